/** The labels of all edges, each in its place: who has precedence, who has to make way again after a change. */
import type { Subject } from '../model/field.ts';
import { createChangedZone } from './changed-zone.ts';
import { inOrder } from './edge-groups.ts';
import type { EdgeState } from './edge-state.ts';
import { createGrid, type Grid } from './grid.ts';
import { type PlacedLabel, placeLabel } from './labels.ts';
import type { Obstacle } from './pair-route.ts';
import type { EdgeLabel, Rect } from './scene.ts';

export interface LabelLayer {
  /** Puts the edges in the order in which their labels are placed. */
  rank(states: ReadonlyMap<Subject, EdgeState>): void;
  /** Takes the label of an edge that is no more. */
  forget(state: EdgeState): void;
  /** The label says something else, or its line lies elsewhere. */
  wake(state: EdgeState): void;
  /** Places what is stale or stands near a changed card; the line of each edge must be drawn. Returns what changed. */
  place(changed: readonly Rect[], cards: Grid<Obstacle>): readonly EdgeState[];
}

export function createLabelLayer(): LabelLayer {
  const labels = createGrid<PlacedLabel>();
  const gone: Rect[] = [];
  let ranked: readonly EdgeState[] = [];
  let isAnyStale = false;

  const wake = (state: EdgeState) => {
    state.isLabelStale = true;
    isAnyStale = true;
  };

  return {
    wake,

    rank(states) {
      if (isInOrder(ranked, states)) return;
      ranked = [...states.values()].sort(byPrecedence);
      ranked.forEach((state, rank) => {
        state.rankedAs = precedenceOf(state);
        if (state.rank === rank) return;
        state.rank = rank;
        wake(state);
        if (!state.placed) return;
        // Who has precedence must be right for all before the first label is placed anew.
        labels.remove(state.placed);
        state.placed = { ...state.placed, rank };
        labels.add(state.placed);
      });
    },

    forget(state) {
      if (!state.placed) return;
      labels.remove(state.placed);
      gone.push(state.placed);
    },

    place(changed, cards) {
      if (!isAnyStale && changed.length === 0 && gone.length === 0) return NOTHING;
      isAnyStale = false;
      const news = createChangedZone([...changed, ...gone.splice(0)]);
      const replaced: EdgeState[] = [];
      for (const state of ranked) {
        const { geometry, placed, facts, box, rank } = state;
        if (!geometry || (!state.isLabelStale && !news.touches(state.reach))) continue;
        const request = { size: facts.label, geometry, stored: box?.label ?? null, rank };
        const { label, reach } = placeLabel(request, cards, labels);
        state.reach = reach;
        state.isLabelStale = false;
        if (state.label && isSameLabel(state.label, label)) continue;
        state.label = label;
        replaced.push(state);
        const now: PlacedLabel = { x: label.x, y: label.y, width: label.width, height: label.height, rank };
        state.placed = now;
        labels.add(now);
        news.add(now);
        if (!placed) continue;
        labels.remove(placed);
        news.add(placed);
      }
      return replaced;
    },
  };
}

const NOTHING: readonly EdgeState[] = [];

/** Stored places first: the others make way for them. Then as edges are ordered. */
function byPrecedence(a: EdgeState, b: EdgeState): number {
  return Number(!a.box?.label) - Number(!b.box?.label) || inOrder(a.facts, b.facts);
}

function precedenceOf({ box, facts }: EdgeState): number {
  return box?.label ? facts.order - UNSTORED : facts.order;
}

/** More than any order, and still a number that engines keep in the object. */
const UNSTORED = 1e9;

function isInOrder(ranked: readonly EdgeState[], states: ReadonlyMap<Subject, EdgeState>): boolean {
  if (ranked.length !== states.size) return false;
  return ranked.every((state) => {
    return states.get(state.facts.subject) === state && state.rankedAs === precedenceOf(state);
  });
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
