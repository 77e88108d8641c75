/**
 * What a table is told: its columns, how its cells read, and what may be typed where. It knows nothing of what it shows.
 *
 * A row is the same object as long as nothing in it has changed, findings included: a row that is not is drawn again.
 */
import type { ReactNode } from 'react';

export interface GridRowData {
  readonly id: string;
}

export interface GridColumn<Row extends GridRowData> {
  readonly id: string;
  readonly title: string;
  readonly widthPx: number;
  /** Said when one points at the title. */
  readonly help?: string;
  /** Stays at the left while the others scroll; such columns come first. */
  readonly isPinned?: boolean;
  /** Figures stand at the end of their cell. */
  readonly align?: 'start' | 'end';
  cell(row: Row): GridCell;
  /** What rows are sorted by; without it, the text. Empty ones come last either way. */
  sortValue?(row: Row): string | number | null;
  /** The heading under which the row stands when rows are grouped by this column; without it, the text. */
  groupLabel?(row: Row): string;
  /** Null where the cell cannot be edited. Asked when an edit begins. */
  editor?(row: Row): GridEditor | null;
}

export interface GridCell {
  /** Searched, copied and read out. */
  readonly text: string;
  /** Drawn instead of the text; it must say the same. */
  readonly content?: ReactNode;
  /** Why it needs a second look, drawn after the text: "estimate". */
  readonly note?: string;
  /** What is found about it, worst first. */
  readonly marks?: readonly GridMark[];
  /** Worked out, or not to be changed here: drawn softer. */
  readonly isFixed?: boolean;
  /** A ground of its own, as a CSS colour. */
  readonly ground?: string;
}

export type MarkSeverity = 'error' | 'warning' | 'info' | 'to-do';

export interface GridMark {
  readonly severity: MarkSeverity;
  readonly text: string;
}

export interface GridOption {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
  /** Suits this cell: of all that match what is typed it comes first. */
  readonly isLikely?: boolean;
  /** Taking it goes on typing: it is the first part of a text. */
  readonly isBeginning?: boolean;
}

export type GridEditor =
  | {
      readonly kind: 'text';
      /** What stands in the field when the edit begins; a typed letter replaces it. */
      readonly text: string;
      readonly placeholder?: string;
      /** Offered while typing; any other text does as well. */
      readonly suggestions?: readonly GridOption[];
      /** Offers what suits the text so far, where that is more than the options that hold it. */
      readonly suggest?: (text: string) => readonly GridOption[];
      /** Alt+Enter makes a new line. */
      readonly isLong?: boolean;
    }
  | {
      readonly kind: 'choice';
      readonly chosen: string | null;
      readonly options: readonly GridOption[];
      /** Cannot be emptied. */
      readonly isRequired?: boolean;
    }
  | { readonly kind: 'choices'; readonly chosen: readonly string[]; readonly options: readonly GridOption[] };

/** What was entered: typed text that is to be read, or options that were chosen. */
export type GridEntry = { readonly text: string } | { readonly chosen: readonly string[] };

export interface CellAddress {
  readonly rowId: string;
  readonly columnId: string;
}

/** A rectangle of cells, ids in the order on screen. */
export interface CellRange {
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
}

export interface GridEdits {
  /** Null where it was taken; a sentence that says why not otherwise, and then the text stays in the cell. */
  commit(at: CellAddress, entry: GridEntry): string | null;
  clear?(range: CellRange): void;
  /** The first row's values into the others of the range. */
  fillDown?(range: CellRange): void;
  /** `rows` of texts, to be put in from the top left of the range on. */
  paste?(rows: readonly (readonly string[])[], range: CellRange): void;
  deleteRows?(rowIds: readonly string[]): void;
  /** A key without Ctrl, Alt or Command in the range: true where it was an act by itself, so that no edit begins. */
  press?(key: string, range: CellRange): boolean;
}

/** The last row: what is typed there becomes a row. */
export interface AddRow {
  readonly label: string;
  readonly placeholder: string;
  readonly suggestions?: (text: string) => readonly GridOption[];
  /** The new row's id, or why there is none. */
  add(text: string): { readonly rowId: string } | { readonly problem: string };
  /** Where Tab goes on in the new row. */
  readonly nextColumnId: string;
}

/** What one sees of the rows, and in which order. */
export interface GridLayout {
  readonly sorting: readonly { readonly columnId: string; readonly isDown: boolean }[];
  /** What is typed above the columns, by column. */
  readonly filters: Readonly<Record<string, string>>;
  /** In any column. */
  readonly search: string;
  readonly groupBy: string | null;
  /** Ids of the headings whose rows are hidden. */
  readonly folded: readonly string[];
}

export const PLAIN_LAYOUT: GridLayout = { sorting: [], filters: {}, search: '', groupBy: null, folded: [] };

export interface GridHandle {
  /** Brings the cell into view and gives it the focus; false where there is no such cell on screen now. */
  focusCell(at: CellAddress): boolean;
  /** The same without the focus: where one comes in from elsewhere. */
  showCell(at: CellAddress): boolean;
}
