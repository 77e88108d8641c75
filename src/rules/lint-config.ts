/** Settings of rules that a team keeps beside its designs, in the shape in which a design holds its own. */
import * as z from 'zod/mini';
import { err, ok, type Result } from '../lib/result.ts';
import { type Design, ONLY, only } from '../model/design.ts';
import { type Problem, problem } from '../model/load-error.ts';
import { toProblem } from '../model/problems.ts';
import { RULE_PROFILES, RuleParams, SEVERITY_SETTINGS } from '../model/records/governance.ts';
import { CUSTOM_GROUP, type Rule } from './rule.ts';

const Setting = z.strictObject({ ruleId: z.string(), severity: z.enum(SEVERITY_SETTINGS) });
const LintConfig = z.strictObject({
  $schema: z.optional(z.string()),
  ruleProfile: z.optional(z.enum(RULE_PROFILES)),
  ruleSettings: z.optional(z.array(Setting)),
  ruleParams: z.optional(z.strictObject(RuleParams._zod.def.shape)),
});
export type LintConfig = z.output<typeof LintConfig>;

/** A design's own custom rules are known to it only, so any is taken. */
export function parseLintConfig(json: unknown, rules: readonly Rule[]): Result<LintConfig, readonly Problem[]> {
  const parsed = LintConfig.safeParse(json);
  if (!parsed.success) return err(parsed.error.issues.map((issue) => toProblem(issue, json)));
  const known = new Set<string>(rules.map(({ meta }) => meta.id));
  const problems = (parsed.data.ruleSettings ?? []).flatMap(({ ruleId }, i) =>
    known.has(ruleId) || ruleId.startsWith(`${CUSTOM_GROUP}/`)
      ? []
      : [
          problem(
            `ruleSettings[${i}].ruleId`,
            `the text ${JSON.stringify(ruleId)}`,
            'the id of a rule, like keys/no-shared-key',
          ),
        ],
  );
  return problems.length > 0 ? err(problems) : ok(parsed.data);
}

/** What the configuration says wins; what it does not say stays as the design has it. */
export function withLintConfig(design: Design, config: LintConfig): Design {
  const about = only(design, 'about');
  const given = Object.entries(config.ruleParams ?? {}).filter(([, value]) => value !== null);
  const ruleParams =
    given.length === 0
      ? about.ruleParams
      : { ...RuleParams.parse(about.ruleParams ?? {}), ...Object.fromEntries(given) };
  const ruleSettings = new Map(design.ruleSettings);
  for (const { ruleId, severity } of config.ruleSettings ?? []) {
    const order = ruleSettings.get(ruleId)?.order ?? ruleSettings.size;
    ruleSettings.set(ruleId, { id: ruleId, severity, order });
  }
  const ruleProfile = config.ruleProfile ?? about.ruleProfile;
  return { ...design, ruleSettings, about: new Map([[ONLY, { ...about, ruleProfile, ruleParams }]]) };
}
