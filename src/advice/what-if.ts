/** What a change would do to the findings, from those before it and those that were found on a copy with it. */
import { type Design, only } from '../model/design.ts';
import { isToDo } from '../readiness/to-dos.ts';
import type { Finding } from '../rules/rule.ts';
import { SEVERITIES } from '../rules/severity.ts';

export interface FindingsChange {
  /** Findings that would be gone, gravest first; where one only becomes milder or graver it is in both lists. */
  readonly fixed: readonly Finding[];
  readonly added: readonly Finding[];
  /** Open questions of a draft, which are no problems yet. */
  readonly questionsClosed: number;
  readonly questionsOpened: number;
}

/** A finding is the same while its rule, subject and severity are. */
export function changeBetween(before: readonly Finding[], after: readonly Finding[], design: Design): FindingsChange {
  const { status } = only(design, 'about');
  const gone = missingFrom(after, before);
  const come = missingFrom(before, after);
  const isProblem = (finding: Finding) => !isToDo(finding, status);
  const [fixed, added] = [gone.filter(isProblem), come.filter(isProblem)];
  return {
    fixed: gravestFirst(fixed),
    added: gravestFirst(added),
    questionsClosed: gone.length - fixed.length,
    questionsOpened: come.length - added.length,
  };
}

function missingFrom(there: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const known = new Set(there.map(keyOf));
  return findings.filter((finding) => !known.has(keyOf(finding)));
}

function keyOf({ ruleId, subject, severity }: Finding): string {
  return `${severity} ${ruleId} ${subject}`;
}

function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
