/** How it is proven that every flow arrives, arrives once, and survives an outage. */
import { counted } from '../lib/counted.ts';
import { needsSharedKey } from '../topology/key-places.ts';
import type { Topology } from '../topology/topology.ts';
import { paragraph } from './blocks.ts';
import type { Deliverable } from './deliverable.ts';
import { flowName } from './names.ts';
import { type TestRow, testRows } from './smoke-tests.ts';
import { columnsOf, tableOf } from './table.ts';

export const smokeTestPlan: Deliverable = {
  id: 'smoke-test-plan',
  title: 'Smoke-test plan',
  about: 'For each flow: create here, expect there; the same again; an outage. Generated where the design has none.',
  blocks({ topology }) {
    const rows = testRows(topology);
    return [
      paragraph(summaryOf(topology, rows)),
      paragraph(
        'Arrival is expected within twice the p95, so that a slow day fails no test. SMOKE-1 stands for any value that no real record has.',
      ),
      tableOf({
        id: 'tests',
        title: 'Smoke tests by flow',
        isMain: true,
        columns: TEST_COLUMNS,
        items: rows,
        rowId: ({ id }) => id,
        subject: ({ test, link }) => (test ? `smokeTest:${test.id}` : link && `flow:${link.flow.id}`),
        emptyText: 'There is no flow to test yet.',
      }),
    ];
  },
};

function summaryOf({ links }: Topology, rows: readonly TestRow[]): string {
  const made = rows.filter(({ test }) => test === null).length;
  if (rows.length === 0) return 'There is nothing to test yet.';
  return `${counted(rows.length, 'test')} of ${counted(links.length, 'flow')}. ${originText(rows.length, made)}`;
}

function originText(all: number, made: number): string {
  if (made === 0) return 'All of them are the design’s own.';
  const own = all - made;
  if (own === 0) return 'The design has none of its own: all were generated from its figures, and are marked so.';
  return `${own} ${own === 1 ? 'is' : 'are'} the design’s own, ${made} ${made === 1 ? 'was' : 'were'} generated from its figures and marked so.`;
}

const test = columnsOf<TestRow>(({ test }) => test && `smokeTest:${test.id}`);

/** Only what the design itself says can be edited; a generated test becomes one once it is accepted. */
const inTest = (name: string) => ({ field: ({ test }: TestRow) => test && name });

export const TEST_COLUMNS = [
  test.text('flow', 'Flow', ({ link }) => (link ? flowName(link) : 'any')),
  test.text('test', 'Id', ({ test }) => test?.id ?? null),
  test.text('kind', 'Test', ({ kind }) => kind, inTest('kind')),
  test.flag('generated', 'Generated', ({ test }) => test === null, {
    mark: ({ test }) => (test === null ? 'generated' : null),
  }),
  test.text('action', 'Do', ({ action }) => action, inTest('action')),
  test.text('expected', 'Expect', ({ expected }) => expected, inTest('assertion')),
  test.text('key', 'Key', ({ key }) => key, {
    ...inTest('keyUsed'),
    isAsked: ({ link, kind }) => kind === 'arrival' && link?.entities.some(needsSharedKey) === true,
  }),
  test.duration('within', 'Within', ({ kind, withinMs }) => (kind === 'arrival' ? withinMs : null), {
    ...inTest('maxWaitMs'),
    isAsked: ({ link, kind }) => link !== null && kind === 'arrival',
  }),
];
