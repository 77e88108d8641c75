/** Where on the canvas a subject is to be seen: a placement on its system's card, an entity on every card that holds it. */
import type { Design } from '../../src/model/design.ts';
import type { Id, Subject } from '../../src/model/field.ts';

export function drawnSubjects(design: Design, subject: Subject): readonly Subject[] {
  const { kind, id } = partsOf(subject);
  switch (kind) {
    case 'system':
    case 'flow':
    case 'note':
    case 'zone':
    case 'org':
      return [`${kind}:${id}`];
    case 'placement':
      return systemsOf([design.placements.get(id)?.systemId]);
    case 'interaction':
      return systemsOf([design.interactions.get(id)?.systemId]);
    case 'entity':
      return systemsOf(holdersOf(design, id));
    case 'sharedKey':
      return systemsOf(holdersOf(design, design.sharedKeys.get(id)?.entityId));
    case 'segment':
      return systemsOf(design.segments.get(id)?.targets ?? []);
    default:
      return [];
  }
}

export interface SubjectParts {
  /** `placement` of `placement:p1#Field__c`. */
  readonly kind: string;
  /** `p1`; empty for the subjects that are one of a kind, such as `governance`. */
  readonly id: Id;
  /** `Field__c`; null when the whole element is meant. */
  readonly part: string | null;
}

export function partsOf(subject: Subject): SubjectParts {
  const hash = subject.indexOf('#');
  const element = hash < 0 ? subject : subject.slice(0, hash);
  const colon = element.indexOf(':');
  return {
    kind: colon < 0 ? element : element.slice(0, colon),
    id: colon < 0 ? '' : element.slice(colon + 1),
    part: hash < 0 ? null : subject.slice(hash + 1),
  };
}

/** Made once for the placements of a design: whoever runs down a list of findings asks with every row. */
function holdersOf({ placements }: Design, entityId: Id | undefined): readonly Id[] {
  const known = holders.get(placements) ?? new Map<Id, Id[]>();
  if (!holders.has(placements)) {
    holders.set(placements, known);
    for (const placement of placements.values()) {
      const others = known.get(placement.entityId);
      if (others) others.push(placement.systemId);
      else known.set(placement.entityId, [placement.systemId]);
    }
  }
  return known.get(entityId ?? '') ?? [];
}

const holders = new WeakMap<Design['placements'], Map<Id, Id[]>>();

function systemsOf(ids: readonly (Id | undefined)[]): readonly Subject[] {
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : [`system:${id}`]));
}
