/**
 * All edges of a scene, kept in step with the cards: choose sides, spread the ends, draw the lines, place the labels.
 *
 * Every answer is a function of the design alone. Each remembers on what it depended (its cards, a region), so that
 * after a move only the edges near it are asked again and still the whole equals one made from scratch.
 */
import type { Id, Subject } from '../model/field.ts';
import type { LayoutBox } from '../model/records/drawing.ts';
import type { EdgeFacts } from './edge-facts.ts';
import { type Bundle, type EdgeGroups, groupEdges, inOrder, NO_GROUPS } from './edge-groups.ts';
import { type EdgeState, endsOf, geometryOf, newEdgeState, spreadEnds } from './edge-state.ts';
import { inflated, overlaps } from './geometry.ts';
import { createGrid } from './grid.ts';
import { type PlacedLabel, placeLabel } from './labels.ts';
import { CLEARANCE, choosePairRoute, type Obstacle } from './pair-route.ts';
import type { Card, Edge, EdgeLabel, Rect } from './scene.ts';

export interface EdgeInput {
  readonly cards: ReadonlyMap<Id, Card>;
  /** Cards whose place or size changed, that came or that went. */
  readonly moved: readonly { readonly id: Id; readonly before?: Card | undefined; readonly after?: Card | undefined }[];
  /** The same map as before if nothing about edges changed. */
  readonly facts: ReadonlyMap<Subject, EdgeFacts>;
  readonly boxes: ReadonlyMap<Subject, LayoutBox>;
}

export interface EdgeLayer {
  /** Edges that did not change are the same objects; if none did, so is the map. */
  update(input: EdgeInput): ReadonlyMap<Subject, Edge>;
}

export function createEdgeLayer(): EdgeLayer {
  const obstacles = createGrid<Obstacle>();
  const obstacleOf = new Map<Id, Obstacle>();
  const cardRects = createGrid<Card>();
  const labels = createGrid<PlacedLabel>();
  const states = new Map<Subject, EdgeState>();
  let ranked: readonly EdgeState[] = [];
  let groups: EdgeGroups = NO_GROUPS;
  let facts: ReadonlyMap<Subject, EdgeFacts> | null = null;
  let edges: ReadonlyMap<Subject, Edge> = new Map();

  return {
    update(input) {
      const isSameOrder = input.facts === facts;
      const changed = moveCards(input);
      const touched = new Set<Bundle>();
      if (input.facts !== facts) regroup(input, touched);
      followBoxes(input, touched);
      chooseRoutes(input, changed, touched);
      const cardIds = new Set([...touched].flatMap(({ a, b }) => [a, b]));
      for (const id of cardIds) spread(input.cards, id);
      const around = new Set([...cardIds].flatMap((id) => groups.byCard.get(id) ?? []));
      drawLines(input.cards, around);
      placeLabels(changed);
      edges = collected(edges, states, input.facts, isSameOrder);
      return edges;
    },
  };

  function moveCards({ moved }: EdgeInput): readonly Rect[] {
    for (const { id, before, after } of moved) {
      const old = obstacleOf.get(id);
      if (old) obstacles.remove(old);
      if (before) cardRects.remove(before);
      obstacleOf.delete(id);
      if (!after) continue;
      const obstacle: Obstacle = { ...inflated(after, CLEARANCE), systemId: id, card: after };
      obstacles.add(obstacle);
      obstacleOf.set(id, obstacle);
      cardRects.add(after);
    }
    return moved.flatMap(({ before, after }) => [before, after].filter((card) => card !== undefined));
  }

  function regroup(input: EdgeInput, touched: Set<Bundle>): void {
    const before = groups;
    facts = input.facts;
    groups = groupEdges(facts.values(), before);
    for (const bundle of groups.bundles.values()) if (before.bundles.get(keyOf(bundle)) !== bundle) touched.add(bundle);
    for (const [key, bundle] of before.bundles) {
      // Its ends leave room for the other edges of its cards.
      if (!groups.bundles.has(key)) for (const id of [bundle.a, bundle.b]) addAll(touched, groups.byCard.get(id));
    }
    for (const [subject, state] of states) {
      if (facts.has(subject)) continue;
      states.delete(subject);
      if (state.placed) labels.remove(state.placed);
      state.isGone = true;
    }
    for (const [subject, fact] of facts) {
      const state = states.get(subject);
      if (!state) states.set(subject, newEdgeState(fact));
      else if (state.facts !== fact) Object.assign(state, { facts: fact, isLabelStale: true, edge: null });
    }
  }

  /** What the layout says of edges: waypoints, pins, label places. */
  function followBoxes({ boxes }: EdgeInput, touched: Set<Bundle>): void {
    let isRankStale = ranked.length !== states.size || ranked.some(({ isGone }) => isGone);
    for (const [subject, state] of states) {
      const box = boxes.get(subject);
      if (box === state.box) continue;
      if (box?.label !== state.box?.label) {
        state.isLabelStale = true;
        isRankStale = true;
      }
      state.box = box;
      const bundle = groups.bundleOf.get(subject);
      if (bundle) touched.add(bundle);
    }
    if (isRankStale || ranked.some((state, rank) => state.facts.order !== state.rankedOrder || rank < 0)) rank();
  }

  /** Labels with a stored place first: the others make way for them. */
  function rank(): void {
    const gone = ranked.filter(({ isGone }) => isGone);
    ranked = [...states.values()].sort(
      (a, b) => Number(!a.box?.label) - Number(!b.box?.label) || inOrder(a.facts, b.facts),
    );
    ranked.forEach((state, rank) => {
      state.rankedOrder = state.facts.order;
      if (state.rank === rank) return;
      state.rank = rank;
      state.isLabelStale = true;
    });
    if (gone.length > 0)
      for (const state of ranked) if (gone.some((old) => isNear(state, old.placed))) state.isLabelStale = true;
  }

  function chooseRoutes({ cards }: EdgeInput, changed: readonly Rect[], touched: Set<Bundle>): void {
    const movedCards = new Set(changed);
    const around = changed.map((rect) => inflated(rect, CLEARANCE));
    for (const bundle of groups.bundles.values()) {
      const [a, b] = [cards.get(bundle.a), cards.get(bundle.b)];
      if (!a || !b) continue;
      const isMoved = movedCards.has(a) || movedCards.has(b);
      if (isMoved) touched.add(bundle);
      if (a === b) continue;
      const { region } = bundle;
      if (bundle.route && region && !isMoved && !around.some((rect) => overlaps(rect, region))) continue;
      const chosen = choosePairRoute({ ids: [bundle.a, bundle.b], cards: [a, b] }, obstacles);
      if (!bundle.route || !isSameRoute(bundle.route, chosen.route)) {
        bundle.route = chosen.route;
        touched.add(bundle);
      }
      bundle.region = chosen.region;
    }
  }

  function spread(cards: ReadonlyMap<Id, Card>, id: Id): void {
    const card = cards.get(id);
    if (!card) return;
    spreadEnds(
      card,
      (groups.byCard.get(id) ?? []).flatMap((bundle) => endsOf(id, bundle, cards, states)),
    );
  }

  function drawLines(cards: ReadonlyMap<Id, Card>, bundles: Iterable<Bundle>): void {
    for (const bundle of bundles) {
      bundle.edges.forEach(({ subject }, index) => {
        const state = states.get(subject);
        if (!state) return;
        const drawn = geometryOf(state, bundle, index, cards);
        if (!drawn) return;
        Object.assign(state, { geometry: drawn, isLabelStale: true, edge: null });
      });
    }
  }

  function placeLabels(changed: readonly Rect[]): void {
    const news: Rect[] = [...changed];
    for (const state of ranked) {
      const { geometry } = state;
      if (!geometry) continue;
      if (!state.isLabelStale && !news.some((rect) => isNear(state, rect))) continue;
      const before = state.placed;
      const request = { size: state.facts.label, geometry, stored: state.box?.label ?? null, rank: state.rank };
      const answer = placeLabel(request, cardRects, labels);
      state.reach = answer.reach;
      state.isLabelStale = false;
      if (state.label && isSameLabel(state.label, answer.label) && before?.rank === state.rank) continue;
      if (before) labels.remove(before);
      const { x, y, width, height } = answer.label;
      state.placed = { x, y, width, height, rank: state.rank };
      labels.add(state.placed);
      if (before) news.push(before);
      news.push(state.placed);
      if (state.label && isSameLabel(state.label, answer.label)) continue;
      state.label = answer.label;
      state.edge = null;
    }
  }
}

function isNear({ reach }: EdgeState, rect: Rect | null): boolean {
  return reach !== null && rect !== null && overlaps(reach, rect);
}

/** Edges in the order of the facts; the old map where every edge is the old one. */
function collected(
  before: ReadonlyMap<Subject, Edge>,
  states: ReadonlyMap<Subject, EdgeState>,
  facts: ReadonlyMap<Subject, EdgeFacts>,
  isSameOrder: boolean,
): ReadonlyMap<Subject, Edge> {
  const after = new Map(isSameOrder ? before : undefined);
  let isSame = true;
  for (const subject of facts.keys()) {
    const state = states.get(subject);
    if (isSameOrder && state?.edge) continue;
    const edge = state && (state.edge ?? edgeOf(state));
    if (edge) after.set(subject, edge);
    if (before.get(subject) !== edge) isSame = false;
  }
  return isSame && after.size === before.size ? before : after;
}

function edgeOf(state: EdgeState): Edge | null {
  const { facts, geometry, label } = state;
  if (!geometry || !label) return null;
  const { subject, kind, source, target, stroke, isContextOnly, description } = facts;
  const { path, bounds, arrows } = geometry;
  state.edge = {
    subject,
    kind,
    source,
    target,
    path,
    get points() {
      return geometry.points();
    },
    bounds,
    stroke,
    arrows,
    label,
    isContextOnly,
    description,
  };
  return state.edge;
}

function isSameLabel(a: EdgeLabel, b: EdgeLabel): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.first === b.first &&
    a.second === b.second &&
    a.glyph === b.glyph &&
    a.tone === b.tone &&
    a.place.t === b.place.t &&
    a.place.dx === b.place.dx &&
    a.place.dy === b.place.dy
  );
}

function isSameRoute(a: NonNullable<Bundle['route']>, b: NonNullable<Bundle['route']>): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function keyOf({ a, b }: Bundle): string {
  return `${a} ${b}`;
}

function addAll<T>(set: Set<T>, items: Iterable<T> | undefined): void {
  for (const item of items ?? []) set.add(item);
}
