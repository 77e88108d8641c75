/**
 * Keeps a scene in step with a design: asks anew only for what an edit touched.
 *
 * The scene is a function of the design alone; the cache saves work and the identity of what did not change.
 */
import type { Design } from '../model/design.ts';
import type { Id, Subject } from '../model/field.ts';
import type { System } from '../model/records/structure.ts';
import { type CardContent, type CardFacts, cardContentOf } from './boxes.ts';
import type { EdgeFacts } from './edge-facts.ts';
import { createEdgeLayer, type EdgeInput } from './edge-layer.ts';
import { frameOf, isFramed } from './frames.ts';
import { createBounds, NOWHERE, sameRect } from './geometry.ts';
import { type PlacedShapes, placedShapes } from './note-shapes.ts';
import { placesOf } from './place-new.ts';
import type { Card, Edge, Frame, Rect, Scene } from './scene.ts';
import { type AllCardFacts, cardFactsOf, edgeFactsOf, isSame, type KnownEdges } from './scene-facts.ts';

/** The whole scene of a design. */
export function buildScene(design: Design): Scene {
  return createSceneCache().sceneOf(design);
}

export interface SceneCache {
  /** Shapes that are as in the scene before are the same objects; if all are, so is the scene. */
  sceneOf(design: Design): Scene;
}

export function createSceneCache(): SceneCache {
  const edgeLayer = createEdgeLayer();
  const made = new Map<Id, MadeCard>();
  let design: Design | null = null;
  let scene = EMPTY;
  let cardFacts: AllCardFacts = new Map();
  let knownEdges: KnownEdges = new Map();
  let isUnplaced = false;
  let edgeFacts: ReadonlyMap<Subject, EdgeFacts> = new Map();

  return {
    sceneOf(next) {
      if (next === design) return scene;
      const before = design;
      const known = edgeFactsOf(next, before, knownEdges);
      // Cards without a place stand near what they talk to.
      const isDrifting = isUnplaced && (known !== knownEdges || before?.orgs !== next.orgs);
      if (known !== knownEdges) edgeFacts = new Map([...known].map(([subject, { facts }]) => [subject, facts]));
      knownEdges = known;
      const facts = cardFactsOf(next, before, cardFacts);
      const isMoved = facts !== cardFacts || before === null || isDrifting;
      cardFacts = facts;
      const cards = isMoved ? cardsOf(next) : scene.cards;
      const edges = edgesOf(next, cards);
      const frames = framesOf(next, before, cards);
      const shapes = placedShapes(next, before, scene);
      design = next;
      scene = sceneOfParts(scene, cards, frames, edges, shapes);
      return scene;
    },
  };

  function cardsOf(next: Design): ReadonlyMap<Id, Card> {
    for (const id of made.keys()) if (!cardFacts.has(id)) made.delete(id);
    const sized = new Map<Id, CardContent>();
    for (const [id, facts] of cardFacts) {
      const known = made.get(id);
      const content = known?.facts === facts ? known.content : cardContentOf(facts);
      if (known) Object.assign(known, { facts, content });
      else made.set(id, { facts, content, card: null, drawn: null });
      sized.set(id, content);
    }
    isUnplaced = [...cardFacts.values()].some(({ box }) => !box || box.x === null || box.y === null);
    const places = placesOf(next, sized, knownEdges);
    const cards = new Map<Id, Card>();
    let isKept = sized.size === scene.cards.size;
    for (const id of cardFacts.keys()) {
      const state = made.get(id);
      if (!state) continue;
      const { x, y } = places.get(id) ?? NOWHERE;
      if (state.drawn !== state.content || state.card?.x !== x || state.card.y !== y) {
        state.card = { ...state.content, x, y };
        state.drawn = state.content;
      }
      cards.set(id, state.card);
      if (state.card !== scene.cards.get(id)) isKept = false;
    }
    return isKept ? scene.cards : cards;
  }

  function edgesOf(next: Design, cards: ReadonlyMap<Id, Card>): ReadonlyMap<Subject, Edge> {
    return edgeLayer.update({ cards, moved: movedCards(scene.cards, cards), facts: edgeFacts, boxes: next.layout });
  }

  function framesOf(next: Design, before: Design | null, cards: ReadonlyMap<Id, Card>): ReadonlyMap<Id, Frame> {
    if (before && cards === scene.cards && isSame(before, next, ['orgs', 'systems'])) return scene.frames;
    const members = new Map<Id, System[]>();
    for (const { system } of cardFacts.values()) {
      const list = members.get(system.orgId);
      if (list) list.push(system);
      else members.set(system.orgId, [system]);
    }
    const frames = new Map<Id, Frame>();
    for (const [id, org] of next.orgs) {
      const systems = members.get(id) ?? [];
      const [first] = systems;
      if (!first || !isFramed(org, systems)) continue;
      const around = systems.flatMap((system) => cards.get(system.id) ?? []);
      frames.set(id, keptFrame(scene.frames.get(id), frameOf(org, first, around)));
    }
    return sameEntries(scene.frames, frames) ? scene.frames : frames;
  }
}

interface MadeCard {
  facts: CardFacts;
  content: CardContent;
  card: Card | null;
  /** The content of the card: where it is the present one, at most the place can differ. */
  drawn: CardContent | null;
}

const EMPTY: Scene = {
  frames: new Map(),
  cards: new Map(),
  edges: new Map(),
  notes: new Map(),
  zones: new Map(),
  bounds: NOWHERE,
};

function movedCards(before: ReadonlyMap<Id, Card>, after: ReadonlyMap<Id, Card>): EdgeInput['moved'] {
  if (before === after) return [];
  const moved: { id: Id; before?: Card | undefined; after?: Card | undefined }[] = [];
  for (const [id, card] of after) {
    const old = before.get(id);
    if (old !== card) moved.push({ id, before: old, after: card });
  }
  for (const [id, card] of before) if (!after.has(id)) moved.push({ id, before: card });
  return moved;
}

function keptFrame(before: Frame | undefined, now: Frame): Frame {
  return before && sameRect(before, now) && before.title === now.title ? before : now;
}

function sameEntries<T>(a: ReadonlyMap<Id, T>, b: ReadonlyMap<Id, T>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, item] of b) if (a.get(id) !== item) return false;
  return true;
}

function sceneOfParts(
  before: Scene,
  cards: ReadonlyMap<Id, Card>,
  frames: ReadonlyMap<Id, Frame>,
  edges: ReadonlyMap<Subject, Edge>,
  { notes, zones }: PlacedShapes,
): Scene {
  const isKept =
    before.cards === cards &&
    before.frames === frames &&
    before.edges === edges &&
    before.notes === notes &&
    before.zones === zones;
  if (isKept) return before;
  return { cards, frames, edges, notes, zones, bounds: boundsAround(cards, frames, edges, notes, zones) };
}

function boundsAround(
  cards: ReadonlyMap<Id, Card>,
  frames: ReadonlyMap<Id, Frame>,
  edges: ReadonlyMap<Subject, Edge>,
  notes: PlacedShapes['notes'],
  zones: PlacedShapes['zones'],
): Rect {
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
