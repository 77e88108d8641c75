import { expect, test } from 'vitest';
import { sketch } from '../../testing/sketch.ts';
import { testRule } from '../../testing/test-rule.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { volumeMechanismMismatch } from './volume-mechanism-mismatch.ts';

testRule(volumeMechanismMismatch, {
  valid: {
    'as much as is comfortable': 'sales -> sap carries Account by composite-api { eventsPerDay: 1000000 }',
    'made for it': 'sales -> sap carries Account by bulk-api-2 { eventsPerDay: 90000000 }',
    'nobody said how much': 'sales -> sap carries Account by composite-api',
    'no mechanism yet': 'sales -> sap carries Account { eventsPerDay: 90000000 }',
  },
  invalid: {
    'one too many': {
      design: `
        f1: sales -> sap "Accounts" carries Account by composite-api for operational-sync { eventsPerDay: 1000001, errorHandling: { retry: true, deadLetter: true, alert: true } }`,
      marks: ['flow:f1'],
      severity: 'warning',
      field: 'eventsPerDay',
      says: ['Accounts moves 1,000,001/day', 'is comfortable up to 1M.'],
      fixable: 'Switch Accounts to Bulk API 2.0 (p95 1 h, an estimate)',
    },
    'a call from Flow': {
      design: 'f1: sales -> sap carries Account by flow-http-callout { eventsPerDay: 50001 }',
      marks: ['flow:f1'],
      says: 'up to 50k.',
    },
  },
});

function labelsIn(text: string): readonly string[] {
  const { findings } = lintAll(buildTopology(sketch(text)), [volumeMechanismMismatch], { today: '2026-11-21' });
  expect(findings).toHaveLength(1);
  return findings.flatMap(({ fixes }) => fixes.map(({ label }) => label));
}

test('bulk takes an hour: an SLA of minutes leaves the broker on the way, and nothing where there is none', () => {
  const flow = (via: string) => `
    system kafka
    f1: sales -> sap "Accounts" carries Account by composite-api for operational-sync slo 5 min { eventsPerDay: 2000000, idempotency: event-id-dedupe, errorHandling: { retry: true, deadLetter: true, alert: true, replay: true }${via} }`;

  expect(labelsIn(flow(', via: [kafka]'))).toHaveLength(1);
  expect(labelsIn(flow(', via: [kafka]'))[0]).toContain('Switch Accounts to Kafka');
  expect(labelsIn(flow(''))).toEqual([]);
});

test('somebody waits for the answer: no bulk load can take over', () => {
  expect(
    labelsIn('f1: sales -> sap carries Account by apex-callout for real-time-context { eventsPerDay: 300000 }'),
  ).toEqual([]);
});
