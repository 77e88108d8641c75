/** The first sheet: what the workbook is of, what each sheet is, and how to read the cells. */
import { ALL_DELIVERABLES } from '../../deliverables/all-deliverables.ts';
import { mainTable } from '../../deliverables/csv-tables.ts';
import { type DeliverableDocument, type Imprint, MARK_TEXTS } from '../../deliverables/document.ts';
import { looksLikeFormula } from '../../lib/formula.ts';
import { cellText } from './cell-text.ts';
import { DATE_FORMAT } from './number-format.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { createSheetBuilder, type SheetBuilder } from './sheet-builder.ts';
import { BODY, HEAD, HEADING, IMPRINT, LINK, TEXT, TITLE } from './style.ts';
import { serialOf } from './table-cell.ts';

export const CONTENTS_TITLE = 'Contents';

const WIDTHS = [30, 90, 10];

/** `names` are those of the documents' sheets. */
export function contentsSheet(documents: readonly DeliverableDocument[], names: readonly string[], own: string): Sheet {
  const [first] = documents;
  if (!first) throw new Error('A workbook has at least one document.');
  const builder = createSheetBuilder(own, WIDTHS);
  builder.text(first.imprint.design, TITLE);
  builder.text('Data topology: deliverables', IMPRINT);
  builder.gap();
  for (const [name, value] of facts(first.imprint)) {
    builder.row([{ value: name, style: { ...BODY, isBold: true } }, value]);
  }
  builder.gap();
  const headerRow = builder.nextRow();
  addSheets(builder, documents, names);
  builder.filter(headerRow, builder.nextRow() - 1, WIDTHS.length);
  builder.freeze(headerRow + 1, 0);
  builder.gap();
  builder.text('How to read it', HEADING);
  for (const text of READING) builder.text(`• ${text}`, TEXT);
  return builder.sheet();
}

function facts({ client, date, status, version }: Imprint): readonly (readonly [string, SheetCell])[] {
  const day = serialOf(date);
  return [
    ...(client === null ? [] : [['Client', textCell(client)] as const]),
    ['Date', { value: day ?? date, style: { ...BODY, format: day === null ? null : DATE_FORMAT, align: 'left' } }],
    ['Status', textCell(status)],
    ['Version', textCell(version)],
  ];
}

function addSheets(builder: SheetBuilder, documents: readonly DeliverableDocument[], names: readonly string[]): void {
  builder.row(['Sheet', 'What it is', 'Rows'].map((value) => ({ value, style: HEAD })));
  for (const [at, document] of documents.entries()) {
    const sheet = names[at] ?? document.title;
    builder.link({ row: builder.nextRow(), column: 0, sheet });
    const about = ALL_DELIVERABLES.find(({ id }) => id === document.id)?.about ?? '';
    const count = {
      value: mainTable(document).rows.length,
      style: { ...BODY, format: '#,##0', align: 'right' as const },
    };
    builder.row([{ value: sheet, style: LINK }, textCell(about), count]);
  }
}

function textCell(text: string): SheetCell {
  const value = cellText(text);
  return { value, style: { ...BODY, isQuoted: looksLikeFormula(value) } };
}

const READING = [
  'The main table of each sheet stands on top, with a filter in its header; what else the deliverable says stands below it.',
  'Durations, numbers, shares and dates are numbers with a format, so they sort, filter and add up. A duration is a part of a day: times 86400 it is in seconds.',
  `Words in brackets and coloured cells say why a cell needs a second look: ${Object.values(MARK_TEXTS).join(', ')}. They are shown beside a value and are no part of it.`,
  'A row struck through still stands in the design and no longer counts: a waived finding.',
  'The version is the same as long as the design says the same.',
];
