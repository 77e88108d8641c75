/** Shared keys by the places where their entity is stored: which field carries the key there, and how well. */
import { counted } from '../lib/counted.ts';
import type { KeyField } from '../model/records/structure.ts';
import { isSet } from '../topology/empty.ts';
import { isBound, isCrossCloud, needsSharedKey } from '../topology/key-places.ts';
import type { EntityNode, PlacementNode, SharedKeyNode, Topology } from '../topology/topology.ts';
import { bullets, heading, paragraph } from './blocks.ts';
import type { Deliverable } from './deliverable.ts';
import type { Block, Table } from './document.ts';
import { entityName, systemName } from './names.ts';
import { sortedBy, sortedEntities } from './sorting.ts';
import { columnsOf, tableOf } from './table.ts';
import { said } from './words.ts';

export const sharedKeyInventory: Deliverable = {
  id: 'shared-key-inventory',
  title: 'Shared key inventory',
  about: 'Every shared key, the field that carries it in each system, and the places that still lack it.',
  blocks({ topology }) {
    const rows = keyRows(topology);
    return [paragraph(summaryOf(topology, rows)), keyTable(rows), ...withoutKey(topology)];
  },
};

/** One field of one placement that carries the key; `field` is null where the place lacks it. */
export interface KeyRow {
  readonly key: SharedKeyNode;
  readonly place: PlacementNode | null;
  readonly field: KeyField | null;
  /** Of the field in its placement. */
  readonly at: number;
}

/** By entity, key, org and object. A key whose entity is stored nowhere has one row without a place. */
export function keyRows({ sharedKeys }: Topology): readonly KeyRow[] {
  const keys = sortedBy(
    sharedKeys,
    ({ entity }) => entityName(entity),
    ({ sharedKey }) => sharedKey.name,
    ({ sharedKey }) => sharedKey.id,
  );
  return keys.flatMap(rowsOf);
}

function rowsOf(key: SharedKeyNode): readonly KeyRow[] {
  const places = [...new Set([...key.entity.keyPlacements, ...key.fields.map(({ node }) => node)])];
  const found = places.flatMap((place) => rowsAt(key, place).map((row) => ({ place, row })));
  if (found.length === 0) return [{ key, place: null, field: null, at: 0 }];
  const sorted = sortedBy(
    found,
    ({ place }) => systemName(place.system),
    ({ place }) => place.placement.object,
    ({ place }) => place.placement.id,
    ({ row }) => row.at,
  );
  return sorted.map(({ row }) => row);
}

function rowsAt(key: SharedKeyNode, place: PlacementNode): readonly KeyRow[] {
  const fields = place.placement.keys.flatMap((field, at) =>
    field.sharedKeyId === key.sharedKey.id ? [{ key, place, field, at }] : [],
  );
  if (fields.length > 0) return fields;
  return isCoveredByNeighbour(key, place) ? [] : [{ key, place, field: null, at: 0 }];
}

/** Clouds that share an object share its fields, so that one of them names the field for all. */
function isCoveredByNeighbour(key: SharedKeyNode, { placement, system }: PlacementNode): boolean {
  return key.entity.keyPlacements.some(
    (other) => other.system.org === system.org && other.placement.object === placement.object && isBound(other, key),
  );
}

const row = columnsOf<KeyRow>(({ place }) => place && `placement:${place.placement.id}`);
const inKey = (name: string) => ({
  subject: ({ key }: KeyRow) => `sharedKey:${key.sharedKey.id}`,
  field: name,
});
const inField = (name: string) => ({
  field: ({ field, at }: KeyRow) => (field === null ? null : `keys[${at}].${name}`),
});

export const KEY_COLUMNS = [
  row.text('key', 'Shared key', ({ key }) => key.sharedKey.name || key.sharedKey.id, inKey('name')),
  row.text('entity', 'Entity', ({ key }) => entityName(key.entity), inKey('entityId')),
  row.text('system', 'System', ({ place }) => place && systemName(place.system)),
  row.text('object', 'Object', ({ place }) => place?.placement.object ?? null, {
    field: ({ place }) => place && 'object',
  }),
  row.text('field', 'Field', ({ field }) => field?.field ?? null, {
    field: ({ place, field, at }) => (place === null ? null : field === null ? 'keys' : `keys[${at}].field`),
    isAsked: ({ key, place }) => place !== null && isCrossCloud(key.entity),
  }),
  row.text('type', 'Type', ({ field }) => said(field?.type ?? null), inField('type')),
  row.number('length', 'Length', ({ field }) => field?.length ?? null, inField('length')),
  row.flag('external-id', 'External ID', ({ field }) => field?.externalId ?? null, {
    ...inField('externalId'),
    mark: (one) => (isJudged(one) && isCore(one) && one.field?.externalId !== true ? 'missing' : null),
  }),
  row.flag('unique', 'Unique', ({ field }) => field?.unique ?? null, {
    ...inField('unique'),
    mark: (one) => (isJudged(one) && one.field?.unique !== true ? 'missing' : null),
  }),
  row.flag('case-sensitive', 'Case sensitive', ({ field }) => field?.caseSensitive ?? null, inField('caseSensitive')),
  row.flag('native', 'Native id', ({ field }) => field?.native ?? null, inField('native')),
  row.text('minted-by', 'Minted by', ({ key }) => key.mintedBy && systemName(key.mintedBy), inKey('mintedBy')),
  row.text('decided', 'Decided', ({ key }) => said(key.sharedKey.decidedPhase), inKey('decidedPhase')),
  row.number('records', 'Existing records', ({ place }) => place?.placement.existingRecords ?? null, {
    field: ({ place }) => place && 'existingRecords',
  }),
  row.text('repair', 'Repair plan', ({ key }) => key.sharedKey.repairPlan, {
    ...inKey('repairPlan'),
    isAsked: isRetrofit,
  }),
];

/** The rule keys/not-external-id-unique asks it of these. */
function isJudged({ key, place, field }: KeyRow): boolean {
  return field !== null && field.native !== true && place?.isKey === true && isCrossCloud(key.entity);
}

function isCore({ place }: KeyRow): boolean {
  return place?.system.kind.platform === 'core-org';
}

/** The key comes after the records: they have to be repaired before anything matches on it. */
export function isRetrofit({ key, place, field }: KeyRow): boolean {
  return key.sharedKey.decidedPhase === 'after-model' && field !== null && isSet(place?.placement.existingRecords);
}

function keyTable(rows: readonly KeyRow[]): Table {
  return tableOf({
    id: 'keys',
    title: 'Shared keys by system',
    isMain: true,
    columns: KEY_COLUMNS,
    items: rows,
    rowId: ({ key, place, at }) => `${key.sharedKey.id}/${place?.placement.id ?? ''}[${at}]`,
    subject: ({ key, place }) => (place ? `placement:${place.placement.id}` : `sharedKey:${key.sharedKey.id}`),
    emptyText: 'The design has no shared key yet.',
  });
}

function summaryOf({ sharedKeys }: Topology, rows: readonly KeyRow[]): string {
  if (sharedKeys.length === 0) return 'No shared key joins the records of the systems.';
  const carried = rows.filter(({ field }) => field !== null).length;
  const lacking = rows.filter(({ place, field }) => place !== null && field === null).length;
  const lack =
    lacking === 0 ? 'No place lacks one.' : `${counted(lacking, 'place')} still lack${lacking === 1 ? 's' : ''} one.`;
  return `${counted(sharedKeys.length, 'shared key')}, carried by ${counted(carried, 'field')}. ${lack}`;
}

/** Entities in several orgs whose records nothing ties together. */
export function entitiesWithoutKey({ entities }: Topology): readonly EntityNode[] {
  return sortedEntities(entities.filter((node) => needsSharedKey(node) && node.sharedKeys.length === 0));
}

function withoutKey(topology: Topology): readonly Block[] {
  const open = entitiesWithoutKey(topology);
  if (open.length === 0) return [];
  return [
    heading('Entities without a shared key'),
    bullets(open.map((node) => `${entityName(node)}: stored in ${node.keySpan} orgs, and no key joins its records.`)),
  ];
}
