/** What the Keys view shows: a row for each field that carries a shared key, and for each place that lacks it. */
import { type CellFindings, cellFindings } from '../../../src/deliverables/cell-findings.ts';
import { cellTexts } from '../../../src/deliverables/cell-text.ts';
import type { Cell, Mark } from '../../../src/deliverables/document.ts';
import { entityName, placeName } from '../../../src/deliverables/names.ts';
import { KEY_COLUMNS, type KeyRow, keyRows } from '../../../src/deliverables/shared-key-inventory.ts';
import type { Id, Subject } from '../../../src/model/field.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import { isCrossCloud } from '../../../src/topology/key-places.ts';
import type { Topology } from '../../../src/topology/topology.ts';

export interface KeysRow {
  readonly id: string;
  readonly keyId: Id;
  readonly keyName: string;
  readonly entityName: string;
  /** Null for a key whose entity is stored nowhere. */
  readonly placementId: Id | null;
  /** "Sales Cloud Contact" */
  readonly placeName: string;
  /** False where the place lacks the key. */
  readonly hasField: boolean;
  readonly cells: ReadonlyMap<string, KeyCell>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

export interface KeyCell {
  readonly text: string;
  readonly sort: string | number | null;
  readonly mark: Mark | null;
  /** Null where nothing can be entered. */
  readonly subject: Subject | null;
  readonly field: string | null;
}

export const FIELD = 'field';
const KEY = 'key';
const OBJECT = 'object';

export function keysRows(topology: Topology, findings: readonly Finding[]): readonly KeysRow[] {
  return keysRowsReader()(topology, findings);
}

/** Reads the rows anew only of the keys and places that changed, or of which the rules say something else. */
export function keysRowsReader(): typeof keysRows {
  let known: ReadonlyMap<string, Read> = new Map();
  return (topology, findings) => {
    const found = cellFindings(findings.filter(({ ruleId }) => RELEVANT.test(ruleId)));
    const next = new Map<string, Read>();
    for (const row of keyRows(topology)) {
      const id = rowId(row);
      const basis = basisOf(row, found);
      const before = known.get(id);
      next.set(id, before && isSameList(before.basis, basis) ? before : { basis, row: rowOf(row, found) });
    }
    known = next;
    return [...next.values()].map(({ row }) => row);
  };
}

const RELEVANT = /^(keys|identity|custom)\//;

interface Read {
  readonly basis: readonly unknown[];
  readonly row: KeysRow;
}

/** Everything a row is read from: records of the design are replaced, never changed. */
function basisOf({ key, place, field }: KeyRow, found: CellFindings): readonly unknown[] {
  const basis: unknown[] = [
    key.sharedKey,
    key.entity.entity,
    key.mintedBy?.system,
    isCrossCloud(key.entity),
    place?.placement,
    place?.system.system,
    place?.isKey,
    field,
    ...found.about(`sharedKey:${key.sharedKey.id}`),
  ];
  // Apart, so that a finding that goes from the one to the other is noticed.
  if (place) basis.push(null, ...found.about(`placement:${place.placement.id}`));
  return basis;
}

function rowId({ key, place, at }: KeyRow): string {
  return `${key.sharedKey.id}/${place?.placement.id ?? ''}[${at}]`;
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

function rowOf(row: KeyRow, found: CellFindings): KeysRow {
  const { key, place, field } = row;
  const read = KEY_COLUMNS.map((column) => ({ column, cell: column.cellOf(row) }));
  const findings = new Map<string, readonly Finding[]>();
  for (const { column, cell } of read) {
    const own = found.at(cell);
    if (own.length > 0) findings.set(column.id, own);
  }
  const cells = read.map(({ cell }) => cell);
  addBesides(findings, KEY, found, `sharedKey:${key.sharedKey.id}`, cells);
  if (place) addBesides(findings, OBJECT, found, `placement:${place.placement.id}`, cells);
  return {
    id: rowId(row),
    keyId: key.sharedKey.id,
    keyName: key.sharedKey.name || key.sharedKey.id,
    entityName: entityName(key.entity),
    placementId: place?.placement.id ?? null,
    placeName: place ? placeName(place) : '',
    hasField: field !== null,
    cells: new Map(
      read.map(({ column, cell }): [string, KeyCell] => [
        column.id,
        {
          text: cellTexts(cell, column).join(', '),
          sort: sortOf(cell),
          mark: cell.mark,
          subject: cell.subject,
          field: cell.field,
        },
      ]),
    ),
    findings,
  };
}

/** What is said of the key or the place and stands at no cell. Of other key fields it stands in their rows. */
function addBesides(
  findings: Map<string, readonly Finding[]>,
  columnId: string,
  found: CellFindings,
  subject: Subject,
  cells: readonly Cell[],
): void {
  const besides = found
    .besides({ id: '', subject, isStruck: false, cells })
    .filter(({ field }) => !/^keys\[/.test(field ?? ''));
  if (besides.length > 0) findings.set(columnId, [...new Set([...(findings.get(columnId) ?? []), ...besides])]);
}

function sortOf({ value }: Cell): string | number | null {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === null ? null : value.join(', ');
}

/** Rows that say the same stay the same objects, so that the table draws only what changed. */
export function keptKeyRows(before: readonly KeysRow[], after: readonly KeysRow[]): readonly KeysRow[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return after.map((row) => {
    const old = known.get(row.id);
    return old && (old === row || saysTheSame(old, row)) ? old : row;
  });
}

function saysTheSame(a: KeysRow, b: KeysRow): boolean {
  if (a.keyName !== b.keyName || a.entityName !== b.entityName || a.placeName !== b.placeName) return false;
  if (a.hasField !== b.hasField || a.findings.size !== b.findings.size) return false;
  for (const [id, cell] of a.cells) {
    const other = b.cells.get(id);
    if (other?.text !== cell.text || other.mark !== cell.mark || other.field !== cell.field) return false;
  }
  return [...a.findings].every(([id, list]) => {
    const other = b.findings.get(id);
    return other?.length === list.length && list.every((finding, at) => finding === other[at]);
  });
}
