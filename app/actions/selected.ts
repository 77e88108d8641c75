/** What is selected, as it is drawn now. */
import type { Drawn } from '../../src/commands/arrange.ts';
import type { Id, Subject } from '../../src/model/field.ts';
import { parseSubject, subjectOf } from '../../src/model/subject.ts';
import type { Rect, Scene } from '../../src/scene/scene.ts';
import type { Stores } from '../store/stores.ts';

/** Systems, notes and zones that are selected; of a selected org, its systems. */
export function drawnSelection({ designs, session, scene }: Stores): readonly Drawn[] {
  const { design } = designs.getState();
  const shapes = scene.getState().scene;
  const found = new Map<Subject, Drawn>();
  for (const subject of session.getState().selection) {
    const orgId = idIn('orgs', subject);
    const members =
      orgId === null
        ? [subject]
        : [...design.systems.values()].flatMap((one) => (one.orgId === orgId ? subjectOf('systems', one.id) : []));
    for (const member of members) {
      const rect = rectOf(shapes, member);
      if (rect) found.set(member, { subject: member, x: rect.x, y: rect.y, width: rect.width, height: rect.height });
    }
  }
  return [...found.values()];
}

/** The one system that is selected, and nothing else. */
export function selectedSystem({ session }: Stores): Id | null {
  const [subject, ...others] = session.getState().selection;
  return subject === undefined || others.length > 0 ? null : idIn('systems', subject);
}

/** What can be deleted, copied or locked: elements of their own, not the design's governance or a part of one. */
export function selectedElements({ session }: Stores): readonly Subject[] {
  return [...session.getState().selection].filter((subject) => {
    const parts = parseSubject(subject);
    return parts !== null && parts.part === null && subject.includes(':');
  });
}

export function hasSelection(stores: Stores): boolean {
  return selectedElements(stores).length > 0;
}

function idIn(collection: 'orgs' | 'systems' | 'notes' | 'zones', subject: Subject): Id | null {
  const parts = parseSubject(subject);
  return parts?.collection === collection && parts.part === null ? parts.id : null;
}

function rectOf({ cards, notes, zones }: Scene, subject: Subject): Rect | undefined {
  return (
    cards.get(idIn('systems', subject) ?? '') ??
    notes.get(idIn('notes', subject) ?? '') ??
    zones.get(idIn('zones', subject) ?? '')
  );
}
