import { ALL_RULES } from '../../../src/rules/all.ts';
import type { Finding, RuleMeta } from '../../../src/rules/rule.ts';
import { ownRuleMeta } from '../../store/own-rules.ts';

/** Undefined for a rule that this version does not have; a design may name one. */
export function metaOf(ruleId: string): RuleMeta | undefined {
  return META.get(ruleId) ?? ownRuleMeta(ruleId);
}

/** The rule's words for it. */
export function findingTitle({ ruleId }: Pick<Finding, 'ruleId'>): string {
  return metaOf(ruleId)?.title ?? ruleId;
}

const META: ReadonlyMap<string, RuleMeta> = new Map(ALL_RULES.map(({ meta }) => [meta.id, meta]));
