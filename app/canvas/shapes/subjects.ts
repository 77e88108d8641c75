/** Subjects of what the scene places. */
import type { Id, Subject } from '../../../src/model/field.ts';
import type { Rect, Scene } from '../../../src/scene/scene.ts';
import { areaOfEdge } from './spatial-index.ts';

export function systemSubject(id: Id): Subject {
  return `system:${id}`;
}

/** The id behind a subject of the kind, or `null` for another kind. */
export function idOf(subject: Subject, kind: 'system' | 'org' | 'flow' | 'note' | 'zone'): Id | null {
  return subject.startsWith(`${kind}:`) ? subject.slice(kind.length + 1) : null;
}

/** Where the scene draws a subject; `null` for what has no shape of its own. */
export function rectOfSubject(scene: Scene, subject: Subject): Rect | null {
  const edge = scene.edges.get(subject);
  if (edge) return areaOfEdge(edge);
  const system = idOf(subject, 'system');
  if (system !== null) return scene.cards.get(system) ?? null;
  const org = idOf(subject, 'org');
  if (org !== null) return scene.frames.get(org) ?? null;
  const note = idOf(subject, 'note');
  if (note !== null) return scene.notes.get(note) ?? null;
  const zone = idOf(subject, 'zone');
  return zone === null ? null : (scene.zones.get(zone) ?? null);
}
