import type { CellAddress, GridEditor, GridEntry } from './grid-types.ts';

/** Where the focus goes once an edit is through. */
export type AfterEdit = 'stay' | 'down' | 'up' | 'right' | 'left' | 'leave';

/** An edit that is under way. */
export interface EditState extends CellAddress {
  readonly editor: GridEditor;
  /** What the field begins with; null for what the editor says. */
  readonly typed: string | null;
  /** Null where the entry cannot be read yet: a problem of an earlier try. */
  readonly problem: string | null;
  finish(entry: GridEntry | null, after: AfterEdit): void;
}
