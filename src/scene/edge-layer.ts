/**
 * All edges of a scene, kept in step with the cards: choose sides, spread the ends, draw the lines, place the labels.
 *
 * Every answer is a function of the design alone. Each remembers on what it depended (its cards, a region), so that
 * after a move only the edges near it are asked again and still the whole equals one made from scratch.
 */
import type { Id, Subject } from '../model/field.ts';
import type { LayoutBox } from '../model/records/drawing.ts';
import type { ChangedCard } from './changed-card.ts';
import type { FactsChange } from './changed-records.ts';
import { createChangedZone } from './changed-zone.ts';
import { collectEdges } from './collect-edges.ts';
import type { EdgeFacts } from './edge-facts.ts';
import { type Bundle, type EdgeGroups, groupEdges, NO_GROUPS } from './edge-groups.ts';
import { type EdgeState, endsOf, geometryOf, newEdgeState, spreadEnds } from './edge-state.ts';
import { inflated, sameRect } from './geometry.ts';
import { createGrid } from './grid.ts';
import type { KnownEdges } from './known-edges.ts';
import { createLabelLayer } from './label-layer.ts';
import { CLEARANCE, choosePairRoute, type Obstacle } from './pair-route.ts';
import type { Card, Edge, Rect } from './scene.ts';
import { wholeRect } from './whole-rect.ts';

export interface EdgeInput {
  readonly cards: ReadonlyMap<Id, Card>;
  readonly changed: readonly ChangedCard[];
  readonly known: KnownEdges;
  readonly change: FactsChange;
  readonly boxes: ReadonlyMap<Subject, LayoutBox>;
  /** Of the boxes, those that differ from before. */
  readonly boxIds: readonly Id[];
}

export interface EdgeLayer {
  /** Of the edges, those that the last update made anew; `null` where some came, went or stand in another order. */
  readonly renewed: readonly Subject[] | null;
  /** Edges that did not change are the same objects; if none did, so is the map. */
  update(input: EdgeInput): ReadonlyMap<Subject, Edge>;
}

export function createEdgeLayer(): EdgeLayer {
  const obstacles = createGrid<Obstacle>();
  const obstacleOf = new Map<Id, Obstacle>();
  const labels = createLabelLayer();
  const states = new Map<Subject, EdgeState>();
  let groups: EdgeGroups = NO_GROUPS;
  let edges: ReadonlyMap<Subject, Edge> = new Map();
  let renewed: readonly Subject[] | null = null;

  return {
    get renewed() {
      return renewed;
    },
    update(input) {
      const moved = moveCards(input);
      const touched = new Set<Bundle>();
      /** Edges that have to be put together anew. */
      const stale = new Set<EdgeState>();
      if (input.change.isWhole) regroup(input, touched, stale);
      else for (const subject of input.change.ids) restate(subject, input.known, stale, touched);
      followBoxes(input, touched);
      chooseRoutes(input, moved, touched);
      const cardIds = new Set([...touched].flatMap(({ a, b }) => [a, b]));
      for (const id of cardIds) spread(input.cards, id);
      const around = new Set([...cardIds].flatMap((id) => groups.byCard.get(id) ?? []));
      drawLines(input.cards, around, stale);
      const places = labels.place(
        moved.map(({ rect }) => rect),
        obstacles,
      );
      for (const state of places) stale.add(state);
      renewed = input.change.isWhole ? null : [...stale].map(({ facts }) => facts.subject);
      edges = collectEdges(edges, states, stale, input.change.isWhole ? input.known : null);
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

  function regroup({ known }: EdgeInput, touched: Set<Bundle>, stale: Set<EdgeState>): void {
    const before = groups;
    groups = groupEdges(factsOf(known), before);
    for (const [key, bundle] of groups.bundles) if (before.bundles.get(key) !== bundle) touched.add(bundle);
    for (const [key, bundle] of before.bundles) {
      // Its ends leave room for the other edges of its cards.
      if (!groups.bundles.has(key)) for (const id of [bundle.a, bundle.b]) addAll(touched, groups.byCard.get(id));
    }
    for (const [subject, state] of states) {
      if (known.has(subject)) continue;
      states.delete(subject);
      labels.forget(state);
    }
    for (const [subject, { facts }] of known) {
      const state = states.get(subject);
      if (!state) states.set(subject, newEdgeState(facts));
      else if (state.facts !== facts) say(state, facts, stale);
    }
  }

  /** The edge says something else, and joins the same cards in the same order as before. */
  function restate(subject: Subject, known: KnownEdges, stale: Set<EdgeState>, touched: Set<Bundle>): void {
    const facts = known.get(subject)?.facts;
    const state = states.get(subject);
    const bundle = groups.bundleOf.get(subject);
    if (!facts || !state || !bundle) return;
    const old = state.facts;
    bundle.edges = bundle.edges.map((edge) => (edge === old ? facts : edge));
    if (old.isTwoWay !== facts.isTwoWay || old.label.width !== facts.label.width) touched.add(bundle);
    say(state, facts, stale);
  }

  function say(state: EdgeState, facts: EdgeFacts, stale: Set<EdgeState>): void {
    const old = state.facts;
    state.facts = facts;
    if (saysTheSame(old, facts)) return;
    if (!isSameText(old, facts)) labels.wake(state);
    stale.add(state);
  }

  /** What the layout says of edges: waypoints, pins, label places. */
  function followBoxes({ boxes, boxIds, change }: EdgeInput, touched: Set<Bundle>): void {
    let isReranked = change.isWhole;
    const follow = (subject: Subject, state: EdgeState) => {
      const box = boxes.get(subject);
      if (box === state.box) return;
      if (box?.label !== state.box?.label) labels.wake(state);
      if (!box?.label !== !state.box?.label) isReranked = true;
      state.box = box;
      const bundle = groups.bundleOf.get(subject);
      if (bundle) touched.add(bundle);
    };
    if (change.isWhole) for (const [subject, state] of states) follow(subject, state);
    else {
      for (const subject of boxIds) {
        const state = states.get(subject);
        if (state) follow(subject, state);
      }
    }
    if (isReranked) labels.rank(states);
  }

  function chooseRoutes({ cards }: EdgeInput, moved: readonly Moved[], touched: Set<Bundle>): void {
    const stale = new Set(moved.flatMap(({ id }) => groups.byCard.get(id) ?? []));
    for (const bundle of stale) touched.add(bundle);
    for (const bundle of touched) if (!bundle.route) stale.add(bundle);
    if (moved.length > 0) {
      const around = createChangedZone(moved.map(({ rect }) => inflated(rect, CLEARANCE)));
      for (const bundle of groups.bundles.values()) if (around.touches(bundle.region)) stale.add(bundle);
    }
    for (const bundle of stale) {
      const [a, b] = [cards.get(bundle.a), cards.get(bundle.b)];
      if (!a || !b || a === b) continue;
      const chosen = choosePairRoute({ ids: [bundle.a, bundle.b], cards: [a, b] }, obstacles);
      bundle.region = wholeRect(chosen.region);
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

  function drawLines(cards: ReadonlyMap<Id, Card>, bundles: Iterable<Bundle>, stale: Set<EdgeState>): void {
    for (const bundle of bundles) {
      bundle.edges.forEach(({ subject }, index) => {
        const state = states.get(subject);
        if (!state) return;
        const drawn = geometryOf(state, bundle, index, cards);
        if (!drawn) return;
        state.geometry = drawn;
        labels.wake(state);
        stale.add(state);
      });
    }
  }
}

/** Where a card was or is now. */
interface Moved {
  readonly id: Id;
  readonly rect: Rect;
}

function* factsOf(known: KnownEdges): Iterable<EdgeFacts> {
  for (const { facts } of known.values()) yield facts;
}

function isSameText({ label: a }: EdgeFacts, { label: b }: EdgeFacts): boolean {
  return a.first === b.first && a.second === b.second && a.glyph === b.glyph && a.tone === b.tone;
}

function saysTheSame(a: EdgeFacts, b: EdgeFacts): boolean {
  return (
    a.order === b.order &&
    a.source === b.source &&
    a.target === b.target &&
    a.stroke === b.stroke &&
    a.isTwoWay === b.isTwoWay &&
    a.isContextOnly === b.isContextOnly &&
    isSameText(a, b) &&
    a.said.describe() === b.said.describe()
  );
}

function isSameRoute(a: NonNullable<Bundle['route']>, b: NonNullable<Bundle['route']>): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function addAll<T>(set: Set<T>, items: Iterable<T> | undefined): void {
  for (const item of items ?? []) set.add(item);
}
