/**
 * Finds the scene's shapes by place. Each kind has its own areas, so that a question about cards never walks lines.
 *
 * Following a new scene costs a few steps for each shape that changed. What is found comes in the order in which
 * it was first seen, so that an edit does not reorder the elements of the page.
 */
import type { Card, Edge, Frame, NoteShape, Rect, Scene, ZoneShape } from '../../../src/scene/scene.ts';
import type { SceneChange } from '../../../src/scene/scene-cache.ts';
import { grown, unionOf } from '../view/rects.ts';
import { createAreas } from './areas.ts';

export interface SpatialIndex {
  readonly cardsIn: (rect: Rect) => readonly Card[];
  /** Flows and reads of which the line or the label may touch the rectangle. */
  readonly edgesIn: (rect: Rect) => readonly Edge[];
  readonly framesIn: (rect: Rect) => readonly Frame[];
  readonly notesIn: (rect: Rect) => readonly NoteShape[];
  readonly zonesIn: (rect: Rect) => readonly ZoneShape[];
  /** Makes the index that of the scene; returns what has to be drawn anew: where the changed shapes were and are. */
  readonly follow: (scene: Scene, change?: SceneChange | null) => readonly Rect[];
}

/** How far shadows, rings, badges, arrow heads and thick strokes reach beyond a shape, in scene units. */
export const BLEED = 14;

export function createSpatialIndex(scene: Scene): SpatialIndex {
  const cards = createShapes<Card>((card) => card);
  const edges = createShapes<Edge>(areaOfEdge);
  const frames = createShapes<Frame>((frame) => frame);
  const notes = createShapes<NoteShape>((note) => note);
  const zones = createShapes<ZoneShape>((zone) => zone);
  let followed: Scene | null = null;
  const follow = (next: Scene, change: SceneChange | null = null) => {
    const known = change?.from === followed ? change : null;
    followed = next;
    return [
      ...cards.follow(next.cards, known?.cards),
      ...edges.follow(next.edges, known?.edges),
      ...frames.follow(next.frames),
      ...notes.follow(next.notes),
      ...zones.follow(next.zones),
    ];
  };
  follow(scene);
  return {
    cardsIn: cards.within,
    edgesIn: edges.within,
    framesIn: frames.within,
    notesIn: notes.within,
    zonesIn: zones.within,
    follow,
  };
}

/** The line and its label, which may have been dragged away from it. */
export function areaOfEdge({ bounds, label }: Edge): Rect {
  return unionOf([bounds, label]) ?? bounds;
}

function createShapes<T>(areaOf: (shape: T) => Rect) {
  const areas = createAreas<T>();
  const slots = new Map<string, number>();
  let followed: ReadonlyMap<string, T> | null = null;

  /** `ids`: what may differ; all, if not given. */
  function follow(shapes: ReadonlyMap<string, T>, ids?: readonly string[]): readonly Rect[] {
    if (shapes === followed) return [];
    followed = shapes;
    const dirty: Rect[] = [];
    for (const id of ids ?? allOf(slots, shapes)) {
      const [slot, shape] = [slots.get(id), shapes.get(id)];
      if (slot !== undefined && areas.shapeAt(slot) === shape) continue;
      if (slot !== undefined) dirty.push(areas.areaAt(slot));
      if (shape === undefined) {
        if (slot !== undefined) areas.free(slot);
        slots.delete(id);
        continue;
      }
      const now = slot ?? areas.next();
      slots.set(id, now);
      areas.put(now, shape, grown(areaOf(shape), BLEED));
      dirty.push(areas.areaAt(now));
    }
    areas.pack();
    return dirty;
  }

  return { follow, within: areas.within };
}

function allOf(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): Iterable<string> {
  return a.size === 0 ? b.keys() : new Set([...a.keys(), ...b.keys()]);
}
