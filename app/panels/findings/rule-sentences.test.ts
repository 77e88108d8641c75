import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '../../../src/rules/all.ts';
import type { Finding, Severity } from '../../../src/rules/rule.ts';
import { loadCases } from '../../../src/testing/cases.ts';
import { hasSentence, sentenceOf } from './rule-sentences.ts';
import { summaryOf } from './summary.ts';

const IDS = ALL_RULES.map(({ meta }) => meta.id);
/** Subjects that a design has once: of their rules there is one finding at most. */
const ONE_OF_A_KIND = new Set(['design', 'governance', 'identity', 'deployment']);

/** Verbs as one thing takes them; no noun of the sentences ends as they do. */
const SINGULAR = /^(has|is|does|cannot|can|carries|[a-z]+(?:es|ts|ds|ks|rs|ls|ys))$/;
const SINGULAR_ONLY = /^(?!cannot|can$).*s$/;

describe('a sentence', () => {
  test.each(IDS)('tells %s of one and of several', (id) => {
    expect(hasSentence(id)).toBe(true);
    const [one, many] = [sentenceOf(id, 1, ''), sentenceOf(id, 12, '')];
    for (const text of [one, many]) {
      expect(text).toMatch(/^[A-Z0-9].+[a-zA-Z]\.$/);
      expect(text.length).toBeLessThan(90);
    }
    if (one === many) return;
    const verbAt = one.split(' ').findIndex((word) => SINGULAR.test(word));
    expect(verbAt, one).toBeGreaterThan(1);
    expect(many.split(' ')[verbAt], many).not.toMatch(SINGULAR_ONLY);
  });

  test('reads like this', () => {
    expect(sentenceOf('delivery/no-failure-handling', 12, '')).toBe('12 flows have no failure handling.');
    expect(sentenceOf('ownership/no-system-of-record', 1, '')).toBe('1 entity has no system of record.');
    expect(sentenceOf('ownership/non-owner-writes', 2, '')).toBe('2 flows write what their source does not own.');
    expect(sentenceOf('governance/no-consent-model', 1, '')).toBe('Consent is recorded nowhere.');
    expect(sentenceOf('custom/our-own', 2, 'Names begin with a letter')).toBe(
      '2 findings say “Names begin with a letter”.',
    );
  });

  test('speaks of several where the cases have several', () => {
    for (const { expected } of loadCases()) {
      for (const { rule: ruleId, subject } of expected) {
        const isSingle = sentenceOf(ruleId, 1, '') === sentenceOf(ruleId, 2, '');
        expect(isSingle, `${ruleId} ${subject}`).toBe(ONE_OF_A_KIND.has(subject));
      }
    }
  });
});

describe('the summary', () => {
  const some = (ruleId: string, severity: Severity, count: number): readonly Finding[] =>
    Array.from({ length: count }, (_, at) => ({
      ruleId,
      severity,
      subject: `flow:f${at}`,
      field: null,
      related: [],
      message: '',
      isFixable: false,
      fixes: [],
      asking: null,
    }));

  test('tells the gravest rules, the most frequent of them first, in three sentences', () => {
    const findings = [
      ...some('latency/slo-missing', 'warning', 30),
      ...some('keys/no-shared-key', 'error', 2),
      ...some('delivery/no-idempotency', 'error', 9),
      ...some('governance/should-sync-at-all', 'info', 50),
      ...some('delivery/legacy-mechanism', 'warning', 1),
    ];
    expect(summaryOf(findings).map(({ text }) => text)).toEqual([
      '9 flows apply duplicates twice.',
      '2 entities have no shared key.',
      '30 flows have no SLA.',
    ]);
  });

  test('is not needed where the list is short', () => {
    expect(summaryOf(some('keys/no-shared-key', 'error', 4))).toEqual([]);
  });
});
