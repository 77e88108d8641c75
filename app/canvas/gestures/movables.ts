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

/** Frames of orgs of which every card moves: they go along, where others wait for the release to fit what is left. */
export function framesMoving(
  { cards, frames }: Pick<Scene, 'cards' | 'frames'>,
  movables: readonly Movable[],
  orgOf: (systemId: Id) => Id | undefined,
): readonly Subject[] {
  const moving = new Set(movables.map(({ systemId }) => systemId));
  const leaving = new Set<Id | undefined>();
  const staying = new Set<Id | undefined>();
  for (const id of cards.keys()) (moving.has(id) ? leaving : staying).add(orgOf(id));
  return [...frames.values()]
    .filter(({ orgId }) => leaving.has(orgId) && !staying.has(orgId))
    .map(({ subject }) => subject);
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
