/**
 * Finds the scene's shapes by place. Each kind has its own tree, so that a question about cards never walks lines.
 *
 * Following a new scene costs one comparison by identity a shape, and a few steps in a tree for each that changed.
 */
import RBush from 'rbush';
import type { Card, Edge, Frame, NoteShape, Rect, Scene, ZoneShape } from '../../../src/scene/scene.ts';
import { grown, unionOf } from '../view/rects.ts';

export interface SpatialIndex {
  readonly cardsIn: (rect: Rect) => readonly Card[];
  /** Flows and reads of which the line or the label may touch the rectangle. */
  readonly edgesIn: (rect: Rect) => readonly Edge[];
  readonly framesIn: (rect: Rect) => readonly Frame[];
  readonly notesIn: (rect: Rect) => readonly NoteShape[];
  readonly zonesIn: (rect: Rect) => readonly ZoneShape[];
  /** Makes the index that of the scene; returns what has to be drawn anew: where the changed shapes were and are. */
  readonly follow: (scene: Scene) => readonly Rect[];
}

/** How far shadows, rings, badges, arrow heads and thick strokes reach beyond a shape, in scene units. */
export const BLEED = 14;

export function createSpatialIndex(scene: Scene): SpatialIndex {
  const cards = createTree<Card>((card) => card);
  const edges = createTree<Edge>(areaOfEdge);
  const frames = createTree<Frame>((frame) => frame);
  const notes = createTree<NoteShape>((note) => note);
  const zones = createTree<ZoneShape>((zone) => zone);
  const follow = (next: Scene) => [
    ...cards.follow(next.cards),
    ...edges.follow(next.edges),
    ...frames.follow(next.frames),
    ...notes.follow(next.notes),
    ...zones.follow(next.zones),
  ];
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

interface Entry<T> {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly shape: T;
}

function createTree<T>(areaOf: (shape: T) => Rect) {
  const tree = new RBush<Entry<T>>();
  const entries = new Map<string, Entry<T>>();
  let followed: ReadonlyMap<string, T> | null = null;

  function entryOf(shape: T): Entry<T> {
    const { x, y, width, height } = grown(areaOf(shape), BLEED);
    return { minX: x, minY: y, maxX: x + width, maxY: y + height, shape };
  }

  function follow(shapes: ReadonlyMap<string, T>): readonly Rect[] {
    if (shapes === followed) return [];
    followed = shapes;
    const fresh: Entry<T>[] = [];
    const dirty: Rect[] = [];
    for (const [id, entry] of entries) {
      if (shapes.get(id) === entry.shape) continue;
      tree.remove(entry);
      entries.delete(id);
      dirty.push(rectOf(entry));
    }
    for (const [id, shape] of shapes) {
      if (entries.has(id)) continue;
      const entry = entryOf(shape);
      entries.set(id, entry);
      fresh.push(entry);
      dirty.push(rectOf(entry));
    }
    // Packing many at once is faster and gives a better tree; few are better put where they belong.
    if (fresh.length > entries.size / 4) tree.load(fresh);
    else for (const entry of fresh) tree.insert(entry);
    return dirty;
  }

  function within({ x, y, width, height }: Rect): readonly T[] {
    return tree.search({ minX: x, minY: y, maxX: x + width, maxY: y + height }).map((entry) => entry.shape);
  }

  return { follow, within };
}

function rectOf({ minX, minY, maxX, maxY }: Entry<unknown>): Rect {
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}
