/** What was written is read back: by another library, and part by part as strict XML. */
import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { fromFile } from '../../codecs/from-file.ts';
import { documentsOf } from '../../deliverables/all-deliverables.ts';
import { mainTable, tablesOf } from '../../deliverables/csv-tables.ts';
import { type Cell, DELIVERABLE_IDS, type DeliverableDocument, type Table } from '../../deliverables/document.ts';
import { sourceOf } from '../../deliverables/source.ts';
import { loadCases } from '../../testing/cases.ts';
import { payloadDesign } from '../../testing/payload-design.ts';
import { PAYLOADS } from '../../testing/payloads.ts';
import { renderXlsx } from './workbook.ts';

const TODAY = '2026-11-21';
const cases = loadCases().filter(({ group }) => group === 'base');
const documents = new Map(cases.map(({ name, design }) => [name, documentsOf(sourceOf(design, TODAY))]));
const c02 = [...documents].find(([name]) => name.startsWith('c02'))?.[1] ?? [];

const sheetsOf = (bytes: Uint8Array) => readXlsxFile(Buffer.from(bytes));
const xmlOf = (bytes: Uint8Array) =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

function expectWellFormed(parts: ReadonlyMap<string, string>): void {
  for (const [path, xml] of parts) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${path}: ${error.message}`);
    });
    parser.write(xml).close();
  }
}

describe('read back with another library', () => {
  test('a sheet for each deliverable, each with the rows of its main table', async () => {
    const sheets = await sheetsOf(renderXlsx(c02));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Contents', ...c02.map(({ title }) => title)]);
    for (const [at, document] of c02.entries()) {
      const { columns, rows } = mainTable(document);
      const [title, imprint, head, ...body] = sheets[at + 1]?.data ?? [];
      expect(title?.[0]).toBe(`${document.imprint.design}: ${document.title}`);
      expect(imprint?.[0]).toContain(`version ${document.imprint.version}`);
      expect(head?.slice(0, columns.length).map((text) => String(text).split(' (')[0])).toEqual(
        columns.map((column) => column.title),
      );
      expect(body.slice(0, rows.length).map(([first]) => String(first ?? ''))).toEqual(
        rows.map(({ cells }) => String(cells[0]?.value ?? '')),
      );
    }
  });

  test('durations, counts, shares and dates are numbers with a format, flags are flags', async () => {
    const flow = (id: string, type: 'duration' | 'number' | 'date' | 'flag', value: Cell['value'], unit: '%' | null) =>
      ({ column: { id, title: id, type, unit }, cell: { value, mark: null, subject: null, field: null } }) as const;
    const made = [
      flow('half an hour', 'duration', 1_800_000, null),
      flow('a quarter of a second', 'duration', 250, null),
      flow('count', 'number', 40_000, null),
      flow('share', 'number', 99.9, '%'),
      flow('day', 'date', '2026-11-21', null),
      flow('flag', 'flag', true, null),
      flow('no day', 'date', 'next week', null),
    ];
    const bytes = renderXlsx([
      oneTable(
        made.map(({ column }) => column),
        [made.map(({ cell }) => cell)],
      ),
    ]);
    const [, sheet] = await sheetsOf(bytes);
    const read = sheet?.data[3] ?? [];
    expect(read[5]).toBe(true);
    expect(read[6]).toBe('next week');
    expect(read[4]).toEqual(new Date('2026-11-21T00:00:00Z'));
    const xml = xmlOf(bytes).get('xl/worksheets/sheet2.xml') ?? '';
    const values = [...xml.matchAll(/<c r="([A-G])4" s="\d+"(?: t="(\w)")?><v>([^<]*)<\/v>/g)];
    expect(values.slice(0, 5).map(([, name, type, value]) => [name, type, Number(value)])).toEqual([
      ['A', undefined, 1 / 48],
      ['B', undefined, 250 / 86_400_000],
      ['C', undefined, 40_000],
      ['D', undefined, 0.9990000000000001],
      ['E', undefined, 46_347],
    ]);
    const styles = xmlOf(bytes).get('xl/styles.xml') ?? '';
    for (const format of ['[m]&quot; min&quot;', '[s].000&quot; s&quot;', '#,##0', '0.0%', 'yyyy\\-mm\\-dd']) {
      expect(styles).toContain(`formatCode="${format}"`);
    }
  });
});

test('a marked value stays a number and says its mark in its format; an empty one says it as text', async () => {
  const cells = [1_800_000, null].map((value) => ({ value, mark: 'too-slow', subject: null, field: null }) as const);
  const column = { title: 'p95', type: 'duration', unit: null } as const;
  const columns = [
    { ...column, id: 'a' },
    { ...column, id: 'b' },
  ];
  const bytes = renderXlsx([oneTable(columns, [cells])]);
  expect(xmlOf(bytes).get('xl/styles.xml')).toContain('[m]&quot; min&quot;&quot; (too slow)&quot;');
  const [, sheet] = await sheetsOf(bytes);
  expect(sheet?.data[2]?.slice(0, 2)).toEqual(['p95', 'p95 2']);
  expect(sheet?.data[3]?.[1]).toBe('too slow');
});

test('each sheet keeps its header in view, filters its main table, and gives every other table a filter', () => {
  for (const [name, all] of documents) {
    const parts = xmlOf(renderXlsx(all));
    expectWellFormed(parts);
    for (const [at, document] of all.entries()) {
      const xml = parts.get(`xl/worksheets/sheet${at + 2}.xml`) ?? '';
      const main = mainTable(document);
      expect(xml, name).toMatch(
        /<pane (?:xSplit="1" )?ySplit="3" topLeftCell="[AB]4" activePane="\w+" state="frozen"\/>/,
      );
      const filter = /<autoFilter ref="A3:[A-Z]+(\d+)"\/>/.exec(xml);
      expect(Number(filter?.[1] ?? 0)).toBe(main.rows.length > 0 ? main.rows.length + 3 : 0);
      const others = tablesOf(document).filter((table) => table !== main && table.rows.length > 0);
      expect(xml.match(/<tablePart /g)?.length ?? 0).toBe(others.length);
      expect(xml).toContain('<cols><col min="1"');
    }
    const tables = [...parts].filter(([path]) => path.startsWith('xl/tables/')).map(([, xml]) => xml);
    expect(new Set(tables.map((xml) => /displayName="(\w+)"/.exec(xml)?.[1])).size).toBe(tables.length);
  }
});

test('the properties say what it is of, and the same design gives the same bytes', () => {
  const parts = xmlOf(renderXlsx(c02));
  const [{ imprint } = { imprint: null }] = c02;
  expect(parts.get('docProps/core.xml')).toContain(`<cp:contentStatus>${imprint?.status}</cp:contentStatus>`);
  expect(parts.get('docProps/core.xml')).toContain(`<cp:version>${imprint?.version}</cp:version>`);
  expect(parts.get('docProps/custom.xml')).toContain('name="Version"');
  expect(renderXlsx(c02)).toEqual(renderXlsx(c02));
});

describe.each(Object.entries(PAYLOADS))('a design full of %s', (_name, payload) => {
  test('gives a sound workbook in which nothing is calculated', async () => {
    const loaded = fromFile(payloadDesign(payload));
    if (!loaded.ok) throw new Error('A hostile design is still a design.');
    const all = documentsOf(sourceOf(loaded.value.design, TODAY));
    const bytes = renderXlsx(all);
    const parts = xmlOf(bytes);
    expectWellFormed(parts);
    for (const [path, xml] of parts) {
      expect(xml, path).not.toMatch(/<f[ >]/);
      expect(
        Math.max(0, ...[...xml.matchAll(/<t xml:space="preserve">([^<]*)/g)].map(([, text = '']) => text.length)),
      ).toBeLessThan(200_000);
    }
    const sheets = await sheetsOf(bytes);
    expect(sheets).toHaveLength(DELIVERABLE_IDS.length + 1);
    const shown = sheets.flatMap(({ data }) => data.flat()).filter((value) => typeof value === 'string');
    for (const text of shown) expect(text.length).toBeLessThanOrEqual(32_767);
    // What is short and begins as a formula or a name of the language comes back as it went in.
    if (/^(?:=|__proto__|constructor|toString)/.test(payload)) expect(shown.join('\n')).toContain(payload);
  });
});

test('a text that begins as a formula is a text, also for whoever edits its cell', () => {
  const bytes = renderXlsx([oneTable([text('a')], [[{ value: '=1+1', mark: null, subject: null, field: null }]])]);
  const parts = xmlOf(bytes);
  const look = /<c r="A4" s="(\d+)" t="s"><v>\d+<\/v>/.exec(parts.get('xl/worksheets/sheet2.xml') ?? '')?.[1];
  const looks = [...(parts.get('xl/styles.xml') ?? '').matchAll(/<xf [^>]*xfId="0"[^>]*>/g)];
  expect(looks[Number(look)]?.[0]).toContain('quotePrefix="1"');
});

function text(id: string) {
  return { id, title: id, type: 'text', unit: null } as const;
}

function oneTable(columns: Table['columns'], rows: readonly (readonly Cell[])[]): DeliverableDocument {
  return {
    id: 'integration-map',
    title: 'Integration map',
    imprint: { design: 'Northwind', client: null, date: TODAY, version: 'abc', status: 'Draft' },
    blocks: [
      {
        type: 'table',
        id: 'map',
        title: 'Integration map',
        isMain: true,
        columns,
        rows: rows.map((cells, at) => ({ id: `r${at}`, subject: null, isStruck: false, cells })),
        emptyText: 'Nothing.',
      },
    ],
  };
}
