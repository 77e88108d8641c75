/** The rules a design is judged by: those of the catalogue, and its own. */

import { type Design, inOrder } from '../../model/design.ts';
import type { Problem } from '../../model/load-error.ts';
import { problem } from '../../model/load-error.ts';
import type { CustomRule } from '../../model/records/governance.ts';
import type { Rule } from '../rule.ts';
import { LIMITS } from './condition.ts';
import { brokenRule, compileCustomRule } from './custom-rule.ts';

/** The very same list where the design has no rules of its own. */
export function rulesOf(design: Design, rules: readonly Rule[]): readonly Rule[] {
  return design.customRules.size === 0 ? rules : [...rules, ...customRulesOf(design)];
}

/** In the order of the design. One that cannot run reports that, and stops nothing; one that is off is left out. */
export function customRulesOf({ customRules }: Design): readonly Rule[] {
  return inOrder(customRules)
    .filter(({ severity }) => severity !== 'off')
    .map((custom, index) => (index < LIMITS.rules ? ruleOf(custom) : brokenRule(custom, TOO_MANY)));
}

const TOO_MANY: readonly Problem[] = [problem('customRules', 'more', `at most ${LIMITS.rules} rules in a design`)];

/** Records never change, so what was made of one holds for as long as it does. */
const compiled = new WeakMap<CustomRule, Rule>();

function ruleOf(custom: CustomRule): Rule {
  const known = compiled.get(custom);
  if (known) return known;
  const result = compileCustomRule(custom);
  const rule = result.ok ? result.value : brokenRule(custom, result.error);
  compiled.set(custom, rule);
  return rule;
}
