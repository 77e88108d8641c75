import { expect, test } from 'vitest';
import type { Finding } from '../../../src/rules/rule.ts';
import { changeSince } from './compare-findings.ts';

function finding(subject: string): Finding {
  return {
    ruleId: 'keys/no-shared-key',
    severity: 'error',
    subject,
    field: null,
    related: [],
    message: '',
    isFixable: false,
    fixes: [],
    asking: null,
  };
}

test('counts what came and what went; what became a to-do or was waived has not gone', () => {
  const before = new Set(['a', 'b', 'c', 'd'].map((id) => `keys/no-shared-key entity:${id}`));
  const now = {
    findings: [finding('entity:a'), finding('entity:new')],
    toDos: [finding('entity:b')],
    waived: [{ finding: finding('entity:c') }],
  };
  expect(changeSince(before, now)).toEqual({ added: 1, gone: 1 });
  expect(changeSince(new Set(), { findings: [], toDos: [], waived: now.waived })).toEqual({ added: 0, gone: 0 });
});
