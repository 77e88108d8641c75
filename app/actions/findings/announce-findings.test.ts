import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../../src/rules/rule.ts';
import { findingsDelta } from './announce-findings.ts';

function finding(subject: string, severity: Severity, message: string): Finding {
  return {
    ruleId: 'keys/no-shared-key',
    severity,
    subject,
    field: null,
    related: [],
    message,
    isFixable: false,
    fixes: [],
    asking: null,
  };
}
const order = finding('entity:order', 'error', 'Order has two writers.');
const lead = finding('entity:lead', 'error', 'Lead has two writers.');
const slow = finding('flow:f', 'warning', 'Orders has no SLA.');

test('one new finding is said in its own words, several by number', () => {
  expect(findingsDelta([], [order])).toBe('1 new error: Order has two writers.');
  expect(findingsDelta([], [order, lead, slow])).toBe('2 new errors. 1 new warning: Orders has no SLA.');
});

test('what went is counted, and silence is told from nothing left', () => {
  expect(findingsDelta([order, slow], [slow])).toBe('1 solved');
  expect(findingsDelta([order], [])).toBe('1 solved. no findings left');
});

test('the same findings are no news', () => {
  expect(findingsDelta([order], [{ ...order }])).toBe('');
});
