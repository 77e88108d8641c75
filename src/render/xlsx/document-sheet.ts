/**
 * A deliverable as one sheet: its main table on top, where its header can stay in view and the sheet's filter works
 * on it; below it everything else the document says, in its order, each further table with a filter of its own.
 */
import { mainTable, tablesOf } from '../../deliverables/csv-tables.ts';
import type { Block, Column, DeliverableDocument, Imprint, Table } from '../../deliverables/document.ts';
import { looksLikeFormula } from '../../lib/formula.ts';
import { cellText, headerText } from './cell-text.ts';
import { columnWidths } from './column-widths.ts';
import { columnName, type Sheet, type SheetCell } from './sheet.ts';
import { createSheetBuilder, type SheetBuilder } from './sheet-builder.ts';
import { BODY, HEAD, HEADING, IMPRINT, REMARK, TEXT, TITLE } from './style.ts';
import { tableCell } from './table-cell.ts';

export function documentSheet(document: DeliverableDocument, name: string): Sheet {
  const grids = new Map(tablesOf(document).map((table) => [table, gridOf(table)]));
  const widths = columnWidths([...grids.values()]);
  const builder = createSheetBuilder(name, widths);
  const main = mainTable(document);
  builder.text(`${document.imprint.design}: ${document.title}`, TITLE);
  builder.text(imprintText(document.imprint), IMPRINT);
  const headerRow = builder.nextRow();
  addTable(builder, main, grids.get(main) ?? []);
  if (main.rows.length > 0) builder.filter(headerRow, builder.nextRow() - 1, main.columns.length);
  builder.freeze(headerRow + 1, main.columns.length > MOST_IN_VIEW ? 1 : 0);
  for (const block of restOf(document.blocks, main)) addBlock(builder, block, { document, grids });
  return builder.sheet();
}

/** "Client: Acme · 2026-11-21 · Draft · version 1a2b3c4d5e" */
export function imprintText({ client, date, status, version }: Imprint): string {
  return [...(client === null ? [] : [`Client: ${client}`]), date, status, `version ${version}`].join(' · ');
}

/** Wider tables keep their first column in view. */
const MOST_IN_VIEW = 8;

type Grid = readonly (readonly SheetCell[])[];

/** The header, then the rows. */
function gridOf({ columns, rows }: Table): Grid {
  const head = uniqueHeaders(columns).map((title) => ({
    value: title,
    style: { ...HEAD, isQuoted: looksLikeFormula(title) },
  }));
  const body = rows.map(({ cells, isStruck }) =>
    columns.map((column, at): SheetCell => {
      const cell = cells[at];
      return cell ? tableCell(cell, column, isStruck) : { value: null, style: BODY };
    }),
  );
  return [head, ...body];
}

/** A table in a spreadsheet calls its columns by their headers. */
function uniqueHeaders(columns: readonly Column[]): readonly string[] {
  const taken = new Set<string>();
  return columns.map((column, at) => {
    const title = headerText(columnHeader(column)) || columnName(at);
    let name = title;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${title.slice(0, 245)} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Durations and shares say their unit in the cell. */
function columnHeader({ title, unit }: Column): string {
  return unit === null || unit === '%' ? title : `${title} (${unit})`;
}

/** Without the main table, and without a heading that stood over nothing else. */
function restOf(blocks: readonly Block[], main: Table): readonly Block[] {
  const rest = blocks.filter((block) => block !== main);
  return rest.filter((block, at) => {
    const next = rest[at + 1];
    if (block.type !== 'heading') return true;
    return next !== undefined && (next.type !== 'heading' || next.level > block.level);
  });
}

interface Context {
  readonly document: DeliverableDocument;
  readonly grids: ReadonlyMap<Table, Grid>;
}

function addBlock(builder: SheetBuilder, block: Block, { document, grids }: Context): void {
  switch (block.type) {
    case 'heading':
      builder.gap();
      builder.text(block.text, HEADING);
      return;
    case 'paragraph':
      builder.gap();
      builder.text(block.text, TEXT);
      return;
    case 'list':
      for (const [at, item] of block.items.entries()) {
        builder.text(`${block.isOrdered ? `${at + 1}.` : '•'} ${item}`, TEXT);
      }
      return;
    case 'diagram':
      builder.gap();
      builder.text(`${block.caption} The picture is a file beside this workbook, and in the report.`, REMARK);
      return;
    case 'table': {
      const top = builder.nextRow();
      const grid = grids.get(block) ?? [];
      addTable(builder, block, grid);
      if (block.rows.length > 0) builder.table(`${document.id}_${block.id}`, top, headersIn(grid));
      builder.gap();
      return;
    }
  }
}

function headersIn([head = []]: Grid): readonly string[] {
  return head.map(({ value }) => String(value));
}

function addTable(builder: SheetBuilder, { rows, emptyText }: Table, grid: Grid): void {
  for (const cells of grid) builder.row(cells);
  if (rows.length === 0) builder.text(cellText(emptyText), REMARK);
}
