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
import { addEntity } from '../../../src/commands/entities.ts';
import { addSharedKey } from '../../../src/commands/keys.ts';
import { addOrg } from '../../../src/commands/orgs.ts';
import { addPlacement } from '../../../src/commands/placements.ts';
import { inOrder } from '../../../src/model/design.ts';
import type { InspectedCollection } from '../fields/record-specs.ts';
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

const DESIGN_LISTS: readonly RelatedList[] = [
  { id: 'entities', title: 'Entities', rows: (design) => rowsOf(design, 'entities'), add: ADD_ENTITY },
  { id: 'sharedKeys', title: 'Shared keys', rows: (design) => rowsOf(design, 'sharedKeys'), add: ADD_ANY_KEY },
  { id: 'systems', title: 'Systems', rows: (design) => systemRows(design, null), add: null, isOptional: true },
  { id: 'orgs', title: 'Orgs', rows: (design) => rowsOf(design, 'orgs'), add: ADD_ORG },
  { id: 'flows', title: 'Flows', rows: (design) => flowRows(design, () => true), add: null, isOptional: true },
  {
    id: 'interactions',
    title: 'Interactions',
    rows: (design) => interactionRows(design, () => true),
    add: ADD_ANY_INTERACTION,
  },
  {
    id: 'rulesets',
    title: 'Rulesets',
    rows: (design) => rowsOf(design, 'rulesets'),
    add: addingAtOnce('Add ruleset', () => addRuleset()),
  },
  {
    id: 'insights',
    title: 'Insights',
    rows: (design) => rowsOf(design, 'insights'),
    add: addingAtOnce('Add insight', () => addInsight('Insight')),
  },
  {
    id: 'segments',
    title: 'Segments',
    rows: (design) => rowsOf(design, 'segments'),
    add: addingAtOnce('Add segment', () => addSegment('Segment')),
  },
  {
    id: 'dataGraphs',
    title: 'Data graphs',
    rows: (design) => rowsOf(design, 'dataGraphs'),
    add: addingAtOnce('Add data graph', () => addDataGraph('Data graph')),
  },
  {
    id: 'smokeTests',
    title: 'Smoke tests',
    rows: (design) => rowsOf(design, 'smokeTests'),
    add: addingAtOnce('Add smoke test', () => addSmokeTest('end-to-end', [])),
  },
  {
    id: 'governance',
    title: 'Governance',
    rows: (design) => [
      ...rowOf(design, 'identity', 'the'),
      ...rowOf(design, 'governance', 'the'),
      ...rowOf(design, 'reporting', 'the'),
    ],
    add: null,
  },
  { id: 'waivers', title: 'Waivers', rows: (design) => rowsOf(design, 'waivers'), add: null, isOptional: true },
  { id: 'questions', title: 'Questions', rows: (design) => rowsOf(design, 'questions'), add: null, isOptional: true },
  { id: 'notes', title: 'Notes', rows: (design) => rowsOf(design, 'notes'), add: null, isOptional: true },
  { id: 'zones', title: 'Zones', rows: (design) => rowsOf(design, 'zones'), add: null, isOptional: true },
  { id: 'stops', title: 'Presentation stops', rows: (design) => rowsOf(design, 'stops'), add: null, isOptional: true },
  {
    id: 'ruleSettings',
    title: 'Rule settings',
    rows: (design) => rowsOf(design, 'ruleSettings'),
    add: null,
    isOptional: true,
  },
  {
    id: 'waveOverrides',
    title: 'Wave overrides',
    rows: (design) => rowsOf(design, 'waveOverrides'),
    add: null,
    isOptional: true,
  },
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
