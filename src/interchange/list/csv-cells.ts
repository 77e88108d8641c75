/** A text of cells: delimiter guessed from its first line, quotes as spreadsheets write them. */

export interface CsvRow {
  /** Of the line the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote in it is never closed, and was read as a sign like any other. */
  readonly isOpen: boolean;
}

const DELIMITERS = ['\t', ';', ',', '|'] as const;

/** The one that the first line has most of; null where it has none. */
export function delimiterOf(text: string): string | null {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const bare = first.replaceAll(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((delimiter) => [delimiter, bare.split(delimiter).length - 1] as const);
  const [best] = counted.toSorted(([, a], [, b]) => b - a);
  return best && best[1] > 0 ? best[0] : null;
}

/** O(characters). */
export function csvRows(text: string, delimiter: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = 0;
  let isOpen = false;
  const endRow = () => {
    if (cells.some((cell) => !RULE.test(cell))) rows.push({ line: begun, cells, isOpen });
    cells = [];
    isOpen = false;
    begun = line;
  };
  while (at <= text.length) {
    const cell = cellAt(text, at, delimiter);
    const { value, next, lines } = cell;
    cells.push(value.trim());
    isOpen ||= cell.isOpen;
    line += lines;
    const sign = text[next];
    at = next + 1;
    if (sign === delimiter) continue;
    if (sign === '\n') line += 1;
    endRow();
    if (sign === undefined) break;
  }
  return rows;
}

/** Nothing, or the line below the header of a table in Markdown. */
const RULE = /^:?-*:?$/;

interface Cell {
  readonly value: string;
  /** Where the delimiter or the end of the line stands. */
  readonly next: number;
  /** Ends of lines inside it. */
  readonly lines: number;
  readonly isOpen: boolean;
}

function cellAt(text: string, start: number, delimiter: string): Cell {
  let at = start;
  while (text[at] === ' ') at += 1;
  if (text[at] !== '"') return plainCell(text, start, delimiter);
  let value = '';
  at += 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { ...plainCell(text, start, delimiter), isOpen: true };
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    value += '"';
    at += 1;
  }
  const rest = plainCell(text, at, delimiter);
  return { value: value + rest.value.trimEnd(), next: rest.next, lines: linesIn(value), isOpen: false };
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return { value: text.slice(start, at).replace(/\r$/, ''), next: at, lines: 0, isOpen: false };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
