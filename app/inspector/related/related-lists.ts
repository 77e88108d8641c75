/** Which lists stand on which element's page. */
import { CANONICAL_ENTITIES, PLATFORM_TOKENS } from '../../../src/catalog/system-kind.ts';
import {
  addDataGraph,
  addInsight,
  addInteraction,
  addRuleset,
  addSegment,
  addSmokeTest,
} from '../../../src/commands/add-parts.ts';
import { setRuleSeverity } from '../../../src/commands/design-wide.ts';
import { addEntity } from '../../../src/commands/entities.ts';
import { addSharedKey } from '../../../src/commands/keys.ts';
import { addOrg } from '../../../src/commands/orgs.ts';
import { addPlacement } from '../../../src/commands/placements.ts';
import { type Design, inOrder, ONLY } from '../../../src/model/design.ts';
import { ALL_RULES } from '../../../src/rules/all.ts';
import { type InspectedCollection, RECORD_SPECS } from '../fields/record-specs.ts';
import { CANONICAL_OPTIONS, PLATFORM_OPTIONS } from '../labels/structure-labels.ts';
import { type Adding, addingAtOnce, type RelatedList } from './related-list.ts';
import { flowRows, interactionRows, optionsIn, placementRows, rowOf, rowsOf, systemRows } from './rows.ts';

const NO_ENTITY = 'Add an entity first.';
const NO_SYSTEM = 'Add a system first.';

const ADD_ENTITY: Adding = {
  label: 'Add entity',
  options: () => CANONICAL_OPTIONS,
  missing: '',
  command: (_id, choice) => addEntity(CANONICAL_ENTITIES.find((canonical) => canonical === choice) ?? 'none'),
};
const ADD_ORG: Adding = {
  label: 'Add org',
  options: () => PLATFORM_OPTIONS,
  missing: '',
  command: (_id, choice) => addOrg(PLATFORM_TOKENS.find((token) => token === choice) ?? 'external'),
};
const ADD_ANY_KEY: Adding = {
  label: 'Add shared key',
  options: (design) => optionsIn(design, 'entities'),
  missing: NO_ENTITY,
  command: (_id, entityId) => addSharedKey(entityId),
};
const ADD_ANY_INTERACTION: Adding = {
  label: 'Add interaction',
  options: (design) => optionsIn(design, 'systems'),
  missing: NO_SYSTEM,
  command: (_id, systemId) => addInteraction(systemId),
};
const SET_RULE: Adding = {
  label: 'Set the severity of a rule',
  options: (design) =>
    ALL_RULES.filter(({ meta }) => !design.ruleSettings.has(meta.id)).map(({ meta }) => ({
      value: meta.id,
      label: `${meta.title} (${meta.id})`,
    })),
  missing: 'Every rule has a setting.',
  command: (_id, ruleId) => setRuleSeverity(ruleId, 'off'),
};
/** What a design has once. */
const GOVERNED = ['identity', 'governance', 'reporting'] as const;
const PLACE_HERE: Adding = {
  label: 'Place entity',
  options: (design) => optionsIn(design, 'entities'),
  missing: NO_ENTITY,
  command: (systemId, entityId) => addPlacement(entityId, systemId),
};
const PLACE_IN: Adding = {
  label: 'Place in system',
  options: (design) => optionsIn(design, 'systems'),
  missing: NO_SYSTEM,
  command: (entityId, systemId) => addPlacement(entityId, systemId),
};

type DesignCollection = Exclude<InspectedCollection, 'about' | 'identity' | 'governance' | 'reporting' | 'placements'>;

/** Long lists stay folded on the design's page, so their rows are made when somebody looks. */
function designList(
  id: DesignCollection,
  add: Adding | null,
  rows: RelatedList['rows'] = (design) => rowsOf(design, id),
): RelatedList {
  const list = { id, title: RECORD_SPECS[id].plural, rows, count: (design: Design) => design[id].size, add };
  return add ? list : { ...list, isOptional: true };
}

const DESIGN_LISTS: readonly RelatedList[] = [
  designList('entities', ADD_ENTITY),
  designList('sharedKeys', ADD_ANY_KEY),
  designList('systems', null, (design) => systemRows(design, null)),
  designList('orgs', ADD_ORG),
  designList('flows', null, (design) => flowRows(design, () => true)),
  designList('interactions', ADD_ANY_INTERACTION, (design) => interactionRows(design, () => true)),
  designList(
    'rulesets',
    addingAtOnce('Add ruleset', () => addRuleset()),
  ),
  designList(
    'insights',
    addingAtOnce('Add insight', () => addInsight('Insight')),
  ),
  designList(
    'segments',
    addingAtOnce('Add segment', () => addSegment('Segment')),
  ),
  designList(
    'dataGraphs',
    addingAtOnce('Add data graph', () => addDataGraph('Data graph')),
  ),
  designList(
    'smokeTests',
    addingAtOnce('Add smoke test', () => addSmokeTest('end-to-end', [])),
  ),
  {
    id: 'governance',
    title: 'Identity, governance, reporting',
    rows: (design) => GOVERNED.flatMap((collection) => rowOf(design, collection, ONLY)),
    count: () => GOVERNED.length,
    add: null,
  },
  designList('ruleSettings', SET_RULE),
  designList('waivers', null),
  designList('questions', null),
  designList('notes', null),
  designList('zones', null),
  designList('stops', null),
  designList('waveOverrides', null),
];

export const RELATED_LISTS: Readonly<Partial<Record<InspectedCollection, readonly RelatedList[]>>> = {
  about: DESIGN_LISTS,
  orgs: [{ id: 'systems', title: 'Systems in it', rows: systemRows, add: null, isOptional: true }],
  systems: [
    {
      id: 'placements',
      title: 'Holds',
      rows: (design, id) => placementRows(design, ({ systemId }) => systemId === id, ['entity']),
      add: PLACE_HERE,
    },
    {
      id: 'outbound',
      title: 'Flows out',
      rows: (design, id) => flowRows(design, ({ source }) => source === id),
      add: null,
      isOptional: true,
    },
    {
      id: 'inbound',
      title: 'Flows in',
      rows: (design, id) => flowRows(design, ({ target }) => target === id),
      add: null,
      isOptional: true,
    },
    {
      id: 'interactions',
      title: 'Interactions',
      rows: (design, id) => interactionRows(design, ({ systemId }) => systemId === id),
      add: addingAtOnce('Add interaction', (id) => addInteraction(id)),
    },
  ],
  entities: [
    {
      id: 'placements',
      title: 'Placements',
      rows: (design, id) => placementRows(design, ({ entityId }) => entityId === id, ['system']),
      add: PLACE_IN,
    },
    {
      id: 'sharedKeys',
      title: 'Shared keys',
      rows: (design, id) =>
        inOrder(design.sharedKeys)
          .filter(({ entityId }) => entityId === id)
          .flatMap((key) => rowOf(design, 'sharedKeys', key.id)),
      add: addingAtOnce('Add shared key', (id) => addSharedKey(id)),
    },
    {
      id: 'flows',
      title: 'Carried by',
      rows: (design, id) => flowRows(design, ({ entityIds }) => entityIds.includes(id)),
      add: null,
      isOptional: true,
    },
  ],
  sharedKeys: [
    {
      id: 'placements',
      title: 'Carried by',
      rows: (design, id) =>
        placementRows(design, ({ keys }) => keys.some(({ sharedKeyId }) => sharedKeyId === id), ['system']),
      add: null,
      isOptional: true,
    },
    {
      id: 'flows',
      title: 'Matched by in',
      rows: (design, id) => flowRows(design, ({ matchKeyId }) => matchKeyId === id),
      add: null,
      isOptional: true,
    },
  ],
  flows: [
    {
      id: 'smokeTests',
      title: 'Smoke tests',
      rows: (design, id) =>
        inOrder(design.smokeTests)
          .filter(({ flowIds }) => flowIds.includes(id))
          .flatMap((smokeTest) => rowOf(design, 'smokeTests', smokeTest.id)),
      add: addingAtOnce('Add smoke test', (id) => addSmokeTest('end-to-end', [id])),
    },
  ],
  insights: [
    {
      id: 'segments',
      title: 'Used by segments',
      rows: (design, id) =>
        inOrder(design.segments)
          .filter(({ insightIds }) => insightIds.includes(id))
          .flatMap((segment) => rowOf(design, 'segments', segment.id)),
      add: null,
      isOptional: true,
    },
  ],
  dataGraphs: [
    {
      id: 'interactions',
      title: 'Read by',
      rows: (design, id) => interactionRows(design, ({ reads }) => reads.some(({ dataGraphId }) => dataGraphId === id)),
      add: null,
      isOptional: true,
    },
  ],
};

export function relatedLists(collection: InspectedCollection): readonly RelatedList[] {
  return RELATED_LISTS[collection] ?? [];
}
