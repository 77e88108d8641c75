/** A tester can do what the plan says, and finds what it promises. */
import { expect, test } from 'vitest';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { testRows } from './smoke-tests.ts';

const DESIGN = `
  Customer of sales
  sales:Contact is Customer sor key gcid
  dc:UnifiedIndividual is Customer derived
  mc:"All Subscribers" is Customer replica key gcid as SubscriberKey
  in: sales -> dc carries Customer by dc-crm-stream-nrt for identity-ingest
  back: dc -> sales carries Customer for enrichment
  out: dc -> mc carries Customer for activation
  segment s1 { name: Lapsed, entityIds: [Customer], targets: [mc] }`;

function arrivals(design: string): ReadonlyMap<string, { readonly action: string; readonly expected: string }> {
  const rows = testRows(buildTopology(sketch(design)));
  return new Map(rows.filter(({ kind }) => kind === 'arrival').map((row) => [row.link?.flow.id ?? '', row]));
}

test('nobody is asked to create a unified profile, nor to be content with the record that was made there', () => {
  const rows = arrivals(DESIGN);
  expect(rows.get('in')?.action).toBe('Create Customer in Sales Cloud (Contact) with gcid = SMOKE-1.');
  expect(rows.get('out')?.action).toBe(
    'Create Customer in Sales Cloud (Contact) with gcid = SMOKE-1, wait until it is in Data Cloud (UnifiedIndividual), and let it fall into the segment Lapsed.',
  );
  expect(rows.get('back')?.expected).toContain('Expect what Data Cloud adds to Customer in Sales Cloud (Contact)');
});

test('one sentence for several flows is joined by what it comes to in each', () => {
  const assertion = 'record created in A is readable in B by shared key';
  const rows = arrivals(`${DESIGN}\n  test t1 { kind: end-to-end, flowIds: [in, out], assertion: "${assertion}" }`);
  expect(rows.get('in')?.expected).toBe(
    'Record created in A is readable in B by shared key. Here: expect Customer in Data Cloud (UnifiedIndividual) by gcid = SMOKE-1 within 30 min.',
  );
  const own = arrivals(`${DESIGN}\n  test t1 { kind: end-to-end, flowIds: [in], assertion: "${assertion}" }`);
  expect(own.get('in')?.expected).toBe(assertion);
});
