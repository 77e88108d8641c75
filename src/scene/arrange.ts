/**
 * Arranges a small design the way people draw one: the hub in the middle column, what feeds it and what it feeds in
 * columns beside it, systems of one org together, room for every label between columns.
 *
 * A search by small moves from a sensible start; always the same answer for the same design. Meant for some thirty
 * systems: beyond that a layered layout (elk-graph.ts) is both faster and clearer.
 */
import type { Id } from '../model/field.ts';
import { costOf } from './arrange-cost.ts';
import type { ArrangeGraph, Block } from './arrange-graph.ts';
import { type Measures, measuresOf } from './arrange-measures.ts';
import { type Arrangement, newPlaces, placeCards, settledPlaces } from './arrange-places.ts';
import type { Point } from './scene.ts';

export function arrange(graph: ArrangeGraph): ReadonlyMap<Id, Point> {
  const measures = measuresOf(graph);
  const best = starts(graph)
    .map((start) => improved(measures, start))
    .reduce((a, b) => (b.cost < a.cost ? b : a));
  const places = settledPlaces(measures, best.arrangement);
  return new Map(graph.cards.map(({ id }, index) => [id, places[index] ?? { x: 0, y: 0 }]));
}

interface Rated {
  readonly arrangement: Arrangement;
  readonly cost: number;
}

/** Enough for every design people draw by hand; it only bounds the time for the ones they do not. */
const MOST_SWEEPS = 12;

/** Each block in turn goes to its best place, until none has a better one. */
function improved(measures: Measures, start: Arrangement): Rated {
  const { graph } = measures;
  const places = newPlaces(graph.cards.length);
  const rate = (arrangement: Arrangement, enough: number): number => {
    placeCards(measures, arrangement, places);
    return costOf(graph, places, enough);
  };
  let best: Rated = { arrangement: start, cost: rate(start, Infinity) };
  const tryOut = (candidates: Iterable<Arrangement>) => {
    for (const arrangement of candidates) {
      const cost = rate(arrangement, best.cost);
      if (cost < best.cost - 0.01) best = { arrangement, cost };
    }
  };
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    const before = best.cost;
    for (let block = 0; block < graph.blocks.length; block += 1) {
      tryOut(moves(graph, best.arrangement, block));
      tryOut(swaps(graph, best.arrangement, block));
      tryOut(turns(best.arrangement, block));
    }
    if (best.cost === before) break;
  }
  return best;
}

/** Left, middle and right of the hub, with an outer column on either side for what is not next to it. */
const COLUMNS = 5;
const MIDDLE = 2;

function starts(graph: ArrangeGraph): readonly Arrangement[] {
  const hub = graph.blocks.findIndex(({ isHub }) => isHub);
  const orders = graph.blocks.map(({ cards }) => cards);
  const byFlow = emptyColumns();
  const inTurn = emptyColumns();
  let turn = 0;
  graph.blocks.forEach((block, index) => {
    if (index === hub) {
      byFlow[MIDDLE]?.push(index);
      inTurn[MIDDLE]?.push(index);
      return;
    }
    const pull = hub < 0 ? 0 : pullTo(graph, block, hub);
    byFlow[pull > 0 ? MIDDLE - 1 : pull < 0 ? MIDDLE + 1 : turn % 2 === 0 ? MIDDLE - 1 : MIDDLE + 1]?.push(index);
    inTurn[turn % 2 === 0 ? MIDDLE - 1 : MIDDLE + 1]?.push(index);
    turn += 1;
  });
  return [byFlow, inTurn].map((columns) => ({ columns, orders }));
}

function emptyColumns(): number[][] {
  return Array.from({ length: COLUMNS }, () => []);
}

/** Positive: the block feeds the hub more than it is fed. */
function pullTo({ links, cards }: ArrangeGraph, block: Block, hub: number): number {
  let pull = 0;
  for (const { a, b, direction } of links) {
    if (block.cards.includes(a) && cards[b]?.block === hub) pull += direction;
    if (block.cards.includes(b) && cards[a]?.block === hub) pull -= direction;
  }
  return pull;
}

/** The block everywhere else. The hub keeps the middle column: everything else finds its side of it. */
function* moves({ blocks }: ArrangeGraph, { columns, orders }: Arrangement, block: number): Iterable<Arrangement> {
  const without = columns.map((column) => column.filter((other) => other !== block));
  for (let at = 0; at < COLUMNS; at += 1) {
    if (blocks[block]?.isHub && at !== MIDDLE) continue;
    const column = without[at] ?? [];
    for (let place = 0; place <= column.length; place += 1) {
      yield { columns: without.with(at, inserted(column, place, block)), orders };
    }
  }
}

/** The block and each later one, each in the other's place. */
function* swaps({ blocks }: ArrangeGraph, { columns, orders }: Arrangement, a: number): Iterable<Arrangement> {
  if (blocks[a]?.isHub) return;
  for (let b = a + 1; b < blocks.length; b += 1) {
    if (blocks[b]?.isHub) continue;
    yield { columns: columns.map((column) => column.map((x) => (x === a ? b : x === b ? a : x))), orders };
  }
}

/** Two neighbouring cards of the block, turned round. */
function* turns({ columns, orders }: Arrangement, block: number): Iterable<Arrangement> {
  const order = orders[block] ?? [];
  for (let at = 0; at + 1 < order.length; at += 1) {
    const turned = order.with(at, order[at + 1] ?? 0).with(at + 1, order[at] ?? 0);
    yield { columns, orders: orders.with(block, turned) };
  }
}

function inserted(column: readonly number[], place: number, block: number): number[] {
  return [...column.slice(0, place), block, ...column.slice(place)];
}
