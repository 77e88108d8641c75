/** Where an element belongs, for the way back. */
import type { Design } from '../../../src/model/design.ts';
import type { Subject } from '../../../src/model/field.ts';
import { parseSubject, subjectOf } from '../../../src/model/subject.ts';

const DESIGN: Subject = 'design';

/** The design's own subject where an element belongs to no other. */
export function parentOf(design: Design, subject: Subject): Subject {
  const parts = parseSubject(subject);
  switch (parts?.collection) {
    case 'placements':
      return named('systems', design.placements.get(parts.id)?.systemId);
    case 'interactions':
      return named('systems', design.interactions.get(parts.id)?.systemId);
    case 'sharedKeys':
      return named('entities', design.sharedKeys.get(parts.id)?.entityId);
    case 'systems':
      return named('orgs', design.systems.get(parts.id)?.orgId);
    default:
      return DESIGN;
  }
}

function named(collection: 'systems' | 'entities' | 'orgs', id: string | undefined): Subject {
  return id === undefined ? DESIGN : subjectOf(collection, id);
}
