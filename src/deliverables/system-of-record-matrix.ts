/** Entities by systems: who is the record, who owns which attributes, who holds a copy, who writes, who reads. */
import { counted } from '../lib/counted.ts';
import type { EntityNode, SystemNode, Topology } from '../topology/topology.ts';
import { bullets, heading, paragraph } from './blocks.ts';
import type { Deliverable } from './deliverable.ts';
import { entityName, systemName } from './names.ts';
import { type OwnershipCell, ownershipOf } from './ownership-cells.ts';
import { sortedBy, sortedEntities, sortedSystems, sortedTexts } from './sorting.ts';
import { type ColumnOf, columnsOf, tableOf } from './table.ts';
import { said, shortened } from './words.ts';

export const systemOfRecordMatrix: Deliverable = {
  id: 'system-of-record-matrix',
  title: 'System-of-record matrix',
  about: 'Entities by systems: record, owners of attribute groups, copies, writers and readers.',
  blocks({ topology }) {
    const entities = sortedEntities(topology.entities);
    return [
      paragraph(summaryOf(entities)),
      tableOf({
        id: 'matrix',
        title: 'Entities by systems',
        isMain: true,
        columns: matrixColumns(topology),
        items: entities,
        rowId: ({ entity }) => entity.id,
        subject: ({ entity }) => `entity:${entity.id}`,
        emptyText: 'The design names no entity yet.',
      }),
      heading('Attribute groups'),
      groupTable(topology),
      heading('What the words mean'),
      bullets(WORDS),
    ];
  },
};

const WORDS: readonly string[] = [
  'System of record: its values win. One for each entity, or one for each group of attributes.',
  'Replica: a stored copy. Virtual: read where it is. Derived: worked out from other records. Engagement: what people did, kept where they did it.',
  'Writes: its changes travel to another place where the entity is stored, or it may submit changes to the record.',
  'Reads: it gets or looks up the entity without keeping a record of it.',
];

/** The table marks all of them. */
const MOST_NAMES = 12;

function summaryOf(entities: readonly EntityNode[]): string {
  const open = entities.filter((node) => hasNoRecord(node));
  const contested = entities.filter((node) => node.recordClaims.length > 1);
  const parts = [
    `${counted(entities.length, 'entity')}; ${entities.length - open.length} with a system of record.`,
    ...(open.length > 0 ? [`Without one: ${shortened(open.map(entityName), MOST_NAMES)}.`] : []),
    ...(contested.length > 0
      ? [`Claimed by several systems: ${shortened(contested.map(entityName), MOST_NAMES)}.`]
      : []),
  ];
  return parts.join(' ');
}

/** Also where attribute groups share the ownership, none of it may be left over. */
export function hasNoRecord({ entity, recordClaims }: EntityNode): boolean {
  const groups = entity.attributeGroups ?? [];
  return recordClaims.length === 0 && (groups.length === 0 || groups.some(({ owner }) => owner === null));
}

const entity = columnsOf<EntityNode>(({ entity }) => `entity:${entity.id}`);

/** One column for each system that has to do with any entity. */
export function matrixColumns(topology: Topology): readonly ColumnOf<EntityNode>[] {
  const ownership = ownershipOf(topology);
  const systems = sortedSystems(ownership.systems);
  return [
    entity.text('entity', 'Entity', entityName, { field: 'name' }),
    entity.text('record', 'System of record', recordText, {
      field: 'systemOfRecord',
      mark: (node) => (hasNoRecord(node) ? 'missing' : node.recordClaims.length > 1 ? 'conflict' : null),
    }),
    ...systems.map((node) => systemColumn(node, (one) => ownership.cellOf(one, node))),
    entity.text('conflict', 'Conflict policy', ({ entity }) => said(entity.conflictPolicy), {
      field: 'conflictPolicy',
    }),
    entity.text('update-paths', 'Update paths', ({ entity }) => updatePathNames(entity.updatePaths, topology), {
      field: 'updatePaths',
    }),
    entity.text('consistency', 'Consistency', ({ entity }) => entity.consistency ?? 'eventual', {
      field: 'consistency',
    }),
    entity.text('decision', 'Decision', ({ entity }) => said(entity.syncDecision), { field: 'syncDecision' }),
  ];
}

function systemColumn(
  { system }: SystemNode,
  cellIn: (node: EntityNode) => OwnershipCell | undefined,
): ColumnOf<EntityNode> {
  return {
    id: `system:${system.id}`,
    title: system.name || system.id,
    type: 'text',
    unit: null,
    cellOf(node) {
      const cell = cellIn(node);
      if (!cell) return { value: null, mark: null, subject: null, field: null };
      return {
        value: cell.texts,
        mark: cell.isContested ? 'conflict' : null,
        subject: cell.placement === null ? `entity:${node.entity.id}` : `placement:${cell.placement.id}`,
        field: cell.placement === null ? 'systemOfRecord' : 'role',
      };
    },
  };
}

function recordText({ recordClaims }: EntityNode): readonly string[] {
  return sortedTexts(recordClaims.map(systemName));
}

function updatePathNames(ids: readonly string[] | null, { systemById }: Topology): readonly string[] {
  return sortedTexts((ids ?? []).flatMap((id) => systemById(id) ?? []).map(systemName));
}

interface GroupRow {
  readonly node: EntityNode;
  readonly at: number;
  readonly name: string;
  readonly owner: string | null;
  readonly conflictPolicy: string | null;
}

const group = columnsOf<GroupRow>(({ node }) => `entity:${node.entity.id}`);

const GROUP_COLUMNS = [
  group.text('entity', 'Entity', ({ node }) => entityName(node)),
  group.text('group', 'Attribute group', ({ name }) => name, { field: ({ at }) => `attributeGroups[${at}].name` }),
  group.text('owner', 'Owner', ({ owner }) => owner, {
    field: ({ at }) => `attributeGroups[${at}].owner`,
    isAsked: true,
  }),
  group.text('conflict', 'Conflict policy', ({ conflictPolicy }) => said(conflictPolicy), {
    field: ({ at }) => `attributeGroups[${at}].conflictPolicy`,
  }),
];

function groupTable({ entities, systemById }: Topology) {
  const rows = entities.flatMap((node) =>
    (node.entity.attributeGroups ?? []).map((one, at): GroupRow => {
      const owner = one.owner === null ? undefined : systemById(one.owner);
      const { name, id, conflictPolicy } = one;
      return { node, at, name: name || id, owner: owner ? systemName(owner) : null, conflictPolicy };
    }),
  );
  return tableOf({
    id: 'attribute-groups',
    title: 'Attribute groups',
    columns: GROUP_COLUMNS,
    items: sortedBy(
      rows,
      ({ node }) => entityName(node),
      ({ node }) => node.entity.id,
      ({ at }) => at,
    ),
    rowId: ({ node, at }) => `${node.entity.id}[${at}]`,
    subject: ({ node }) => `entity:${node.entity.id}`,
    emptyText: 'No entity is split into groups of attributes with owners of their own.',
  });
}
