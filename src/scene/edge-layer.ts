/**
 * All edges of a scene, kept in step with the cards: choose sides, spread the ends, draw the lines, place the labels.
 *
 * Every answer is a function of the design alone. Each remembers on what it depended (its cards, a region), so that
 * after a move only the edges near it are asked again and still the whole equals one made from scratch.
 */
import type { Id, Subject } from '../model/field.ts';
import type { LayoutBox } from '../model/records/drawing.ts';
import type { ChangedCard } from './card-layer.ts';
import { createChangedZone } from './changed-zone.ts';
import { collectEdges } from './collect-edges.ts';
import type { EdgeFacts } from './edge-facts.ts';
import { type Bundle, type EdgeGroups, groupEdges, NO_GROUPS } from './edge-groups.ts';
import { type EdgeState, endsOf, geometryOf, newEdgeState, spreadEnds } from './edge-state.ts';
import { inflated, sameRect } from './geometry.ts';
import { createGrid } from './grid.ts';
import { createLabelLayer } from './label-layer.ts';
import { CLEARANCE, choosePairRoute, type Obstacle } from './pair-route.ts';
import { regroupFew } from './regroup-few.ts';
import type { Card, Edge, Rect } from './scene.ts';

export interface EdgeInput {
  readonly cards: ReadonlyMap<Id, Card>;
  readonly changed: readonly ChangedCard[];
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
  const labels = createLabelLayer();
  const states = new Map<Subject, EdgeState>();
  let groups: EdgeGroups = NO_GROUPS;
  let facts: ReadonlyMap<Subject, EdgeFacts> | null = null;
  let edges: ReadonlyMap<Subject, Edge> = new Map();

  return {
    update(input) {
      const isSameOrder = input.facts === facts;
      const moved = moveCards(input);
      const touched = new Set<Bundle>();
      if (input.facts !== facts) regroup(input, touched);
      followBoxes(input, touched);
      chooseRoutes(input, moved, touched);
      const cardIds = new Set([...touched].flatMap(({ a, b }) => [a, b]));
      for (const id of cardIds) spread(input.cards, id);
      const around = new Set([...cardIds].flatMap((id) => groups.byCard.get(id) ?? []));
      drawLines(input.cards, around);
      labels.place(
        moved.map(({ rect }) => rect),
        obstacles,
      );
      edges = collectEdges(edges, states, input.facts, isSameOrder);
      return edges;
    },
  };

  function moveCards({ changed }: EdgeInput): readonly Moved[] {
    for (const { id, after } of changed) {
      const old = obstacleOf.get(id);
      if (old) obstacles.remove(old);
      obstacleOf.delete(id);
      if (!after) continue;
      const obstacle: Obstacle = { ...inflated(after, CLEARANCE), systemId: id, card: after };
      obstacles.add(obstacle);
      obstacleOf.set(id, obstacle);
    }
    return changed.flatMap(({ id, before, after }) => {
      if (before && after && sameRect(before, after)) return [];
      return [before, after].flatMap((card) => (card ? { id, rect: card } : []));
    });
  }

  function regroup(input: EdgeInput, touched: Set<Bundle>): void {
    const before = groups;
    facts = input.facts;
    groups = regroupFew(facts, states, before) ?? groupEdges(facts.values(), before);
    for (const bundle of groups.bundles.values()) if (before.bundles.get(keyOf(bundle)) !== bundle) touched.add(bundle);
    for (const [key, bundle] of before.bundles) {
      // Its ends leave room for the other edges of its cards.
      if (!groups.bundles.has(key)) for (const id of [bundle.a, bundle.b]) addAll(touched, groups.byCard.get(id));
    }
    for (const [subject, state] of states) {
      if (facts.has(subject)) continue;
      states.delete(subject);
      labels.forget(state);
    }
    for (const [subject, fact] of facts) {
      const state = states.get(subject);
      if (!state) states.set(subject, newEdgeState(fact));
      else if (state.facts !== fact) Object.assign(state, { facts: fact, isLabelStale: true, edge: null });
    }
  }

  /** What the layout says of edges: waypoints, pins, label places. */
  function followBoxes({ boxes }: EdgeInput, touched: Set<Bundle>): void {
    for (const [subject, state] of states) {
      const box = boxes.get(subject);
      if (box === state.box) continue;
      if (box?.label !== state.box?.label) state.isLabelStale = true;
      state.box = box;
      const bundle = groups.bundleOf.get(subject);
      if (bundle) touched.add(bundle);
    }
    labels.rank(states);
  }

  function chooseRoutes({ cards }: EdgeInput, moved: readonly Moved[], touched: Set<Bundle>): void {
    const stale = new Set(moved.flatMap(({ id }) => groups.byCard.get(id) ?? []));
    for (const bundle of stale) touched.add(bundle);
    for (const bundle of touched) if (!bundle.route) stale.add(bundle);
    const around = createChangedZone(moved.map(({ rect }) => inflated(rect, CLEARANCE)));
    for (const bundle of groups.bundles.values()) if (around.touches(bundle.region)) stale.add(bundle);
    for (const bundle of stale) {
      const [a, b] = [cards.get(bundle.a), cards.get(bundle.b)];
      if (!a || !b || a === b) continue;
      const chosen = choosePairRoute({ ids: [bundle.a, bundle.b], cards: [a, b] }, obstacles);
      bundle.region = chosen.region;
      if (bundle.route && isSameRoute(bundle.route, chosen.route)) continue;
      bundle.route = chosen.route;
      touched.add(bundle);
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
}

/** Where a card was or is now. */
interface Moved {
  readonly id: Id;
  readonly rect: Rect;
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
