/** Sync or event, and why: for every entity and every flow what was decided, by whom, and what else was possible. */
import { mechanismDisplayName } from '../catalog/mechanism-names.ts';
import { counted } from '../lib/counted.ts';
import { formatDuration } from '../lib/duration.ts';
import { isInOrg } from '../topology/mechanism-sets.ts';
import type { EntityNode, Link, Topology } from '../topology/topology.ts';
import { heading, paragraph } from './blocks.ts';
import type { Deliverable } from './deliverable.ts';
import type { Table } from './document.ts';
import { type Consumer, consumersOf } from './freshness.ts';
import { mechanismOptionsTable } from './mechanism-options.ts';
import { entityName, flowName, systemName } from './names.ts';
import { sortedEntities, sortedLinks, sortedTexts } from './sorting.ts';
import { columnsOf, tableOf } from './table.ts';
import { said } from './words.ts';

export const decisionRecord: Deliverable = {
  id: 'decision-record',
  title: 'Sync-or-event decision record',
  about: 'What was decided for each entity and flow, why, by whom, and which options there were.',
  blocks({ topology }) {
    return [
      paragraph(summaryOf(topology)),
      heading('Flows'),
      flowTable(topology),
      heading('Options for each flow'),
      paragraph(
        'Ranked by what the design says of the flow: purpose, volume, ends. "Fits" means that nothing speaks against it.',
      ),
      mechanismOptionsTable(topology),
      heading('Entities'),
      entityTable(topology),
    ];
  },
};

/** A flow inside one org is no integration, so nobody has to decide about it. */
export function needsDecision({ mechanism }: Link): boolean {
  return !isInOrg(mechanism);
}

function summaryOf({ links, entities }: Topology): string {
  const asked = links.filter(needsDecision);
  const decided = asked.filter(({ flow }) => (flow.decision?.rationale ?? '') !== '');
  const shared = entities.filter(({ placements }) => new Set(placements.map(({ system }) => system.org)).size > 1);
  const settled = shared.filter(({ entity }) => entity.syncDecision !== null);
  const ofEntities =
    shared.length === 0 ? '' : `, and ${settled.length} of ${counted(shared.length, 'entity')} that several orgs hold`;
  return `Decided with a reason: ${decided.length} of ${counted(asked.length, 'flow')}${ofEntities}.`;
}

const flow = columnsOf<Link>(({ flow }) => `flow:${flow.id}`);

export const DECISION_COLUMNS = [
  flow.text('flow', 'Flow', flowName, { field: 'name' }),
  flow.text('purposes', 'Purposes', ({ flow }) => flow.purposes.map((purpose) => said(purpose) ?? ''), {
    field: 'purposes',
  }),
  flow.text('choice', 'Choice', ({ flow }) => said(flow.decision?.choice ?? null), {
    field: 'decision.choice',
    isAsked: needsDecision,
  }),
  flow.text('mechanism', 'Mechanism', ({ mechanism }) => mechanism && mechanismDisplayName(mechanism.id), {
    field: 'mechanism',
    isAsked: true,
  }),
  flow.text('rationale', 'Why', ({ flow }) => flow.decision?.rationale ?? null, {
    field: 'decision.rationale',
    isAsked: needsDecision,
  }),
  flow.text('decided-by', 'Decided by', ({ flow }) => flow.decision?.decidedBy ?? null, {
    field: 'decision.decidedBy',
  }),
  flow.date('date', 'Date', ({ flow }) => flow.decision?.date ?? null, { field: 'decision.date' }),
];

function flowTable({ links }: Topology): Table {
  return tableOf({
    id: 'decisions',
    title: 'Decisions by flow',
    isMain: true,
    columns: DECISION_COLUMNS,
    items: sortedLinks(links),
    rowId: ({ flow }) => flow.id,
    subject: ({ flow }) => `flow:${flow.id}`,
    emptyText: 'No flow is drawn yet.',
  });
}

const entity = columnsOf<EntityNode>(({ entity }) => `entity:${entity.id}`);

const ENTITY_COLUMNS = [
  entity.text('entity', 'Entity', entityName, { field: 'name' }),
  entity.text('decision', 'Decision', ({ entity }) => said(entity.syncDecision), { field: 'syncDecision' }),
  entity.text('systems', 'Systems', ({ placements }) =>
    sortedTexts(placements.map(({ system }) => systemName(system))),
  ),
  entity.text('freshest', 'Freshest consumer', (node) => consumerText(consumersOf(node).at(0))),
  entity.text('stalest', 'Stalest consumer', (node) => consumerText(consumersOf(node).at(-1))),
];

/** "Data Cloud, 10 min" */
function consumerText(consumer: Consumer | undefined): string | null {
  if (!consumer) return null;
  const age = consumer.ageMs === null ? 'nobody can say yet' : formatDuration(consumer.ageMs);
  return `${systemName(consumer.system)}: ${age}`;
}

function entityTable({ entities }: Topology): Table {
  return tableOf({
    id: 'entities',
    title: 'Decisions by entity',
    columns: ENTITY_COLUMNS,
    items: sortedEntities(entities),
    rowId: ({ entity }) => entity.id,
    subject: ({ entity }) => `entity:${entity.id}`,
    emptyText: 'The design names no entity yet.',
  });
}
