/**
 * Keeps a scene in step with a design: asks anew only for what an edit touched.
 *
 * The scene is a function of the design alone; the cache saves work and the identity of what did not change.
 */
import type { Design } from '../model/design.ts';
import type { Subject } from '../model/field.ts';
import { createCardLayer } from './card-layer.ts';
import type { EdgeFacts } from './edge-facts.ts';
import { createEdgeLayer } from './edge-layer.ts';
import { createBounds, NOWHERE } from './geometry.ts';
import { placedShapes } from './note-shapes.ts';
import type { Rect, Scene } from './scene.ts';
import { type AllCardFacts, cardFactsOf, edgeFactsOf, type KnownEdges } from './scene-facts.ts';

/** The whole scene of a design. */
export function buildScene(design: Design): Scene {
  return createSceneCache().sceneOf(design);
}

export interface SceneCache {
  /** Shapes that are as in the scene before are the same objects; if all are, so is the scene. */
  sceneOf(design: Design): Scene;
}

export function createSceneCache(): SceneCache {
  const cardLayer = createCardLayer();
  const edgeLayer = createEdgeLayer();
  let design: Design | null = null;
  let scene = EMPTY;
  let cardFacts: AllCardFacts = new Map();
  let knownEdges: KnownEdges = new Map();
  let edgeFacts: ReadonlyMap<Subject, EdgeFacts> = new Map();

  return {
    sceneOf(next) {
      if (next === design) return scene;
      const known = edgeFactsOf(next, design, knownEdges);
      if (known !== knownEdges) edgeFacts = new Map([...known].map(([subject, { facts }]) => [subject, facts]));
      knownEdges = known;
      cardFacts = cardFactsOf(next, design, cardFacts);
      const changed = cardLayer.update(next, design, cardFacts, knownEdges);
      const { cards, frames } = cardLayer;
      const edges = edgeLayer.update({ cards, changed, facts: edgeFacts, boxes: next.layout });
      const { notes, zones } = placedShapes(next, design, scene);
      design = next;
      scene = keptOrNew(scene, { cards, frames, edges, notes, zones });
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
