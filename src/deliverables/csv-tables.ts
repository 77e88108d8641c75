/**
 * Tables as CSV (RFC 4180), one file each: numbers as numbers with their unit in the header, nothing a spreadsheet
 * would calculate from a text.
 */
import { withoutFormula } from '../lib/formula.ts';
import type { Cell, Column, DeliverableDocument, Imprint, Table } from './document.ts';

export interface CsvFile {
  /** Clean on every system: small letters, digits, hyphens. */
  readonly name: string;
  readonly text: string;
}

/** The main table is named as its deliverable, the others beside it. */
export function csvFiles(document: DeliverableDocument): readonly CsvFile[] {
  return tablesOf(document).map((table) => ({
    name: table.isMain ? `${document.id}.csv` : `${document.id}-${table.id}.csv`,
    text: csvOf(table),
  }));
}

/** A table has no room for what it is of, so that stands in a file beside the tables. */
export function aboutFile({ design, client, date, status, version }: Imprint): CsvFile {
  const rows = [
    ['Design', design],
    ...(client === null ? [] : [['Client', client]]),
    ['Date', date],
    ['Status', status],
    ['Version', version],
  ];
  return { name: 'about.csv', text: rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('') };
}

export function tablesOf({ blocks }: DeliverableDocument): readonly Table[] {
  return blocks.filter((block) => block.type === 'table');
}

export function mainTable(document: DeliverableDocument): Table {
  const table = tablesOf(document).find(({ isMain }) => isMain);
  if (!table) throw new Error(`${document.id} has a main table.`);
  return table;
}

/** Without a byte order mark: who saves it for a spreadsheet puts one before it. */
export function csvOf({ columns, rows }: Table): string {
  const head = columns.map((column) => quoted(columnTitle(column)));
  return [head, ...rows.map(({ cells }) => cells.map(csvValue))].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** "SLA (ms)", "Volume (per day)" */
export function columnTitle({ title, type, unit }: Column): string {
  if (type === 'duration') return `${title} (ms)`;
  return unit === null ? title : `${title} (${unit})`;
}

function csvValue({ value }: Cell): string {
  if (value === null) return '';
  // A number is no formula, also below zero.
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return quoted(typeof value === 'string' ? value : value.join('; '));
}

function quoted(text: string): string {
  const safe = withoutFormula(text);
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe;
}
