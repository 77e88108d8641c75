import { describe, expect, test } from 'vitest';
import type { MechanismId } from '../catalog/mechanism.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { type GuidanceRow, guidanceFor } from './decision-guidance.ts';
import { adviseMechanism } from './mechanism-advice.ts';

function advised(text: string) {
  const topology = buildTopology(sketch(text));
  const [link] = topology.links;
  if (!link) throw new Error('The sketch has no flow.');
  return { topology, link, ...adviseMechanism(topology, link) };
}

const SPREAD = `
  entity Customer
  sales:Contact is Customer
  mc:Subscriber is Customer
  shop:Customer is Customer`;

describe('the five rows of the decision guidance', () => {
  test.each<readonly [string, GuidanceRow, MechanismId, string]>([
    ['one org gives the native relationship', 'one-org', 'native-relationship', 'sales -> service carries Customer'],
    [
      'shared identity in three clouds gives the hub',
      'shared-identity',
      'dc-crm-stream-nrt',
      `${SPREAD}\nsales -> dc carries Customer`,
    ],
    [
      'shared identity out of marketing gives the hub',
      'shared-identity',
      'dc-mce-connector',
      `${SPREAD}\nmc -> dc carries Customer`,
    ],
    [
      'marketing engagement to sales gives Marketing Cloud Connect',
      'engagement-to-sales',
      'mc-connect-tracking',
      'mc -> sales carries Engagement',
    ],
    [
      'commerce order to service case gives platform events',
      'order-to-service',
      'platform-events',
      'shop -> service carries Order, Case',
    ],
    [
      'also where it was drawn as a copy of the order',
      'order-to-service',
      'platform-events',
      'shop -> service carries Order for domain-event',
    ],
    [
      'analytics on a warehouse gives Zero Copy in',
      'analytics-across-clouds',
      'zero-copy-federation',
      'snowflake -> dc carries Order for analytics',
    ],
    [
      'analytics in a warehouse gives Zero Copy out',
      'analytics-across-clouds',
      'zero-copy-share',
      'dc -> snowflake carries Order for analytics',
    ],
  ])('%s', (_name, row, mechanism, text) => {
    const { guidance, options } = advised(text);
    expect(guidance.map((one) => one.row)).toContain(row);
    expect(options[0]).toMatchObject({ mechanism: { id: mechanism }, verdict: 'recommended' });
  });

  test('in one org nothing but its own relationships is recommended', () => {
    const { guidance, options } = advised('sales -> service carries Customer');
    expect(guidance[0]?.text).toBe(
      'Sales Cloud and Service Cloud share an org: use its own relationships, and integrate nothing.',
    );
    expect(options.filter(({ verdict }) => verdict === 'recommended').map(({ mechanism }) => mechanism.id)).toEqual([
      'native-relationship',
    ]);
  });

  test('people in three clouds meet in a hub, not pair by pair', () => {
    const { guidance } = advised(`${SPREAD}\nsales -> mc carries Customer`);
    expect(guidance).toMatchObject([{ row: 'shared-identity', isThroughHub: true }]);
    expect(guidance[0]?.text).toContain('Customer lives in 3 clouds');
    expect(guidance[0]?.text).toContain('which the design does not have yet');
  });

  test('analytics between other clouds goes through Data Cloud', () => {
    const { guidance } = advised('sales -> snowflake carries Order for analytics');
    expect(guidance).toMatchObject([{ row: 'analytics-across-clouds', isThroughHub: true, use: ['zero-copy-share'] }]);
  });

  test.each([
    [
      'two clouds need no hub',
      'entity Customer\nsales:Contact is Customer\nmc:S is Customer\nsales -> mc carries Customer',
    ],
    ['orders that go to another org of sales are no cases', 'shop -> sales carries Order'],
    ['an ordinary copy between two orgs', 'sales -> erp carries Account for operational-sync'],
  ])('says nothing of %s', (_name, text) => {
    const { topology, link } = advised(text);
    expect(guidanceFor(topology, link)).toEqual([]);
  });
});
