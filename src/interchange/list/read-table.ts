/** A table of systems, entities or flows with a header: CSV, or cells copied from a spreadsheet. */
import type { Design } from '../../model/design.ts';
import { createPlanBuilder } from '../plan/plan-builder.ts';
import { type CsvRow, csvRows, delimiterOf } from './csv-cells.ts';
import type { LineReading, ListReading } from './read-list.ts';
import { type Columns, columnsOf, tableOf } from './table-columns.ts';
import { readTableRow } from './table-rows.ts';

/** Null where the first line is no header of ours. */
export function readTable(text: string, design: Design): ListReading | null {
  const delimiter = delimiterOf(text);
  if (delimiter === null) return null;
  const [header] = csvRows(text.split('\n').find((line) => line.trim() !== '') ?? '', delimiter);
  const columns: Columns = columnsOf(header?.cells ?? []);
  const table = tableOf(columns);
  if (table === null) return null;
  const build = createPlanBuilder(design);
  const [, ...rows] = csvRows(text, delimiter);
  const lines = rows.map((row): LineReading => {
    const cell = (name: keyof typeof columns.at) => (row.cells[columns.at[name] ?? -1] ?? '').trim();
    return { line: row.line, text: shown(row), ...readTableRow(build, table, cell) };
  });
  const ignored = columns.unknown.map((name) => `“${name}”`);
  const [first, ...others] = lines;
  const remark = ignored.length === 0 ? null : `Columns that are not read: ${ignored.join(', ')}.`;
  const told =
    first && remark ? [{ ...first, remark: [first.remark, remark].filter(Boolean).join(' ') }, ...others] : lines;
  return { plan: build.plan, lines: told, table, refused: null };
}

function shown({ cells }: CsvRow): string {
  return cells.filter((cell) => cell !== '').join(' | ');
}
