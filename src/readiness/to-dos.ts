/**
 * Findings that are questions nobody has answered yet: to-dos while a design is a draft, findings from review on.
 *
 * The rules are those of the format's section on defaults. The command line never makes to-dos of findings.
 */
import type { About } from '../model/records/governance.ts';
import type { Finding } from '../rules/rule.ts';

const QUESTIONS: ReadonlyMap<string, string> = new Map([
  ['latency/slo-missing', 'How fast must each flow be?'],
  ['governance/integration-map-incomplete', 'What does the integration map still need to know of each flow?'],
  ['governance/sync-decision-missing', 'Sync, event or nothing: what was decided, and why?'],
  ['governance/source-not-ready', 'What can each source deliver, how often, and by which identifier?'],
  ['governance/no-reporting-strategy', 'How will reports span the clouds?'],
  ['identity/governance-incomplete', 'Who decides on identity, and by which limits?'],
  ['identity/ruleset-untested', 'Which systems have the match rules been tested against?'],
  ['delivery/no-initial-load', 'How do records that already exist get across?'],
  ['deployment/no-smoke-test', 'How will each flow be tested from end to end?'],
  ['deployment/no-failure-test', 'What happens when a subscriber stops?'],
]);

/** The question a finding of this rule asks, or undefined when it is never a to-do. */
export function questionOf(ruleId: string): string | undefined {
  return QUESTIONS.get(ruleId);
}

export const TO_DO_RULE_IDS: readonly string[] = [...QUESTIONS.keys()];

/** A design without status is a draft. A source that cannot be read at all is a problem in a draft, too. */
export function isToDo({ ruleId, severity }: Pick<Finding, 'ruleId' | 'severity'>, status: About['status']): boolean {
  if (status === 'review' || status === 'approved' || !QUESTIONS.has(ruleId)) return false;
  return ruleId !== 'governance/source-not-ready' || severity !== 'error';
}
