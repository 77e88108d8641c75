import { expect, test } from 'vitest';
import { applyPatch } from '../../model/patch.ts';
import { sketch } from '../../testing/sketch.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { addCurrentFeeds } from './current-feed.ts';

function fed(text: string) {
  const design = sketch(text);
  const link = buildTopology(design).linkById('f');
  const [fix] = link ? addCurrentFeeds(link, link.entities, ['activation', 'operational-sync']) : [];
  if (!fix) throw new Error('The sketch has no flow f.');
  return [...applyPatch(design, fix.run(design)).flows.values()];
}

test('the warehouse keeps history, the record feeds the present', () => {
  const [seed, feed, ...rest] = fed(`
    Order of sales
    sales:Order is Order
    sap:VBAK is Order
    f: warehouse -> dc carries Order by zero-copy-federation for activation, analytics`);

  expect(seed).toMatchObject({
    id: 'f',
    mechanism: 'zero-copy-federation',
    purposes: ['analytics', 'historical-seed'],
  });
  expect(feed).toMatchObject({
    source: 'sales',
    target: 'dc',
    entityIds: ['Order'],
    purposes: ['activation'],
    mechanism: 'dc-crm-stream-nrt',
    keyQualifier: 'SALES_CLOUD',
    sloMs: null,
  });
  expect(rest).toEqual([]);
});

test('a mechanism that would leave failures and repeats undecided stays open', () => {
  const feed = fed(`
    Order of sap
    sap:VBAK is Order
    f: warehouse -> dc carries Order by zero-copy-federation for activation`).at(-1);
  expect(feed).toMatchObject({ source: 'sap', mechanism: null });
});

test('persons are not fed from Marketing Cloud, which knows subscribers only', () => {
  const flows = fed(`
    mc:Subscriber is Customer
    f: warehouse -> dc carries Customer by zero-copy-federation for activation`);
  expect(flows.map(({ id }) => id)).toEqual(['f']);
});
