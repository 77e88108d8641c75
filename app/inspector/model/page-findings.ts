/** Where the findings about an element stand on its page. */

import { groupBy } from '../../../src/lib/group-by.ts';
import type { Subject } from '../../../src/model/field.ts';
import { wholeSubject } from '../../../src/model/subject.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import type { FieldSpec } from '../fields/field-spec.ts';
import { locate } from '../locate.ts';

/** The path of findings about the element as a whole. */
export const WHOLE = '';

const NONE: ReadonlyMap<string, readonly Finding[]> = new Map();

/**
 * Findings by the path of the input they stand under.
 *
 * The deployment as a whole has no page of its own: what is found about it stands on the design's.
 */
export function findingsOn(subject: Subject, findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const subjects = subject === 'design' ? ['design', 'deployment'] : [subject];
  const found = findings.filter((finding) => subjects.includes(wholeSubject(finding.subject)));
  if (found.length === 0) return NONE;
  return groupBy(found, (finding) => locate(finding.subject, finding.field)?.field?.path ?? WHOLE);
}

/** Those that stand under these fields, the items in them included. */
export function findingsUnder(
  at: ReadonlyMap<string, readonly Finding[]>,
  fields: readonly Pick<FieldSpec, 'path'>[],
): readonly Finding[] {
  return [...at].flatMap(([path, found]) => (fields.some((field) => isAtOrIn(path, field.path)) ? found : []));
}

function isAtOrIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}[`) || path.startsWith(`${place}.`);
}
