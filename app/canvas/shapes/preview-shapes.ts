/** What of a change can be shown on the canvas: what it touches, what comes and where, what goes. */
import { COLLECTIONS } from '../../../src/model/design.ts';
import type { Subject } from '../../../src/model/field.ts';
import { subjectOf } from '../../../src/model/subject.ts';
import type { Rect, Scene } from '../../../src/scene/scene.ts';
import { drawnSubjects } from '../../store/drawn-subjects.ts';
import type { Preview } from '../../store/preview-store.ts';
import { grown } from '../view/rects.ts';
import { rectOfSubject } from './subjects.ts';

export interface PreviewMark {
  readonly subject: Subject;
  /** A card, a note, or the label of a flow. */
  readonly rect: Rect;
  /** The line of a flow. */
  readonly path: string | null;
  /** What is written on what does not exist yet. */
  readonly title: string;
}

export interface PreviewShapes {
  readonly changed: readonly PreviewMark[];
  readonly added: readonly PreviewMark[];
  readonly removed: readonly PreviewMark[];
}

/** `sceneAfter` costs a look at the whole design, so it is asked for only where something comes. */
export function previewShapes({ before, after, patch }: Preview, scene: Scene, sceneAfter: () => Scene): PreviewShapes {
  const changed = new Set<Subject>();
  const added = new Set<Subject>();
  const removed = new Set<Subject>();
  for (const collection of COLLECTIONS) {
    if (collection === 'layout') continue;
    for (const [id, [old, next]] of patch[collection] ?? []) {
      const subject = subjectOf(collection, id);
      if (old === undefined && DRAWN.has(collection)) added.add(subject);
      else if (next === undefined && DRAWN.has(collection)) removed.add(subject);
      else for (const drawn of drawnSubjects(next === undefined ? before : after, subject)) changed.add(drawn);
    }
  }
  const isNew = (subject: Subject) => added.has(subject) || removed.has(subject);
  return {
    changed: marks(
      scene,
      [...changed].filter((subject) => !isNew(subject)),
    ),
    added: added.size === 0 ? [] : marks(sceneAfter(), [...added]),
    removed: marks(scene, [...removed]),
  };
}

/** What has a shape of its own; everything else is seen on the cards that hold it. */
const DRAWN: ReadonlySet<string> = new Set(['systems', 'flows', 'notes', 'zones']);

function marks(scene: Scene, subjects: readonly Subject[]): readonly PreviewMark[] {
  return subjects.flatMap((subject): readonly PreviewMark[] => {
    const edge = scene.edges.get(subject);
    if (edge) {
      const { x, y, width, height } = edge.label;
      return [{ subject, rect: { x, y, width, height }, path: edge.path, title: edge.label.first }];
    }
    const rect = rectOfSubject(scene, subject);
    if (!rect) return [];
    const title = scene.cards.get(subject.replace(/^system:/, ''))?.title ?? '';
    return [{ subject, rect: grown(rect, 4), path: null, title }];
  });
}
