/**
 * The deliverables as a workbook (XLSX), one sheet each, after a first one that says what is what.
 *
 * Written here rather than by a library: see docs/decisions/workbook-writer.md.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { DeliverableDocument, Imprint } from '../../deliverables/document.ts';
import { cellText } from './cell-text.ts';
import { CONTENTS_TITLE, contentsSheet } from './contents-sheet.ts';
import { documentSheet } from './document-sheet.ts';
import { createSharedStyles } from './shared-styles.ts';
import { createSharedTexts } from './shared-texts.ts';
import type { Sheet } from './sheet.ts';
import { sheetNames } from './sheet-names.ts';
import { sheetXml } from './sheet-xml.ts';
import { contentTypesXml, propertiesXml, relationsXml, tableXml, workbookXml } from './workbook-xml.ts';

/** Of at least one document. The same documents give the same bytes. */
export function renderXlsx(documents: readonly DeliverableDocument[]): Uint8Array {
  const [own = CONTENTS_TITLE, ...names] = sheetNames([CONTENTS_TITLE, ...documents.map(({ title }) => title)]);
  const sheets = documents.map((document, at) => documentSheet(document, names[at] ?? document.title));
  const first = contentsSheet(documents, names, own);
  const [document] = documents;
  if (!document) throw new Error('A workbook has at least one document.');
  return zipped(partsOf([first, ...sheets], document.imprint));
}

type Parts = ReadonlyMap<string, string>;

function partsOf(sheets: readonly Sheet[], imprint: Imprint): Parts {
  const parts = new Map<string, string>();
  const shared = { texts: createSharedTexts(), styles: createSharedStyles() };
  const footer = footerOf(imprint);
  let tableCount = 0;
  for (const [at, sheet] of sheets.entries()) {
    parts.set(`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, at === 0, footer, shared));
    const targets = sheet.tables.map((table) => {
      tableCount += 1;
      parts.set(`xl/tables/table${tableCount}.xml`, tableXml(table, tableCount));
      return { type: 'table', target: `../tables/table${tableCount}.xml` };
    });
    if (targets.length > 0) parts.set(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, relationsXml(targets));
  }
  const { core, app, custom } = propertiesXml(imprint);
  return new Map([
    ['[Content_Types].xml', contentTypesXml(sheets.length, tableCount)],
    ['_rels/.rels', relationsXml(ROOT_RELATIONS)],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relationsXml(workbookRelations(sheets.length))],
    ...parts,
    ['xl/styles.xml', shared.styles.xml()],
    ['xl/sharedStrings.xml', shared.texts.xml()],
    ['docProps/core.xml', core],
    ['docProps/app.xml', app],
    ['docProps/custom.xml', custom],
  ]);
}

const ROOT_RELATIONS = [
  { type: 'officeDocument', target: 'xl/workbook.xml' },
  {
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { type: 'extended-properties', target: 'docProps/app.xml' },
  { type: 'custom-properties', target: 'docProps/custom.xml' },
];

function workbookRelations(sheetCount: number) {
  return [
    ...Array.from({ length: sheetCount }, (_, at) => ({ type: 'worksheet', target: `worksheets/sheet${at + 1}.xml` })),
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
  ];
}

/** A sign of its own begins each field in it, so those of the design are doubled; what is too long is cut. */
function footerOf({ design, client, date, status, version }: Imprint): string {
  const said = (text: string) => cellText(text).replaceAll(/\s+/gu, ' ').slice(0, 60).replaceAll('&', '&&');
  const left = [design, ...(client === null ? [] : [client])].map(said).join(' · ');
  return `&L${left}&C${date} · ${status} · version ${version}&RPage &P of &N`;
}

/** Files in a ZIP carry a local time: always the same, so that the same workbook has the same bytes. */
const MADE = new Date(1980, 0, 1);

function zipped(parts: Parts): Uint8Array {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const files: Zippable = {};
  for (const [path, xml] of parts) files[path] = strToU8(head + xml);
  return zipSync(files, { level: 6, mtime: MADE });
}
