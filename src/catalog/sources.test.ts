import { expect, test } from 'vitest';
import { MECHANISMS, mechanismOf } from './mechanisms.ts';
import { factOf, isEstimate, systemFactOf } from './sources.ts';
import { SYSTEM_KINDS } from './system-kind.ts';

test('an estimate says so, with how sure it is and where it is from', () => {
  const fact = factOf(mechanismOf('cdc'));
  expect(fact.text).toMatch(
    /^p95 10 s, estimate, medium confidence \(asynchronous, no SLA .*\); sources: help\.salesforce\.com/,
  );
  expect(fact.estimate).toBe(true);
  expect(isEstimate(mechanismOf('cdc'))).toBe(true);
});

test("a vendor's statement is not called an estimate", () => {
  const fact = factOf(mechanismOf('dc-real-time-ingest'));
  expect(fact.text).toContain('official: 95% of events end to end in about 500 ms');
  expect(fact.text).not.toContain('estimate');
  expect(isEstimate(mechanismOf('dc-real-time-ingest'))).toBe(false);
});

test.each([
  ['native-relationship', 'p95 0 ms'],
  ['rest-request-reply', 'p95 1.5 s'],
  ['dc-crm-stream-batch', 'p95 '],
  ['dc-calculated-insight', 'p95 24 h'],
] as const)('%s reads %s', (id, start) => {
  expect(factOf(mechanismOf(id)).text.startsWith(start)).toBe(true);
});

test('every fact carries its sources', () => {
  for (const mechanism of MECHANISMS)
    expect(factOf(mechanism).text, mechanism.id).toMatch(/sources?: |no source on record/);
  for (const kind of SYSTEM_KINDS) expect(systemFactOf(kind).sources, kind).toBeInstanceOf(Array);
});
