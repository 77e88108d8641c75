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
import { type Arrangement, cardPlaces, settle } from './arrange-places.ts';
import type { Point } from './scene.ts';

export function arrange(graph: ArrangeGraph): ReadonlyMap<Id, Point> {
  const best = starts(graph)
    .map((start) => improved(graph, start))
    .reduce((a, b) => (b.cost < a.cost ? b : a));
  const places = settle(graph, best.arrangement);
  return new Map(graph.cards.map(({ id }, index) => [id, places[index] ?? { x: 0, y: 0 }]));
}

interface Rated {
  readonly arrangement: Arrangement;
  readonly cost: number;
}

/** Tried moves in all, so that a design at the upper limit is answered in a second. */
const MOST_TRIES = 40_000;

function improved(graph: ArrangeGraph, start: Arrangement): Rated {
  let best: Rated = { arrangement: start, cost: rate(graph, start) };
  let tries = 0;
  for (;;) {
    let next = best;
    for (const candidate of moves(graph, best.arrangement)) {
      tries += 1;
      const cost = rate(graph, candidate);
      if (cost < next.cost - 0.01) next = { arrangement: candidate, cost };
    }
    if (next === best || tries > MOST_TRIES) return next;
    best = next;
  }
}

function rate(graph: ArrangeGraph, arrangement: Arrangement): number {
  return costOf(graph, arrangement, cardPlaces(graph, arrangement));
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

function* moves({ blocks }: ArrangeGraph, { columns, orders }: Arrangement): Iterable<Arrangement> {
  for (let block = 0; block < blocks.length; block += 1) {
    const without = columns.map((column) => column.filter((other) => other !== block));
    for (let at = 0; at < COLUMNS; at += 1) {
      // The hub keeps the middle; everything else finds its side of it.
      if (blocks[block]?.isHub && at !== MIDDLE) continue;
      const column = without[at] ?? [];
      for (let place = 0; place <= column.length; place += 1) {
        const moved = without.map((other, index) => (index === at ? inserted(column, place, block) : other));
        yield { columns: moved, orders };
      }
    }
  }
  for (let a = 0; a < blocks.length; a += 1) {
    for (let b = a + 1; b < blocks.length; b += 1) {
      if (blocks[a]?.isHub || blocks[b]?.isHub) continue;
      yield { columns: columns.map((column) => column.map((x) => (x === a ? b : x === b ? a : x))), orders };
    }
  }
  for (let block = 0; block < orders.length; block += 1) {
    const order = orders[block] ?? [];
    for (let at = 0; at + 1 < order.length; at += 1) {
      const swapped = order.with(at, order[at + 1] ?? 0).with(at + 1, order[at] ?? 0);
      yield { columns, orders: orders.with(block, swapped) };
    }
  }
}

function inserted(column: readonly number[], place: number, block: number): number[] {
  return [...column.slice(0, place), block, ...column.slice(place)];
}
