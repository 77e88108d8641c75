/** What holds for every document of every design, in every form. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromFile } from '../codecs/from-file.ts';
import { withoutFormula } from '../lib/formula.ts';
import type { Design } from '../model/design.ts';
import { parseSubject } from '../model/subject.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { CASES_TODAY, loadCases } from '../testing/cases.ts';
import { readCsv } from '../testing/csv.ts';
import { payloadDesign } from '../testing/payload-design.ts';
import { PAYLOADS } from '../testing/payloads.ts';
import { shuffledDesign } from '../testing/shuffled-design.ts';
import { sketch } from '../testing/sketch.ts';
import { documentsOf } from './all-deliverables.ts';
import { columnTitle, csvFiles, csvOf, mainTable, tablesOf } from './csv-tables.ts';
import { type Cell, DELIVERABLE_IDS, type DeliverableDocument } from './document.ts';
import { markdownOf } from './markdown-document.ts';
import { sourceOf } from './source.ts';

function documents(design: Design): readonly DeliverableDocument[] {
  return documentsOf(sourceOf(design, CASES_TODAY));
}

const base = loadCases().filter(({ group }) => group === 'base');
const hostile = Object.entries(PAYLOADS).map(([name, payload]) => {
  const loaded = fromFile(payloadDesign(payload));
  if (!loaded.ok) throw new Error('A hostile design is still a design.');
  return [name, loaded.value.design] as const;
});

/** As the spec of each form says, read without the writers. */
function holds(all: readonly DeliverableDocument[]): void {
  expect(all.map(({ id }) => id)).toEqual(DELIVERABLE_IDS);
  for (const document of all) {
    expect(tablesOf(document).filter(({ isMain }) => isMain)).toHaveLength(1);
    expect(new Set(csvFiles(document).map(({ name }) => name)).size).toBe(tablesOf(document).length);
    for (const { name } of csvFiles(document)) expect(name).toMatch(/^[a-z-]+\.csv$/);
    for (const table of tablesOf(document)) {
      expect(new Set(table.columns.map(({ id }) => id)).size).toBe(table.columns.length);
      expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
      for (const { cells } of table.rows) {
        expect(cells).toHaveLength(table.columns.length);
        for (const cell of cells) expect(cell.field === null).toBe(cell.subject === null);
      }
      const read = readCsv(csvOf(table));
      expect(read[0]).toEqual(table.columns.map((column) => withoutFormula(columnTitle(column))));
      expect(read.slice(1)).toEqual(table.rows.map(({ cells }) => cells.map(inSpreadsheet)));
    }
    holdsAsMarkdown(markdownOf([document]));
  }
  holdsAsMarkdown(markdownOf(all));
}

function inSpreadsheet({ value }: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return `${value}`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return withoutFormula(typeof value === 'string' ? value : value.join('; '));
}

/** No tag but our line break, no link, no code that a text could open, and as many cells in a row as in its head. */
function holdsAsMarkdown(text: string): void {
  let bars = 0;
  for (const line of text.split('\n')) {
    const bare = line.replaceAll('<br>', '').replaceAll(/\\[!-/:-@[-`{-~]/g, '');
    expect(bare).not.toMatch(/[<`[\]]|:\/\/|\p{Cc}/u);
    const count = bare.split('|').length - 1;
    if (bars > 0 && line.startsWith('|')) expect(count).toBe(bars);
    bars = line.startsWith('|') ? count : 0;
    if (!line.startsWith('|')) expect(count).toBe(0);
  }
}

describe('every document holds in every form', () => {
  test.each(base.map(({ name, design }) => [name, design] as const))('%s', (_name, design) => {
    holds(documents(design));
  });

  test.each(hostile)('%s', (_name, design) => {
    holds(documents(design));
  });

  test('an empty design', () => {
    holds(documents(sketch('')));
  });

  test('any design', () => {
    fc.assert(
      fc.property(arbitraryDesign({ most: 3, isSparse: true }), (design) => holds(documents(design))),
      { numRuns: 25 },
    );
  });
});

describe('the order of records changes nothing', () => {
  test.each(base.map(({ name, design }) => [name, design] as const))('%s', (_name, design) => {
    expect(documents(shuffledDesign(design, 7))).toEqual(documents(design));
  });

  test('of any design', () => {
    fc.assert(
      fc.property(arbitraryDesign({ most: 3 }), fc.nat(), (design, seed) => {
        expect(markdownOf(documents(shuffledDesign(design, seed)))).toBe(markdownOf(documents(design)));
      }),
      { numRuns: 25 },
    );
  });
});

test('cells that can be edited name an element of the design', () => {
  const allowed = new Set(['deployItem', 'checklistAnswer']);
  for (const { design } of base) {
    for (const { subject } of documents(design)
      .flatMap(tablesOf)
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
      if (subject === null || allowed.has(subject.split(':')[0] ?? '')) continue;
      const parts = parseSubject(subject);
      expect(parts && (parts.id === 'the' || design[parts.collection].has(parts.id)), subject).toBeTruthy();
    }
  }
});

test('the main table is named as its deliverable', () => {
  const [first] = base;
  for (const document of first ? documents(first.design) : []) {
    expect(csvFiles(document).map(({ name }) => name)).toContain(`${document.id}.csv`);
    expect(mainTable(document).columns.length).toBeGreaterThan(1);
  }
});
