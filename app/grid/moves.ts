/** Where a key leads from a cell, in a table of so many rows and columns. Row -1 is the header. */

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** Rows that one sees at once. */
  readonly page: number;
}

export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

const HEADER = -1;

/** Undefined for a key that leads nowhere; the same place at an edge. */
export function placeAfter({ row, column }: Place, press: Press, bounds: Bounds): Place | undefined {
  const isFar = press.ctrlKey || press.metaKey;
  const lastRow = bounds.rows - 1;
  const lastColumn = bounds.columns - 1;
  const inside = (to: Place): Place => ({
    row: Math.max(HEADER, Math.min(lastRow, to.row)),
    column: Math.max(0, Math.min(lastColumn, to.column)),
  });
  switch (press.key) {
    case 'ArrowUp':
      return inside({ row: isFar ? 0 : row - 1, column });
    case 'ArrowDown':
      return inside({ row: isFar ? lastRow : row + 1, column });
    case 'ArrowLeft':
      return inside({ row, column: isFar ? 0 : column - 1 });
    case 'ArrowRight':
      return inside({ row, column: isFar ? lastColumn : column + 1 });
    case 'Home':
      return inside({ row: isFar ? 0 : row, column: 0 });
    case 'End':
      return inside({ row: isFar ? lastRow : row, column: lastColumn });
    case 'PageUp':
      return inside({ row: Math.max(0, row - bounds.page), column });
    case 'PageDown':
      return inside({ row: row + bounds.page, column });
    default:
      return undefined;
  }
}
