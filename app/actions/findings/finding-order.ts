/** The one order of findings: gravest first, then as the rules and their subjects come. Panel and F8 both follow it. */
import type { Finding } from '../../../src/rules/rule.ts';
import { SEVERITIES } from '../../../src/rules/severity.ts';

/** Stable, so that equal ones keep the order of the rules. */
export function inOrderOfGravity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** The same finding after the next pass of the rules has the same key. */
export function findingKey({ ruleId, subject }: Finding): string {
  return `${ruleId} ${subject}`;
}
