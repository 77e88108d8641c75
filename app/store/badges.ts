/** Counts and worst severities by subject, as the canvas shows them. */
import type { Design } from '../../src/model/design.ts';
import type { Subject } from '../../src/model/field.ts';
import type { Finding, Severity } from '../../src/rules/rule.ts';
import { worse } from '../../src/rules/severity.ts';
import { partsOf } from './drawn-subjects.ts';

export interface Badge {
  readonly worst: Severity;
  readonly count: number;
}

/**
 * Each finding counts on its subject's element, and a placement's or interaction's also on its system's card.
 * Badges that did not change are the objects of `before`; when none did, so is the map.
 */
export function rollUp(
  design: Design,
  findings: readonly Finding[],
  before: ReadonlyMap<Subject, Badge>,
): ReadonlyMap<Subject, Badge> {
  const after = new Map<Subject, Badge>();
  for (const { subject, severity } of findings) {
    for (const place of placesOf(design, subject)) after.set(place, added(after.get(place), severity));
  }
  let isSame = after.size === before.size;
  for (const [subject, badge] of after) {
    const old = before.get(subject);
    if (old && old.worst === badge.worst && old.count === badge.count) after.set(subject, old);
    else isSame = false;
  }
  return isSame ? before : after;
}

function placesOf(design: Design, subject: Subject): readonly Subject[] {
  const { kind, id } = partsOf(subject);
  const element = id === '' ? kind : `${kind}:${id}`;
  const systemId = kind === 'placement' ? design.placements.get(id)?.systemId : interactionSystem(design, kind, id);
  return systemId === undefined ? [element] : [element, `system:${systemId}`];
}

function interactionSystem(design: Design, kind: string, id: string): string | undefined {
  return kind === 'interaction' ? design.interactions.get(id)?.systemId : undefined;
}

function added(badge: Badge | undefined, severity: Severity): Badge {
  return badge ? { worst: worse(badge.worst, severity), count: badge.count + 1 } : { worst: severity, count: 1 };
}
