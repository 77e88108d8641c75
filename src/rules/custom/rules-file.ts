/** Custom rules that a team keeps beside its designs: the same records, in a file of their own. */
import * as z from 'zod/mini';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Design } from '../../model/design.ts';
import { Id } from '../../model/field.ts';
import { type Problem, problem } from '../../model/load-error.ts';
import { toProblem } from '../../model/problems.ts';
import { CUSTOM_RULE_SUBJECTS, type CustomRule, SEVERITY_SETTINGS } from '../../model/records/governance.ts';
import { LIMITS } from './condition.ts';
import { compileCustomRule } from './custom-rule.ts';

export const RULES_FORMAT = 'headwater.rules';

const Entry = z.strictObject({
  id: Id,
  title: z.string(),
  severity: z.enum(SEVERITY_SETTINGS),
  on: z.enum(CUSTOM_RULE_SUBJECTS),
  where: z.unknown(),
  message: z.string(),
});
const RulesFile = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(RULES_FORMAT),
  version: z.literal(1),
  customRules: z.array(Entry).check(z.maxLength(LIMITS.rules)),
});

/** Unlike a design, which lives with a rule that cannot run, a rules file is right or it is not used. */
export function parseRulesFile(json: unknown): Result<readonly CustomRule[], readonly Problem[]> {
  const parsed = RulesFile.safeParse(json);
  if (!parsed.success) return err(parsed.error.issues.map((issue) => toProblem(issue, json)));
  const rules = parsed.data.customRules.map((entry, order): CustomRule => ({ ...entry, order }));
  const problems = rules.flatMap((rule, i) => [...repeated(rule, rules.slice(0, i), i), ...problemsOf(rule, i)]);
  return problems.length > 0 ? err(problems) : ok(rules);
}

function repeated({ id }: CustomRule, before: readonly CustomRule[], index: number): readonly Problem[] {
  if (before.every((other) => other.id !== id)) return [];
  return [problem(`customRules[${index}].id`, `the id ${JSON.stringify(id)} again`, 'an id of its own')];
}

function problemsOf(rule: CustomRule, index: number): readonly Problem[] {
  const compiled = compileCustomRule(rule);
  if (compiled.ok) return [];
  return compiled.error.map(({ place, found, expected }) => problem(`customRules[${index}].${place}`, found, expected));
}

/** A rule of the file takes the place of the design's own with the same id. */
export function withCustomRules(design: Design, rules: readonly CustomRule[]): Design {
  const customRules = new Map(design.customRules);
  for (const rule of rules) customRules.set(rule.id, { ...rule, order: design.customRules.size + rule.order });
  return { ...design, customRules };
}
