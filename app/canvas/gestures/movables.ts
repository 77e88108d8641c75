/** What a drag of the selection moves, and where each of it stands. */
import type { Id, Subject } from '../../../src/model/field.ts';
import type { Rect, Scene } from '../../../src/scene/scene.ts';
import { idOf, systemSubject } from '../shapes/subjects.ts';

export interface Movable {
  readonly subject: Subject;
  readonly rect: Rect;
  /** Of a card; `null` for a note or a zone. */
  readonly systemId: Id | null;
}

/** Systems, notes and zones among the subjects, and the systems of an org; what is locked stays. */
export function movablesOf(
  scene: Scene,
  subjects: Iterable<Subject>,
  orgOf: (systemId: Id) => Id | undefined,
): readonly Movable[] {
  const found = new Map<Subject, Movable>();
  for (const subject of subjects) {
    const orgId = idOf(subject, 'org');
    if (orgId === null) add(found, scene, subject);
    else for (const id of scene.cards.keys()) if (orgOf(id) === orgId) add(found, scene, systemSubject(id));
  }
  return [...found.values()];
}

function add(found: Map<Subject, Movable>, scene: Scene, subject: Subject): void {
  const systemId = idOf(subject, 'system');
  const card = systemId === null ? undefined : scene.cards.get(systemId);
  if (card) {
    if (!card.isLocked) found.set(subject, { subject, rect: card, systemId: card.systemId });
    return;
  }
  const note = scene.notes.get(idOf(subject, 'note') ?? '');
  const zone = scene.zones.get(idOf(subject, 'zone') ?? '');
  const rect = note ?? zone;
  if (rect) found.set(subject, { subject, rect, systemId: null });
}
