/** A table of systems, entities or flows with a header: CSV, or cells copied from a spreadsheet. */
import type { Design } from '../../model/design.ts';
import { createPlanBuilder } from '../plan/plan-builder.ts';
import { type CsvRow, csvRows, delimiterOf } from './csv-cells.ts';
import type { LineReading, ListReading } from './list-reading.ts';
import { type Columns, columnsOf, tableOf } from './table-columns.ts';
import { readTableRow } from './table-rows.ts';

/** Null where the first line is no header of ours. */
export function readTable(text: string, design: Design): ListReading | null {
  const told = SEPARATOR.exec(text)?.[1];
  // Kept as an empty line, so that lines keep their numbers.
  const body = told === undefined ? text : text.replace(/^.*/, '');
  const delimiter = told ?? delimiterOf(body);
  if (delimiter === null) return null;
  const [header] = csvRows(body.split('\n').find((line) => line.trim() !== '') ?? '', delimiter);
  const columns: Columns = columnsOf(header?.cells ?? []);
  const table = tableOf(columns);
  if (table === null) return null;
  const build = createPlanBuilder(design);
  const [, ...rows] = csvRows(body, delimiter);
  const lines = rows.map((row): LineReading => {
    const cell = (name: keyof typeof columns.at) => (row.cells[columns.at[name] ?? -1] ?? '').trim();
    const made = readTableRow(build, table, cell);
    const remark = [made.remark, row.isOpen ? OPEN_QUOTE : null].filter((one) => one !== null).join(' ');
    return { line: row.line, text: shown(row), makes: made.makes, remark: remark === '' ? null : remark };
  });
  const ignored = columns.unknown.map((name) => `“${name}”`);
  const [first, ...others] = lines;
  const remark = ignored.length === 0 ? null : `Columns that are not read: ${ignored.join(', ')}.`;
  const all =
    first && remark ? [{ ...first, remark: [first.remark, remark].filter(Boolean).join(' ') }, ...others] : lines;
  return { plan: build.plan, lines: all, table, refused: null };
}

/** What Excel writes first where a comma parts no cells. */
const SEPARATOR = /^sep=([;,|\t])\s*(?:\n|$)/i;
const OPEN_QUOTE = 'A quotation mark in this row is never closed.';

function shown({ cells }: CsvRow): string {
  return cells.filter((cell) => cell !== '').join(' | ');
}
