/**
 * Keeps a scene in step with a design: asks anew only for what an edit touched.
 *
 * The scene is a function of the design alone; the cache saves work and the identity of what did not change.
 */
import type { Design } from '../model/design.ts';
import type { Id, Subject } from '../model/field.ts';
import { createCardFacts } from './card-facts.ts';
import { createCardLayer } from './card-layer.ts';
import { differingIds, NO_CHANGE } from './changed-records.ts';
import { createEdgeLayer } from './edge-layer.ts';
import { createBounds, NOWHERE } from './geometry.ts';
import { createEdgeFacts } from './known-edges.ts';
import { placedShapes } from './note-shapes.ts';
import type { Rect, Scene } from './scene.ts';

/** The whole scene of a design. */
export function buildScene(design: Design): Scene {
  return createSceneCache().sceneOf(design);
}

export interface SceneCache {
  /** Shapes that are as in the scene before are the same objects; if all are, so is the scene. */
  sceneOf(design: Design): Scene;
  /** What differs between the last two scenes; `null` where so much does that all has to be looked at. */
  readonly change: SceneChange | null;
}

/** Saves who follows the scenes a look at each shape. */
export interface SceneChange {
  readonly from: Scene;
  readonly cards: readonly Id[];
  readonly edges: readonly Subject[];
}

export function createSceneCache(): SceneCache {
  const cardFacts = createCardFacts();
  const edgeFacts = createEdgeFacts();
  const cardLayer = createCardLayer();
  const edgeLayer = createEdgeLayer();
  let design: Design | null = null;
  let scene = EMPTY;
  let change: SceneChange | null = null;

  return {
    get change() {
      return change;
    },
    sceneOf(next) {
      if (next === design) return scene;
      const before = design;
      design = next;
      const boxIds = before ? differingIds(before.layout, next.layout) : [];
      const edgeChange = edgeFacts.update(next, before);
      const { known } = edgeFacts;
      const cardChange = cardFacts.update(next, before, boxIds);
      const changed = cardLayer.update({
        design: next,
        before,
        facts: cardFacts.facts,
        change: cardChange,
        edges: known,
        isRelinked: edgeChange !== NO_CHANGE,
      });
      const { cards, frames } = cardLayer;
      const edges = edgeLayer.update({ cards, changed, known, change: edgeChange, boxes: next.layout, boxIds });
      const { renewed } = edgeLayer;
      change = before && renewed ? { from: scene, cards: changed.map(({ id }) => id), edges: renewed } : null;
      scene = keptOrNew(scene, { cards, frames, edges, ...placedShapes(next, before, scene) });
      return scene;
    },
  };
}

const EMPTY: Scene = {
  frames: new Map(),
  cards: new Map(),
  edges: new Map(),
  notes: new Map(),
  zones: new Map(),
  bounds: NOWHERE,
};

type Shapes = Omit<Scene, 'bounds'>;

function keptOrNew(before: Scene, shapes: Shapes): Scene {
  const { cards, frames, edges, notes, zones } = shapes;
  const isKept =
    before.cards === cards &&
    before.frames === frames &&
    before.edges === edges &&
    before.notes === notes &&
    before.zones === zones;
  if (isKept) return before;
  let bounds: Rect | null = null;
  return {
    ...shapes,
    // Asked for by "fit" and by exports, not by every edit: a walk over all shapes.
    get bounds() {
      bounds ??= boundsAround(shapes);
      return bounds;
    },
  };
}

function boundsAround({ cards, frames, edges, notes, zones }: Shapes): Rect {
  const around = createBounds();
  for (const zone of zones.values()) around.add(zone);
  for (const frame of frames.values()) around.add(frame);
  for (const card of cards.values()) around.add(card);
  for (const note of notes.values()) around.add(note);
  for (const { bounds, label } of edges.values()) {
    around.add(bounds);
    around.add(label);
  }
  return around.rect();
}
