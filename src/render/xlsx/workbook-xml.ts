/** The parts of a workbook that hold the sheets together. */
import type { Imprint } from '../../deliverables/document.ts';
import { escaped } from '../../lib/xml.ts';
import { MAIN, sheetText } from './shared-texts.ts';
import { areaName, columnName, type Sheet, type SheetTable } from './sheet.ts';
import { quotedName } from './sheet-names.ts';
import { RELATIONS } from './sheet-xml.ts';

const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function workbookXml(sheets: readonly Sheet[]): string {
  const list = sheets.map(({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${list.join('')}</sheets><definedNames>${sheets.map(namesXml).join('')}</definedNames></workbook>`
  );
}

/** What is filtered, and which rows are printed on top of every page. */
function namesXml({ name, filter, frozen }: Sheet, at: number): string {
  const quoted = quotedName(name);
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(`${quoted}!$${frozen.rows}:$${frozen.rows}`)}</definedName>`;
  if (filter === null) return frozen.rows > 0 ? titles : '';
  const [from, to] = [filter.left, filter.right].map((column) => `$${columnName(column)}`);
  const area = `${quoted}!${from}$${filter.top + 1}:${to}$${filter.bottom + 1}`;
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${escaped(area)}</definedName>${titles}`;
}

export function tableXml({ name, area, columns }: SheetTable, id: number): string {
  const list = columns.map((column, at) => `<tableColumn id="${at + 1}" name="${sheetText(column)}"/>`);
  const where = areaName(area);
  return (
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${where}" totalsRowShown="0">` +
    `<autoFilter ref="${where}"/><tableColumns count="${columns.length}">${list.join('')}</tableColumns></table>`
  );
}

export interface Relation {
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
}

/** Numbered from `rId1`. Types that are no spreadsheet's own are given whole. */
export function relationsXml(relations: readonly Relation[]): string {
  const items = relations.map(({ type, target }, at) => {
    const whole = type.includes(':') ? type : `${RELATIONS}/${type}`;
    return `<Relationship Id="rId${at + 1}" Type="${whole}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE_RELATIONS}">${items.join('')}</Relationships>`;
}

export function contentTypesXml(sheetCount: number, tableCount: number): string {
  const parts = [
    ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
    ...numbered(sheetCount).map((n) => [`/xl/worksheets/sheet${n}.xml`, `${SPREADSHEET}.worksheet+xml`]),
    ...numbered(tableCount).map((n) => [`/xl/tables/table${n}.xml`, `${SPREADSHEET}.table+xml`]),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
  ];
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`
  );
}

export function numbered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

/** What a file manager and the spreadsheet show as properties. */
export function propertiesXml(imprint: Imprint): {
  readonly core: string;
  readonly app: string;
  readonly custom: string;
} {
  const { design, client, date, status, version } = imprint;
  const at = `${date}T00:00:00Z`;
  const own = [
    ...(client === null ? [] : [['Client', client]]),
    ['Date', date],
    ['Status', status],
    ['Version', version],
  ];
  return {
    core:
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escaped(design)}</dc:title><dc:subject>Data topology: deliverables</dc:subject><dc:creator>Headwater</dc:creator>` +
      `<cp:contentStatus>${escaped(status)}</cp:contentStatus><cp:version>${escaped(version)}</cp:version>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`,
    app:
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Headwater</Application>' +
      `${client === null ? '' : `<Company>${escaped(client)}</Company>`}</Properties>`,
    custom:
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
      `${own.map(([name, value], index) => `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escaped(value ?? '')}</vt:lpwstr></property>`).join('')}</Properties>`,
  };
}
