import { describe, expect, test } from 'vitest';
import { MECHANISMS } from '../../catalog/mechanisms.ts';
import { sketch } from '../../testing/sketch.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { endsOf, pairProblems } from '../../topology/supported-pair.ts';
import { otherMechanisms } from './other-mechanisms.ts';

function offered(text: string, first: readonly ('cdc' | 'pub-sub-api' | 'sqs')[] = []) {
  const topology = buildTopology(sketch(text));
  const [link] = topology.links;
  if (!link) throw new Error('The sketch has no flow.');
  const found = otherMechanisms(link, topology, { isSound: () => true, first, count: MECHANISMS.length });
  expect(found.filter((mechanism) => pairProblems(mechanism, endsOf(link)).length > 0)).toEqual([]);
  expect(found).not.toContain(link.mechanism);
  return found.map(({ id }) => id);
}

describe('mechanisms that would trade one fault for another are not offered', () => {
  test.each([
    ['leaves failures undecided', 'sales -> mc carries Order by mc-connect-sds for analytics', 'etl-batch'],
    ['leaves repeats undecided', 'sales -> sap carries Order by graphql-api for real-time-context', 'platform-events'],
    ['forgets too soon', 'sales -> sap by rest-request-reply for operational-sync { maxOutageHours: 96 }', 'cdc'],
    ['orders one record only', 'sales -> sap by rest-request-reply { ordering: cross-object }', 'cdc'],
    ['needs a key to match on', 'sales -> sap by cdc { idempotency: external-id-upsert }', 'bulk-api-2'],
    [
      'fills the event bus',
      'sales -> sap by rest-request-reply for operational-sync { eventsPerDay: 30000, idempotency: natural }',
      'platform-events',
    ],
    [
      'captures more objects than are free',
      `sales -> sap carries Account, Case, Lead, Order, Product, Quote by rest-request-reply for operational-sync
      ${['Account', 'Case', 'Lead', 'Order', 'Product', 'Quote'].map((name) => `sales:${name} is ${name}`).join('\n')}`,
      'cdc',
    ],
    ['is not current', 'sales -> sap by cdc for operational-sync', 'pushtopic'],
  ] as const)('%s', (_name, text, id) => {
    expect(offered(text)).not.toContain(id);
  });

  test('but one whose fault the flow has already may stay in the list', () => {
    expect(offered('sales -> sap by bulk-api-2 for operational-sync')).toContain('cdc');
  });
});

test('what is made for the purpose comes alone, in its own order', () => {
  expect(offered('sales -> sap by rest-request-reply for operational-sync', ['pub-sub-api', 'cdc'])).toEqual([
    'pub-sub-api',
    'cdc',
  ]);
});
