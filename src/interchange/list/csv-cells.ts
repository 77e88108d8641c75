/** A text of cells: delimiter guessed from its first line, quotes as spreadsheets write them. */

export interface CsvRow {
  /** Of the line the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
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

/** O(characters). A quote that never ends takes what is left as one cell. */
export function csvRows(text: string, delimiter: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  let at = 0;
  const endRow = () => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  while (at <= text.length) {
    const { value, next, lines } = cellAt(text, at, delimiter);
    cells.push(value.trim());
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

interface Cell {
  readonly value: string;
  /** Where the delimiter or the end of the line stands. */
  readonly next: number;
  /** Ends of lines inside it. */
  readonly lines: number;
}

function cellAt(text: string, start: number, delimiter: string): Cell {
  let at = start;
  while (text[at] === ' ') at += 1;
  if (text[at] !== '"') return plainCell(text, start, delimiter);
  let value = '';
  at += 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), next: text.length, lines: linesIn(text.slice(start)) };
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') break;
    value += '"';
    at += 1;
  }
  const rest = plainCell(text, at, delimiter);
  return { value: value + rest.value.trimEnd(), next: rest.next, lines: linesIn(value) };
}

function plainCell(text: string, start: number, delimiter: string): Cell {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
  return { value: text.slice(start, at).replace(/\r$/, ''), next: at, lines: 0 };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
