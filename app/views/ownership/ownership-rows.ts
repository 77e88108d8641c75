/** What the ownership matrix shows: a row for each entity, below it, where it is unfolded, one for each of its groups. */

import type { EntityColor } from '../../../src/catalog/theme.ts';
import { entityName, systemName } from '../../../src/deliverables/names.ts';
import { type OwnershipCell, ownershipOf } from '../../../src/deliverables/ownership-cells.ts';
import { hasNoRecord } from '../../../src/deliverables/system-of-record-matrix.ts';
import type { Id, Subject } from '../../../src/model/field.ts';
import type { AttributeGroup, Entity } from '../../../src/model/records/structure.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import { entityColorOf } from '../../../src/scene/entity-color.ts';
import type { EntityNode, SystemNode, Topology } from '../../../src/topology/topology.ts';

export interface OwnershipRow {
  readonly id: string;
  readonly entity: Entity;
  readonly name: string;
  readonly color: EntityColor;
  /** Null in the entity's own row. */
  readonly group: GroupPart | null;
  readonly groupCount: number;
  readonly isOpen: boolean;
  readonly hasNoRecord: boolean;
  /** Systems that claim to be the record; of a group its owner. */
  readonly owners: readonly Id[];
  /** Systems whose changes count: of several the row shows all of their colours. */
  readonly writers: readonly Id[];
  readonly cells: ReadonlyMap<Id, RowCell>;
  /** Those of the whole entity, by which its groups are sorted along with it. */
  readonly entityCells: ReadonlyMap<Id, RowCell>;
  /** Names of the update paths. */
  readonly paths: readonly string[];
  /** By column; those about the row as a whole stand at its name. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

export interface GroupPart extends Pick<AttributeGroup, 'id' | 'name' | 'owner' | 'conflictPolicy'> {
  /** Its place in the entity's list. */
  readonly at: number;
}

export interface RowCell {
  readonly texts: readonly string[];
  readonly isContested: boolean;
  /** What the cell is about when it is selected. */
  readonly subject: Subject;
}

/** Columns that are no systems. */
export const NAME = 'name';
export const RECORD = 'record';
export const FIELD_COLUMNS = {
  conflict: 'conflictPolicy',
  paths: 'updatePaths',
  consistency: 'consistency',
  decision: 'syncDecision',
} as const;
export type FieldColumnId = keyof typeof FIELD_COLUMNS;

export function systemColumnId(systemId: Id): string {
  return `${SYSTEM}${systemId}`;
}

/** Null for a column that is no system's. */
export function systemIdOf(columnId: string): Id | null {
  return columnId.startsWith(SYSTEM) ? columnId.slice(SYSTEM.length) : null;
}

const SYSTEM = 'system:';

export interface Shown {
  readonly topology: Topology;
  readonly findings: readonly Finding[];
  /** Entities whose groups stand below them. */
  readonly open: ReadonlySet<Id>;
}

/** In the order of the design, so that a row stays where it is while it is renamed. */
export function ownershipRows({ topology, findings, open }: Shown): readonly OwnershipRow[] {
  const ownership = ownershipOf(topology);
  const found = findingsByEntity(topology, findings);
  const entities = topology.entities.toSorted((a, b) => a.entity.order - b.entity.order);
  return entities.flatMap((node) => {
    const cells = cellsOf(node, ownership.cellsOf(node));
    const own = found.get(node.entity.id) ?? new Map<string, readonly Finding[]>();
    const isOpen = open.has(node.entity.id);
    const groups = (node.entity.attributeGroups ?? []).map((group, at): GroupPart => ({ ...group, at }));
    const row = entityRow(node, topology, cells, isOpen ? own : folded(own), isOpen);
    return isOpen ? [row, ...groups.map((group) => groupRow(row, group, own))] : [row];
  });
}

function entityRow(
  node: EntityNode,
  topology: Topology,
  cells: ReadonlyMap<Id, RowCell>,
  findings: ReadonlyMap<string, readonly Finding[]>,
  isOpen: boolean,
): OwnershipRow {
  const { entity, recordClaims } = node;
  return {
    id: `entity:${entity.id}`,
    entity,
    name: entityName(node),
    color: entityColorOf(entity),
    group: null,
    groupCount: entity.attributeGroups?.length ?? 0,
    isOpen,
    hasNoRecord: hasNoRecord(node),
    owners: recordClaims.map(({ system }) => system.id),
    writers: writersIn(cells),
    cells,
    entityCells: cells,
    paths: (entity.updatePaths ?? []).map((id) => {
      const system = topology.systemById(id);
      return system ? systemName(system) : id;
    }),
    findings,
  };
}

/** Its part of the entity: who owns it, and nothing that is said about the entity as a whole. */
function groupRow(row: OwnershipRow, group: GroupPart, all: ReadonlyMap<string, readonly Finding[]>): OwnershipRow {
  const subject: Subject = `entity:${row.entity.id}`;
  const owners = group.owner === null ? [] : [group.owner];
  return {
    ...row,
    id: `group:${row.entity.id}/${group.id}`,
    name: group.name || group.id,
    group,
    groupCount: 0,
    isOpen: false,
    hasNoRecord: group.owner === null,
    owners,
    writers: [],
    cells: new Map(owners.map((id) => [id, { texts: ['owner'], isContested: false, subject }])),
    paths: [],
    findings: new Map(
      GROUP_COLUMNS.flatMap(([column, field]) => {
        const own = all.get(`group ${group.at} ${field}`) ?? [];
        return own.length === 0 ? [] : [[column, own] as const];
      }),
    ),
  };
}

const GROUP_COLUMNS = [
  [NAME, 'name'],
  [RECORD, 'owner'],
  ['conflict', 'conflictPolicy'],
] as const;

/** What stands at a group is shown at its entity's record while the groups are folded away. */
function folded(found: ReadonlyMap<string, readonly Finding[]>): ReadonlyMap<string, readonly Finding[]> {
  const hidden = [...found].filter(([column]) => column.startsWith('group ')).flatMap(([, list]) => list);
  if (hidden.length === 0) return found;
  return new Map([...found, [RECORD, [...new Set([...(found.get(RECORD) ?? []), ...hidden])]]]);
}

function cellsOf({ entity }: EntityNode, filled: ReadonlyMap<SystemNode, OwnershipCell>): ReadonlyMap<Id, RowCell> {
  const cells = new Map<Id, RowCell>();
  for (const [{ system }, { placement, texts, isContested }] of filled) {
    const subject: Subject = placement ? `placement:${placement.id}` : `entity:${entity.id}`;
    cells.set(system.id, { texts, isContested, subject });
  }
  return cells;
}

/** The record writes what it holds; others where flows or update paths say so. */
function writersIn(cells: ReadonlyMap<Id, RowCell>): readonly Id[] {
  return [...cells]
    .filter(([, { texts }]) => texts.some(isWriting))
    .map(([id]) => id)
    .sort();
}

function isWriting(text: string): boolean {
  return text === 'writes' || text === 'system of record' || text.startsWith('owner of');
}

type ByColumn = ReadonlyMap<string, readonly Finding[]>;

/** Linear in the findings: each goes to the one cell that can answer it. */
function findingsByEntity(
  { entities, placements, links }: Topology,
  findings: readonly Finding[],
): ReadonlyMap<Id, ByColumn> {
  const byEntity = new Map<Id, Map<string, Finding[]>>();
  const add = (entityId: Id, column: string, finding: Finding) => {
    const columns = byEntity.get(entityId) ?? new Map<string, Finding[]>();
    byEntity.set(entityId, columns);
    const known = columns.get(column);
    if (known) known.push(finding);
    else columns.set(column, [finding]);
  };
  const known = new Map(entities.map(({ entity }) => [`entity:${entity.id}`, entity.id]));
  const placed = new Map(placements.map((node) => [`placement:${node.placement.id}`, node]));
  const flows = new Map(links.map((link) => [`flow:${link.flow.id}`, link]));
  for (const finding of findings) {
    const entityId = known.get(finding.subject);
    if (entityId !== undefined) add(entityId, columnOf(finding.field), finding);
    if (!finding.ruleId.startsWith('ownership/')) continue;
    const node = placed.get(finding.subject.split('#')[0] ?? '');
    if (node) add(node.entity.entity.id, systemColumnId(node.system.system.id), finding);
    const link = flows.get(finding.subject);
    for (const { entity } of link?.entities ?? [])
      add(entity.id, systemColumnId(link?.source.system.id ?? ''), finding);
  }
  return byEntity;
}

function columnOf(field: string | null): string {
  if (field === 'systemOfRecord') return RECORD;
  const [, at, part] = /^attributeGroups\[(\d+)\](?:\.(\w+))?$/.exec(field ?? '') ?? [];
  if (at !== undefined) return `group ${at} ${part ?? 'name'}`;
  const column = Object.entries(FIELD_COLUMNS).find(([, path]) => path === field);
  return column?.[0] ?? NAME;
}
