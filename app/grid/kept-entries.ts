/** What was refused stays in its cell, explained, while the model keeps its value. */
import type { CellAddress } from './grid-types.ts';

export interface KeptEntry {
  readonly text: string;
  /** Null for what was typed. */
  readonly chosen: readonly string[] | null;
  readonly problem: string;
  /** What the cell said then: once it says something else, by an undo say, the kept text gives way. */
  readonly shown: string;
}

/** By row, so that a row is drawn again only when something of its own is kept. */
export type KeptEntries = ReadonlyMap<string, ReadonlyMap<string, KeptEntry>>;

export const NOTHING_KEPT: KeptEntries = new Map();

export function withKept(kept: KeptEntries, { rowId, columnId }: CellAddress, entry: KeptEntry | null): KeptEntries {
  const before = kept.get(rowId);
  if (entry === null && !before?.has(columnId)) return kept;
  const row = new Map(before);
  if (entry === null) row.delete(columnId);
  else row.set(columnId, entry);
  const all = new Map(kept);
  if (row.size === 0) all.delete(rowId);
  else all.set(rowId, row);
  return all;
}
