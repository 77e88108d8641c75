import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../src/rules/rule.ts';
import { effectText } from './effect-text.ts';

function finding(severity: Severity, ruleId = 'keys/no-shared-key'): Finding {
  const rest = { field: null, related: [], message: '', isFixable: false, fixes: [], asking: null };
  return { ruleId, severity, subject: 'entity:order', ...rest };
}
const none = { fixed: [], added: [], questionsClosed: 0, questionsOpened: 0 };

test('counts what is settled, problems and to-dos apart', () => {
  expect(effectText({ ...none, fixed: [finding('error'), finding('info')], questionsClosed: 1 })).toBe(
    'Settles 2 findings and 1 to-do; adds none.',
  );
  expect(effectText(none)).toBe('Settles no finding; adds none.');
});

test('says what comes, gravest first, by the titles of its rules', () => {
  const added = [finding('warning', 'rule/b'), finding('error', 'rule/a'), finding('warning', 'rule/b')];
  expect(effectText({ ...none, fixed: [finding('error')], added, questionsOpened: 2 })).toBe(
    'Settles 1 finding; adds 1 error and 2 warnings and 2 to-dos: rule/b, rule/a.',
  );
});
