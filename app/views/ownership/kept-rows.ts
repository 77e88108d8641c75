/** Rows that say the same as before stay the same objects, so that the table draws only what changed. */
import type { OwnershipRow, RowCell } from './ownership-rows.ts';

export function keptRows(before: readonly OwnershipRow[], after: readonly OwnershipRow[]): readonly OwnershipRow[] {
  const known = new Map(before.map((row) => [row.id, row]));
  let isSame = before.length === after.length;
  const rows = after.map((row, at) => {
    const old = known.get(row.id);
    const kept = old && saysTheSame(old, row) ? old : row;
    if (kept !== before[at]) isSame = false;
    return kept;
  });
  return isSame ? before : rows;
}

function saysTheSame(a: OwnershipRow, b: OwnershipRow): boolean {
  return (
    a.entity === b.entity &&
    a.name === b.name &&
    a.color === b.color &&
    a.isOpen === b.isOpen &&
    a.hasNoRecord === b.hasNoRecord &&
    a.group?.at === b.group?.at &&
    isSameList(a.owners, b.owners) &&
    isSameList(a.writers, b.writers) &&
    isSameList(a.paths, b.paths) &&
    isSameMap(a.cells, b.cells, isSameCell) &&
    isSameMap(a.findings, b.findings, isSameList)
  );
}

function isSameCell(a: RowCell, b: RowCell): boolean {
  return a.isContested === b.isContested && a.subject === b.subject && isSameList(a.texts, b.texts);
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}

function isSameMap<V>(a: ReadonlyMap<string, V>, b: ReadonlyMap<string, V>, isSame: (a: V, b: V) => boolean): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) {
    const other = b.get(key);
    if (other === undefined || !isSame(value, other)) return false;
  }
  return true;
}
