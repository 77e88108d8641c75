/** Findings as badges on what the picture draws. */
import type { Design } from '../model/design.ts';
import type { Subject } from '../model/field.ts';
import { parseSubject, subjectOf, wholeSubject } from '../model/subject.ts';
import type { Badge } from './svg-options.ts';

/** What a picture needs of a finding. */
export interface DrawnFinding {
  readonly subject: Subject;
  readonly severity: Badge['worst'];
}

/** A placement's findings count on its system's card, an interaction's on its system's and on its reads. */
export function badgesOf(design: Design, findings: readonly DrawnFinding[]): ReadonlyMap<Subject, Badge> {
  const badges = new Map<Subject, Badge>();
  for (const { subject, severity } of findings) {
    const place = drawnAt(design, subject);
    const before = badges.get(place);
    const worst = before && RANK[before.worst] <= RANK[severity] ? before.worst : severity;
    badges.set(place, { worst, count: (before?.count ?? 0) + 1 });
  }
  return badges;
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

function drawnAt(design: Design, subject: Subject): Subject {
  const parts = parseSubject(subject);
  if (!parts) return subject;
  if (parts.collection === 'placements') return systemSubject(design.placements.get(parts.id)?.systemId) ?? subject;
  if (parts.collection === 'interactions') return systemSubject(design.interactions.get(parts.id)?.systemId) ?? subject;
  return wholeSubject(subject);
}

function systemSubject(id: string | undefined): Subject | undefined {
  return id === undefined ? undefined : subjectOf('systems', id);
}
