import { expect, test } from 'vitest';
import type { Finding } from '../../../src/rules/rule.ts';
import { findingsOn, findingsUnder, WHOLE } from './page-findings.ts';

function finding(subject: string, field: string | null): Finding {
  return {
    ruleId: 'keys/x',
    severity: 'error',
    subject,
    field,
    related: [],
    message: `${subject} ${field}`,
    isFixable: false,
    fixes: [],
    asking: null,
  };
}

const FINDINGS = [
  finding('placement:p1#Field__c', 'keys[0].unique'),
  finding('placement:p1', 'keys'),
  finding('placement:p1', null),
  finding('placement:p1', 'noSuchField'),
  finding('placement:p10', 'role'),
  finding('deployment', null),
];

test('findings stand under the input they name, and on top where there is none', () => {
  const at = findingsOn('placement:p1', FINDINGS);
  expect([...at.keys()].sort()).toEqual([WHOLE, 'keys', 'keys[0].unique']);
  expect(at.get(WHOLE)).toHaveLength(2);
  expect(findingsUnder(at, [{ path: 'keys' }])).toHaveLength(2);
  expect(findingsUnder(at, [{ path: 'key' }])).toEqual([]);
});

test('what is found about the deployment stands on the design, and nothing stands where nothing was found', () => {
  expect(findingsOn('design', FINDINGS).get(WHOLE)).toHaveLength(1);
  expect(findingsOn('flow:f1', FINDINGS).size).toBe(0);
});
