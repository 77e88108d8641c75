/** What a custom rule says of a design while it is being written. */
import { ok, type Result } from '../../lib/result.ts';
import type { Problem } from '../../model/load-error.ts';
import type { CustomRule } from '../../model/records/governance.ts';
import type { Topology } from '../../topology/topology.ts';
import { lint } from '../lint.ts';
import type { Finding, Judging } from '../rule.ts';
import { compileCustomRule } from './custom-rule.ts';
import { SUBJECT_SCOPES } from './scopes.ts';

export interface Tried {
  /** Waived ones too: the question is what the rule finds. */
  readonly findings: readonly Finding[];
  /** How many elements it looked at. */
  readonly judged: number;
}

/** Also for a rule that is off. */
export function tryCustomRule(
  custom: CustomRule,
  topology: Topology,
  judging: Judging,
): Result<Tried, readonly Problem[]> {
  const rule = compileCustomRule(custom);
  if (!rule.ok) return rule;
  const findings = [...lint(topology, [rule.value], judging)].flatMap((result) => result.findings);
  const judged = custom.on === null ? 0 : SUBJECT_SCOPES[custom.on].nodesIn(topology).length;
  return ok({ findings, judged });
}
