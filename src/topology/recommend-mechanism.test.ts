import { describe, expect, test } from 'vitest';
import type { MechanismId } from '../catalog/mechanism.ts';
import { MECHANISMS } from '../catalog/mechanisms.ts';
import { loadCases } from '../testing/cases.ts';
import { sketch } from '../testing/sketch.ts';
import { buildTopology } from './build-topology.ts';
import { type Recommendation, recommendMechanisms } from './recommend-mechanism.ts';
import { supportsLink } from './supported-pair.ts';

/** Recommendations for the first flow of a sketch. */
function recommended(text: string): readonly Recommendation[] {
  const topology = buildTopology(sketch(text));
  const [link] = topology.links;
  if (!link) throw new Error('The sketch has no flow.');
  return recommendMechanisms(topology, link);
}

function about(text: string, id: MechanismId): Recommendation {
  const found = recommended(text).find(({ mechanism }) => mechanism.id === id);
  if (!found) throw new Error(`${id} is not in the list.`);
  return found;
}

describe('the first that fits', () => {
  test.each<readonly [MechanismId, string]>([
    ['native-relationship', 'sales -> service carries Customer'],
    ['dc-crm-stream-nrt', 'sales -> data-cloud carries Customer'],
    ['dc-crm-stream-nrt', 'service -> data-cloud carries Case'],
    ['dc-crm-stream-batch', 'sales -> data-cloud carries Order for analytics'],
    ['dc-crm-stream-nrt', 'sales -> data-cloud carries Customer for identity-ingest, consent-propagation'],
    ['dc-activation-mce', 'data-cloud -> marketing-engagement carries Customer'],
    ['dc-copy-field', 'data-cloud -> sales carries Customer'],
    ['dc-activation-core', 'data-cloud -> sales carries Customer for activation'],
    ['dc-data-graph', 'data-cloud -> service carries Customer for real-time-context slo 2 s'],
    ['dc-activation-file-ads', 'data-cloud -> ads carries Customer'],
    ['zero-copy-share', 'data-cloud -> snowflake carries Order'],
    ['zero-copy-federation', 'snowflake -> data-cloud carries Order'],
    ['zero-copy-accelerated', 'snowflake -> data-cloud carries Customer for identity-ingest'],
    ['dc-mce-connector', 'marketing-engagement -> data-cloud carries Customer'],
    ['dc-web-mobile-sdk', 'web-cms -> data-cloud carries Customer'],
    ['dc-real-time-ingest', 'web-cms -> data-cloud carries Customer for real-time-context slo 1 s'],
    ['dc-ingestion-api-streaming', 'lms -> data-cloud carries Customer'],
    ['dc-ingestion-api-streaming', 'commerce-b2c -> data-cloud carries Customer slo 30 min'],
    ['b2c-oms-order-integration', 'commerce-b2c -> order-management carries Order'],
    ['platform-events', 'commerce-b2c -> service carries Order'],
    ['som-order-events', 'order-management -> erp-sap carries Order for domain-event'],
    ['composite-api', 'erp-sap -> sales carries Account'],
    ['salesforce-connect', 'erp-sap -> sales carries Invoice for on-demand-read'],
    ['cdc', 'sales -> erp-sap carries Account'],
    ['platform-events', 'sales -> erp-sap carries Opportunity for domain-event'],
    ['mc-connect-sds', 'sales -> marketing-engagement carries Customer'],
    ['mc-connect-tracking', 'marketing-engagement -> sales carries Engagement'],
    ['b2c-job-feed', 'pim -> commerce-b2c carries Product'],
    ['mulesoft-connector', 'erp-sap -> mulesoft carries Order for operational-sync'],
    ['kafka', 'commerce-b2c -> kafka carries Order for domain-event'],
    ['reverse-etl', 'snowflake -> sales carries Customer'],
  ])('%s for "%s"', (id, text) => {
    const [first] = recommended(text);
    expect(first?.mechanism.id).toBe(id);
    expect(first?.verdict).toBe('fits');
  });
});

describe('why', () => {
  test('clouds of one org have nothing to integrate', () => {
    const text = 'sales -> service carries Customer';
    expect(about(text, 'native-relationship').reasons[0]).toBe(
      'Sales Cloud and Service Cloud share an org: both see the same record.',
    );
    expect(about(text, 'cdc')).toMatchObject({
      verdict: 'refused',
      reasons: expect.arrayContaining([
        'Sales Cloud and Service Cloud share an org, so there is nothing to integrate.',
      ]),
    });
  });

  test.each<readonly [MechanismId, string, string, string]>([
    ['cdc', 'commerce-b2c -> sales carries Order', 'refused', 'Cannot start in B2C Commerce.'],
    ['cdc', 'sales -> data-cloud carries Order', 'refused', 'Cannot end in Data Cloud.'],
    ['cdc', 'sales <-> erp-sap carries Order', 'refused', 'Runs one way, and the flow is two-way.'],
    ['native-relationship', 'system s2 kind sales in other\nsales -> s2', 'refused', 'Works inside one org only'],
    [
      'cdc',
      'sales -> erp-sap carries Order for operational-sync slo 5 s',
      'possible',
      'p95 10 s (an estimate) misses the SLA of 5 s.',
    ],
    ['etl-batch', 'sales -> erp-sap carries Order for operational-sync slo 5 s', 'refused', 'misses the SLA of 5 s'],
    [
      'cdc',
      'sales -> erp-sap carries Order for operational-sync slo 15 s',
      'fits',
      'p95 10 s (an estimate) keeps the SLA of 15 s.',
    ],
    ['cdc', 'sales -> erp-sap carries Order', 'fits', 'the flow has no SLA yet'],
    ['pushtopic', 'sales -> erp-sap carries Order', 'possible', 'is legacy'],
    ['b2c-ocapi', 'erp-sap -> commerce-b2c carries Order', 'possible', 'is only maintained'],
    ['manual-process', 'erp-sap -> sales carries Order', 'possible', 'is discouraged'],
    [
      'mulesoft-connector',
      'erp-sap -> sales carries Order',
      'possible',
      'Needs MuleSoft on the way, and the design has none.',
    ],
    [
      'mulesoft-connector',
      'erp-sap -> sales carries Order\nsystem mulesoft',
      'possible',
      'Needs MuleSoft Anypoint on the way: add it to the flow.',
    ],
    ['heroku-connect', 'sales -> erp-sap carries Order', 'refused', 'Needs Heroku at one end'],
    [
      'zero-copy-federation',
      'snowflake -> data-cloud carries Order for operational-sync',
      'refused',
      'Must not carry operational sync.',
    ],
    ['dc-copy-field', 'data-cloud -> sales for real-time-context', 'refused', 'Must not carry real time context.'],
    ['dc-activation-mce', 'data-cloud -> marketing-engagement for analytics', 'possible', 'Not meant for analytics.'],
    [
      'rest-request-reply',
      'erp-sap -> sales for operational-sync { eventsPerDay: 2000000 }',
      'possible',
      'Comfortable up to 1M/day; the flow moves 2M/day.',
    ],
    [
      'rest-request-reply',
      'erp-sap -> sales for operational-sync { eventsPerDay: 40000 }',
      'fits',
      'Comfortable up to 1M/day, and the flow moves 40k/day.',
    ],
    [
      'platform-events',
      'erp-sap -> sales for domain-event { payloadBytes: 2000000 }',
      'refused',
      'Carries at most 1 MB; the flow sends 2 MB.',
    ],
    [
      'rest-request-reply',
      'sales -> erp-sap for operational-sync { trigger: record-change }',
      'possible',
      'Change Data Capture does what this would have you program.',
    ],
    [
      'rest-request-reply',
      'marketing-engagement -> sales carries Engagement',
      'possible',
      'Rebuilds what Marketing Cloud Connect does.',
    ],
    [
      'cdc',
      'entity Order { consistency: strong }\nsales -> erp-sap carries Order for operational-sync',
      'refused',
      'Order must be strongly consistent',
    ],
  ])('%s on "%s" is %s: %s', (id, text, verdict, reason) => {
    const found = about(text, id);
    expect(found.verdict).toBe(verdict);
    expect(found.reasons.join(' ')).toContain(reason);
  });

  test('an interval of the flow counts, its measurement does not', () => {
    expect(about('sales -> erp-sap carries Order every 30 min measured 1 s', 'cdc').p95Ms).toBe(1_800_000);
  });
});

describe('for every flow of every case', () => {
  const topologies = loadCases()
    .filter(({ group }) => group === 'base')
    .map(({ name, design }) => ({ name, topology: buildTopology(design) }));

  test('each mechanism is judged once, with sentences, and none that the pair rules out is let through', () => {
    for (const { topology } of topologies) {
      for (const link of topology.links) {
        const found = recommendMechanisms(topology, link);
        expect(new Set(found.map(({ mechanism }) => mechanism))).toEqual(new Set(MECHANISMS));
        for (const { mechanism, verdict, reasons } of found) {
          expect(reasons.length).toBeGreaterThan(0);
          for (const reason of reasons) expect(reason).toMatch(/^\S.*\.$/);
          expect(supportsLink(mechanism, link) || verdict === 'refused').toBe(true);
        }
        const order = found.map(({ verdict }) => ['fits', 'possible', 'refused'].indexOf(verdict));
        expect(order).toEqual(order.toSorted());
      }
    }
  });

  test.each(['c02', 'c04', 'c05', 'c06', 'c10'])('what the flawless design %s uses is never refused', (prefix) => {
    const found = topologies.find(({ name }) => name.startsWith(prefix));
    const chosen = found?.topology.links.flatMap((link) =>
      recommendMechanisms(found.topology, link).filter(({ mechanism }) => mechanism === link.mechanism),
    );
    expect(chosen?.length).toBeGreaterThan(3);
    expect(chosen?.filter(({ verdict }) => verdict === 'refused')).toEqual([]);
  });
});
