/**
 * Finds the scene's shapes by place. Each kind has its own tree, so that a question about cards never walks lines.
 *
 * Following a new scene costs a few steps in a tree for each shape that changed. What is found comes in the order in which
 * it was first seen, so that an edit does not reorder the elements of the page.
 */
import RBush from 'rbush';
import type { Card, Edge, Frame, NoteShape, Rect, Scene, ZoneShape } from '../../../src/scene/scene.ts';
import type { SceneChange } from '../../../src/scene/scene-cache.ts';
import { grown, unionOf } from '../view/rects.ts';

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
  const cards = createTree<Card>((card) => card);
  const edges = createTree<Edge>(areaOfEdge);
  const frames = createTree<Frame>((frame) => frame);
  const notes = createTree<NoteShape>((note) => note);
  const zones = createTree<ZoneShape>((zone) => zone);
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

interface Entry<T> {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly shape: T;
  /** When its element was first seen. */
  readonly place: number;
}

function createTree<T>(areaOf: (shape: T) => Rect) {
  const tree = new RBush<Entry<T>>();
  const entries = new Map<string, Entry<T>>();
  let followed: ReadonlyMap<string, T> | null = null;
  let nextPlace = 0;

  function entryOf(shape: T, place: number): Entry<T> {
    const { x, y, width, height } = grown(areaOf(shape), BLEED);
    return { minX: x, minY: y, maxX: x + width, maxY: y + height, shape, place };
  }

  /** `ids`: what may differ; all, if not given. */
  function follow(shapes: ReadonlyMap<string, T>, ids?: readonly string[]): readonly Rect[] {
    if (shapes === followed) return [];
    followed = shapes;
    const fresh: Entry<T>[] = [];
    const dirty: Rect[] = [];
    for (const id of ids ?? allOf(entries, shapes)) {
      const [old, shape] = [entries.get(id), shapes.get(id)];
      if (old?.shape === shape) continue;
      if (old) {
        tree.remove(old);
        entries.delete(id);
        dirty.push(rectOf(old));
      }
      if (shape === undefined) continue;
      const entry = entryOf(shape, old?.place ?? nextPlace++);
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
    const found = tree.search({ minX: x, minY: y, maxX: x + width, maxY: y + height });
    return found.sort((a, b) => a.place - b.place).map(({ shape }) => shape);
  }

  return { follow, within };
}

function allOf(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): Iterable<string> {
  return a.size === 0 ? b.keys() : new Set([...a.keys(), ...b.keys()]);
}

function rectOf({ minX, minY, maxX, maxY }: Entry<unknown>): Rect {
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}
