/** What the rules are called that the open design brings itself: findings are told by their titles like any other. */
import type { Design } from '../../src/model/design.ts';
import { customRuleMeta } from '../../src/rules/custom/custom-meta.ts';
import type { RuleMeta } from '../../src/rules/rule.ts';

let metas: ReadonlyMap<string, RuleMeta> = new Map();
let known: Design['customRules'] = new Map();

/** Told before the findings are, so that nobody shows one whose title is not known yet. */
export function knowOwnRules({ customRules }: Design): void {
  if (customRules === known) return;
  known = customRules;
  metas = new Map([...customRules.values()].map(customRuleMeta).map((meta) => [meta.id, meta]));
}

export function ownRuleMeta(ruleId: string): RuleMeta | undefined {
  return metas.get(ruleId);
}
