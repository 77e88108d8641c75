/** Counts and worst severities by subject, as the canvas shows them. */
import type { Design } from '../../src/model/design.ts';
import type { Id, Subject } from '../../src/model/field.ts';
import type { Finding, Severity } from '../../src/rules/rule.ts';
import { worse } from '../../src/rules/severity.ts';
import { partsOf } from './drawn-subjects.ts';

export interface Badge {
  readonly worst: Severity;
  readonly count: number;
}

/**
 * Each finding counts on its subject's element and on all it stands on: a placement's on its system's card, and both
 * on the org's frame. Badges that did not change are the objects of `before`; when none did, so is the map.
 */
export function rollUp(
  design: Design,
  findings: readonly Finding[],
  before: ReadonlyMap<Subject, Badge>,
): ReadonlyMap<Subject, Badge> {
  const after = new Map<Subject, Badge>();
  for (const [subject, badge] of tally(findings)) {
    for (const place of placesOf(design, subject)) after.set(place, together(after.get(place), badge));
  }
  let isSame = after.size === before.size;
  for (const [subject, badge] of after) {
    const old = before.get(subject);
    if (old && old.worst === badge.worst && old.count === badge.count) after.set(subject, old);
    else isSame = false;
  }
  return isSame ? before : after;
}

/** The element itself, the card it stands on, and the frame around that; a flow that stays in one org is within it. */
export function placesOf(design: Design, subject: Subject): readonly Subject[] {
  const { kind, id } = partsOf(subject);
  const element = id === '' ? kind : `${kind}:${id}`;
  switch (kind) {
    case 'system':
      return [element, ...orgOf(design, id)];
    case 'placement':
      return [element, ...cardOf(design, design.placements.get(id)?.systemId)];
    case 'interaction':
      return [element, ...cardOf(design, design.interactions.get(id)?.systemId)];
    case 'flow':
      return [element, ...commonOrg(design, id)];
    default:
      return [element];
  }
}

function cardOf(design: Design, systemId: Id | undefined): readonly Subject[] {
  return systemId === undefined ? [] : [`system:${systemId}`, ...orgOf(design, systemId)];
}

function orgOf(design: Design, systemId: Id | undefined): readonly Subject[] {
  const orgId = design.systems.get(systemId ?? '')?.orgId;
  return orgId === undefined ? [] : [`org:${orgId}`];
}

function commonOrg(design: Design, flowId: Id): readonly Subject[] {
  const flow = design.flows.get(flowId);
  const [source] = orgOf(design, flow?.source);
  const [target] = orgOf(design, flow?.target);
  return source !== undefined && source === target ? [source] : [];
}

/** By subject first: many findings speak of one, and where it stands has to be found out only once. */
function tally(findings: readonly Finding[]): ReadonlyMap<Subject, Badge> {
  const bySubject = new Map<Subject, { worst: Severity; count: number }>();
  for (const { subject, severity } of findings) {
    const known = bySubject.get(subject);
    if (!known) bySubject.set(subject, { worst: severity, count: 1 });
    else {
      known.worst = worse(known.worst, severity);
      known.count += 1;
    }
  }
  return bySubject;
}

function together(a: Badge | undefined, b: Badge): Badge {
  return a ? { worst: worse(a.worst, b.worst), count: a.count + b.count } : b;
}
