import { expect, test } from 'vitest';
import { sketch } from '../testing/sketch.ts';
import { arrivalKeyOf, arrivalWithinMs } from './arrival.ts';
import { buildTopology } from './build-topology.ts';

function linkIn(text: string) {
  const [link] = buildTopology(sketch(text)).links;
  if (!link) throw new Error('The sketch has a flow.');
  return link;
}

test.each([
  ['twice what was measured', 'sales -> mc carries Order by cdc measured 2 s', 4000],
  ['nothing without a mechanism', 'sales -> mc carries Order', null],
])('within %s', (_name, text, withinMs) => {
  expect(arrivalWithinMs(linkIn(text))).toBe(withinMs);
});

test('within nothing where twice is beyond any number', () => {
  const link = linkIn('sales -> mc carries Order by cdc');
  expect(arrivalWithinMs({ ...link, flow: { ...link.flow, measuredP95Ms: 1e308 } })).toBeNull();
});

test('by the key the flow matches on, else by the one that ties the records of what it carries', () => {
  const keyed = `
    key gcid of Customer
    key erp of Customer
    sales:Contact is Customer key gcid key erp
    mc:Subscriber is Customer key gcid`;
  expect(arrivalKeyOf(linkIn(`${keyed}\nsales -> mc carries Customer by cdc match erp`))?.sharedKey.id).toBe('erp');
  expect(arrivalKeyOf(linkIn(`${keyed}\nsales -> mc carries Customer by cdc`))?.sharedKey.id).toBe('gcid');
});
