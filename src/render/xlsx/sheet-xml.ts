/** A sheet as XML; the order of the parts is the format's. */
import { escaped } from '../../lib/xml.ts';
import type { SharedStyles } from './shared-styles.ts';
import { MAIN, type SharedTexts } from './shared-texts.ts';
import { areaName, cellName, type Sheet, type SheetCell, type SheetRow } from './sheet.ts';
import { quotedName } from './sheet-names.ts';

export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Shared {
  readonly texts: SharedTexts;
  readonly styles: SharedStyles;
}

/** `footer` is printed on every page; of the tables the part gives only their number. */
export function sheetXml(sheet: Sheet, isFirst: boolean, footer: string, shared: Shared): string {
  const { rows, merged, filter, tables } = sheet;
  return [
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="13.5"/>',
    columnsXml(sheet.widths),
    `<sheetData>${rows.map((row, at) => rowXml(row, at, shared)).join('')}</sheetData>`,
    filter === null ? '' : `<autoFilter ref="${areaName(filter)}"/>`,
    listXml(
      'mergeCells',
      merged.map((area) => `<mergeCell ref="${areaName(area)}"/>`),
    ),
    linksXml(sheet),
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escaped(footer)}</oddFooter></headerFooter>`,
    listXml(
      'tableParts',
      tables.map((_, at) => `<tablePart r:id="rId${at + 1}"/>`),
    ),
    '</worksheet>',
  ].join('');
}

function viewXml({ frozen: { rows, columns } }: Sheet, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : '';
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  const pane = columns > 0 ? 'bottomRight' : 'bottomLeft';
  const frozen = `<pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/>`;
  return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">${rows > 0 ? frozen : ''}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

function rowXml({ heightPt, cells }: SheetRow, at: number, shared: Shared): string {
  if (cells.length === 0) return '';
  return `<row r="${at + 1}" ht="${heightPt}" customHeight="1">${cells.map((cell, column) => cellXml(cell, cellName(at, column), shared)).join('')}</row>`;
}

/** A text is a place in the list of texts: nothing in it is ever calculated. */
function cellXml({ value, style }: SheetCell, name: string, { texts, styles }: Shared): string {
  const head = `<c r="${name}" s="${styles.indexOf(style)}"`;
  if (value === null || value === '') return `${head}/>`;
  if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${head} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${head} t="s"><v>${texts.indexOf(value)}</v></c>`;
}

function linksXml({ links }: Sheet): string {
  if (links.length === 0) return '';
  const items = links.map(
    ({ row, column, sheet }) =>
      `<hyperlink ref="${cellName(row, column)}" location="${escaped(`${quotedName(sheet)}!A1`)}" display="${escaped(sheet)}"/>`,
  );
  return `<hyperlinks>${items.join('')}</hyperlinks>`;
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
