/** The page on custom rules is right: its example is taken, finds what it says, and no form is left out. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sketch } from '../../testing/sketch.ts';
import { buildTopology } from '../../topology/build-topology.ts';
import { lintAll } from '../lint.ts';
import { FORM_WORDS, LIMITS } from './condition.ts';
import { parseRulesFile, withCustomRules } from './rules-file.ts';
import { rulesOf } from './rules-of.ts';
import { SUBJECT_SCOPES } from './scopes.ts';

const page = readFileSync(new URL('../../../docs/custom-rules.md', import.meta.url), 'utf8');

test('the example of the page finds what it says', () => {
  const rules = parseRulesFile(JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''));
  if (!rules.ok) throw new Error(rules.error.map(({ message }) => message).join(' '));
  const design = withCustomRules(
    sketch(`
      org crm core-org { region: EU }
      org mc-org marketing-engagement { region: US }
      system sales kind sales "Sales" in crm { owner: Ada }
      system mc kind marketing-engagement "Marketing" in mc-org
      entity Customer { personal: true }
      sales -> mc "Contacts" carries Customer by cdc`),
    rules.value,
  );
  const { findings } = lintAll(buildTopology(design), rulesOf(design, []), { today: '2026-11-21' });
  expect(findings.map(({ ruleId, severity, message }) => `${ruleId} ${severity} ${message}`)).toEqual([
    'custom/owner warning Marketing has no owner.',
    'custom/region error Contacts carries Customer from EU to US.',
  ]);
});

test('every form and every relation stands on the page', () => {
  for (const word of FORM_WORDS) expect(page).toContain(`"${word}"`);
  for (const { scope } of Object.values(SUBJECT_SCOPES)) {
    const { word, relations } = scope();
    const row = page.split('\n').find((line) => line.startsWith(`| ${word} |`)) ?? '';
    for (const [name, { isPart }] of relations) if (!isPart) expect(row, word).toContain(`\`${name}\``);
  }
  expect(page).toContain(`At most ${LIMITS.rules} rules, ${LIMITS.conditions} conditions in one, ${LIMITS.depth} deep`);
});
