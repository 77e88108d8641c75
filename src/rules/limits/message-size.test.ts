import { expect, test } from 'vitest';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { messageSize } from './message-size.ts';

testRule(messageSize, {
  valid: {
    'exactly as large as accepted': 'sales -> dc carries Case by dc-ingestion-api-streaming { payloadBytes: 200000 }',
    'nobody said how large': 'sales -> kafka carries Case by kafka',
    'no limit of this kind': 'sales -> sap carries Order by rest-request-reply { payloadBytes: 90000000 }',
    'no mechanism yet': 'sales -> dc carries Case { payloadBytes: 90000000 }',
  },
  invalid: {
    'a byte too large': {
      design: 'f1: app -> dc "Tracking" carries Engagement by dc-ingestion-api-streaming { payloadBytes: 200001 }',
      marks: ['flow:f1'],
      severity: 'error',
      field: 'payloadBytes',
      says: ['Tracking sends 200,001 bytes in one message', 'accepts 200 KB.'],
    },
    'a queue between order systems gives way to a mechanism without the limit': {
      design: `
        f1: sales -> sap "Orders" carries Order by sqs for operational-sync { payloadBytes: 2000000, idempotency: event-id-dedupe, errorHandling: { retry: true, deadLetter: true, alert: true } }`,
      marks: ['flow:f1'],
      says: 'Orders sends 2 MB in one message; ',
      fixable: true,
    },
  },
});

test('what takes over keeps the SLA; where nothing does, the message has to shrink', () => {
  const design = sketch(
    'f1: sales -> sap carries Order by sqs for operational-sync slo 1 ms { payloadBytes: 2000000 }',
  );
  const { findings } = lintAll(buildTopology(design), [messageSize], { today: '2026-11-21' });

  expect(findings.map(({ fixes }) => fixes)).toEqual([[]]);
});

test('nothing else on the event bus is offered: the limit is the bus’s', () => {
  const design = sketch(
    'f1: oms -> service carries Order by platform-events for domain-event { payloadBytes: 2000000 }',
  );
  const { findings } = lintAll(buildTopology(design), [messageSize], { today: '2026-11-21' });

  expect(findings).toHaveLength(1);
  expect(findings.flatMap(({ fixes }) => fixes.map(({ label }) => label)).join()).not.toContain('events');
});
