/** Which rules a design is judged by: of the catalogue what its profile shows, and its own. */
import { type Design, only } from '../../src/model/design.ts';
import type { Rule } from '../../src/rules/rule.ts';

/** What custom rules need is loaded with the first design that has one. */
export async function judgedRules(design: Design, rules: readonly Rule[]): Promise<readonly Rule[]> {
  const shown = rulesShown(rules, design);
  if (design.customRules.size === 0) return shown;
  const { rulesOf } = await import('../../src/rules/custom/rules-of.ts');
  return rulesOf(design, shown);
}

/** All rules, or those of the core profile: it is the design's choice, and core when it made none. */
function rulesShown(rules: readonly Rule[], design: Design): readonly Rule[] {
  if (only(design, 'about').ruleProfile === 'extended') return rules;
  return rules.filter((rule) => rule.meta.profile === 'core');
}
