/** The moments in which a person waits, and what is read meanwhile. */
import { INTERACTION_TYPE_OPTIONS, MECHANISM_OPTIONS } from '../labels/exchange-labels.ts';
import { always, choice, flag, items, mechanism, quantity, reference, references, required, text } from './builders.ts';
import { group, type ItemSpec, type RecordSpec } from './field-spec.ts';
import { nameIn } from './item-titles.ts';

const READ: ItemSpec = {
  noun: 'read',
  titleOf: (item, design) => {
    const how = MECHANISM_OPTIONS.find(({ value }) => value === item['mechanism'])?.label;
    const system = nameIn(design, 'systems', item['systemId'], 'a system');
    return how === undefined ? `From ${system}` : `From ${system} by ${how}`;
  },
  start: (design) => {
    const [systemId] = design.systems.keys();
    return systemId === undefined ? null : { systemId };
  },
  missing: 'Add a system first: a read takes data from one.',
  fields: [
    required(reference('systemId', 'Reads from', 'systems', 'The system that answers.')),
    references('entityIds', 'Reads', 'entities', 'The entities it asks for.'),
    mechanism('mechanism', 'By', 'How it reads while the person waits.'),
    reference('dataGraphId', 'Data graph', 'dataGraphs', 'For reads of a data graph: which one.'),
    quantity('measuredP95Ms', 'Measured p95', 'ms', 'Replaces the planning figure of the catalogue.'),
  ],
};

export const INTERACTION: RecordSpec = {
  collection: 'interactions',
  noun: 'Interaction',
  plural: 'Interactions',
  groups: [
    group('interaction', 'Interaction', [
      always(text('name', 'Name', 'The moment in which a person waits.')),
      required(reference('systemId', 'Happens in', 'systems', 'The system whose screen the person looks at.')),
      choice('type', 'Type', INTERACTION_TYPE_OPTIONS, 'Live moments are hot; nobody waits for a batch view.'),
      quantity('latencyBudgetMs', 'Latency budget', 'ms', 'The longest the person may wait for all its reads.'),
      quantity('freshnessMs', 'Freshness needed', 'ms', 'How old what it shows may be.'),
      flag('parallel', 'Reads run in parallel', 'Then the slowest read counts, else their sum.'),
    ]),
    group('reads', 'Reads', [items('reads', 'Reads', READ, 'What is fetched while the person waits.')]),
  ],
};
