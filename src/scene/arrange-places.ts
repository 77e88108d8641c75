/** From columns of blocks to places of cards. */
import type { ArrangeGraph, CardLink } from './arrange-graph.ts';
import type { Point } from './scene.ts';
import { pooled } from './slots.ts';

export interface Arrangement {
  /** Blocks of each column, top to bottom; columns may be empty. */
  readonly columns: readonly (readonly number[])[];
  /** Cards of each block, top to bottom. */
  readonly orders: readonly (readonly number[])[];
}

/** Between cards of one org, and between blocks of one column; more where a label has to stand there. */
const CARD_GAP = 44;
const BLOCK_GAP = 56;
const LABEL_GAP = 104;
/** More for each further line between the same two: they bow apart. */
const BUNDLE_GAP = 28;
const MOST_BUNDLED = 4;
/** Beside a label between two columns. */
const LABEL_ROOM = 56;
const LEAST_COLUMN_GAP = 104;
/** From line to line, where those of one card and of the next lead to the same column: their labels meet half way. */
const LINE_PITCH = 48;
const MOST_LINES = 6;

/** Every column centred on one line. */
export function cardPlaces(graph: ArrangeGraph, arrangement: Arrangement): readonly Point[] {
  const places: Point[] = new Array(graph.cards.length);
  const gaps = gapsOf(graph, arrangement);
  let x = 0;
  arrangement.columns.forEach((column, index) => {
    if (column.length === 0) return;
    const width = Math.max(...column.map((block) => blockWidth(graph, arrangement, block)));
    const heights = column.map((block) => blockHeight(graph, arrangement, block));
    const spaces = column.map((block, at) => (at === 0 ? 0 : blockGap(graph, arrangement, column[at - 1] ?? 0, block)));
    let y = -(sum(heights) + sum(spaces)) / 2;
    column.forEach((block, at) => {
      y += spaces[at] ?? 0;
      placeBlock(graph, arrangement, block, x + width / 2, y, places);
      y += heights[at] ?? 0;
    });
    x += width + (gaps[index] ?? 0);
  });
  return places;
}

/** The same, then each block moved up or down to where its neighbours are, as far as its column lets it. */
export function settle(graph: ArrangeGraph, arrangement: Arrangement): readonly Point[] {
  const places = [...cardPlaces(graph, arrangement)];
  for (let sweep = 0; sweep < 6; sweep += 1) {
    for (const column of arrangement.columns) settleColumn(graph, arrangement, column, places);
  }
  return places.map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
}

function settleColumn(graph: ArrangeGraph, arrangement: Arrangement, column: readonly number[], places: Point[]): void {
  let offset = 0;
  const offsets: number[] = [];
  column.forEach((block, at) => {
    if (at > 0)
      offset +=
        blockHeight(graph, arrangement, column[at - 1] ?? 0) + blockGap(graph, arrangement, column[at - 1] ?? 0, block);
    offsets.push(offset);
  });
  const tops = column.map((block) => blockTop(graph, arrangement, block, places));
  const wanted = column.map((block, at) => (tops[at] ?? 0) + driftOf(graph, block, places) - (offsets[at] ?? 0));
  pooled(wanted).forEach((value, at) => {
    const move = value + (offsets[at] ?? 0) - (tops[at] ?? 0);
    for (const card of graph.blocks[column[at] ?? 0]?.cards ?? []) {
      const { x, y } = places[card] ?? { x: 0, y: 0 };
      places[card] = { x, y: y + move };
    }
  });
}

/** How far the block would have to move for its links to run level, on average. */
function driftOf({ links, cards }: ArrangeGraph, block: number, places: readonly Point[]): number {
  let [drift, count] = [0, 0];
  for (const { a, b } of links) {
    const [cardA, cardB] = [cards[a], cards[b]];
    if (!cardA || !cardB || cardA.block === cardB.block) continue;
    if (cardA.block !== block && cardB.block !== block) continue;
    const [own, other] = cardA.block === block ? [a, b] : [b, a];
    if (isSameColumn(places, own, other, cards)) continue;
    drift += middleOf(places, cards, other) - middleOf(places, cards, own);
    count += 1;
  }
  return count === 0 ? 0 : drift / count;
}

function isSameColumn(places: readonly Point[], a: number, b: number, cards: ArrangeGraph['cards']): boolean {
  const [left, right] = [places[a]?.x ?? 0, places[b]?.x ?? 0];
  return left < right + (cards[b]?.width ?? 0) && right < left + (cards[a]?.width ?? 0);
}

function middleOf(places: readonly Point[], cards: ArrangeGraph['cards'], card: number): number {
  return (places[card]?.y ?? 0) + (cards[card]?.height ?? 0) / 2;
}

function blockTop(graph: ArrangeGraph, { orders }: Arrangement, block: number, places: readonly Point[]): number {
  return (places[orders[block]?.[0] ?? 0]?.y ?? 0) - (graph.blocks[block]?.top ?? 0);
}

function blockWidth({ blocks, cards }: ArrangeGraph, { orders }: Arrangement, block: number): number {
  const widest = Math.max(...(orders[block] ?? []).map((card) => cards[card]?.width ?? 0));
  return widest + 2 * (blocks[block]?.side ?? 0);
}

function blockHeight(graph: ArrangeGraph, { orders }: Arrangement, block: number): number {
  const order = orders[block] ?? [];
  let height = (graph.blocks[block]?.top ?? 0) + (graph.blocks[block]?.bottom ?? 0);
  order.forEach((card, at) => {
    height += graph.cards[card]?.height ?? 0;
    if (at > 0) height += cardGap(graph, order[at - 1] ?? 0, card);
  });
  return height;
}

function placeBlock(
  graph: ArrangeGraph,
  { orders }: Arrangement,
  block: number,
  middle: number,
  top: number,
  places: Point[],
): void {
  const order = orders[block] ?? [];
  let y = top + (graph.blocks[block]?.top ?? 0);
  order.forEach((card, at) => {
    if (at > 0) y += cardGap(graph, order[at - 1] ?? 0, card);
    places[card] = { x: middle - (graph.cards[card]?.width ?? 0) / 2, y };
    y += graph.cards[card]?.height ?? 0;
  });
}

function cardGap(graph: ArrangeGraph, a: number, b: number): number {
  return Math.max(bundleGap(graph, (link) => joins(link, a, b)) ?? CARD_GAP, pitchGap(graph, a, b));
}

function blockGap(graph: ArrangeGraph, { orders }: Arrangement, a: number, b: number): number {
  const { blocks, cards } = graph;
  const joined = bundleGap(graph, (link) =>
    joins({ a: cards[link.a]?.block ?? -1, b: cards[link.b]?.block ?? -1 }, a, b),
  );
  const pitch = pitchGap(graph, orders[a]?.at(-1) ?? 0, orders[b]?.[0] ?? 0);
  const frames = (blocks[a]?.bottom ?? 0) + (blocks[b]?.top ?? 0);
  return Math.max(joined ?? BLOCK_GAP, pitch - frames);
}

function bundleGap({ links }: ArrangeGraph, isBetween: (link: CardLink) => boolean): number | null {
  let most = 0;
  for (const link of links) if (isBetween(link)) most = Math.max(most, link.count);
  return most === 0 ? null : LABEL_GAP + BUNDLE_GAP * (Math.min(most, MOST_BUNDLED) - 1);
}

/** So that the labels of two neighbours' lines stand one above the other. */
function pitchGap({ cards, blocks, links }: ArrangeGraph, a: number, b: number): number {
  const [cardA, cardB] = [cards[a], cards[b]];
  if (!cardA || !cardB || blocks[cardA.block]?.isHub || blocks[cardB.block]?.isHub) return 0;
  const lines = linesOf(cards, links, a) + linesOf(cards, links, b);
  return lines < 3 ? 0 : lines * LINE_PITCH - (cardA.height + cardB.height) / 2;
}

function linesOf(cards: ArrangeGraph['cards'], links: ArrangeGraph['links'], card: number): number {
  let lines = 0;
  for (const { a, b, count } of links) {
    if ((a === card || b === card) && cards[a]?.block !== cards[b]?.block) lines += count;
  }
  return Math.min(MOST_LINES, lines);
}

function joins(link: Pick<CardLink, 'a' | 'b'>, a: number, b: number): boolean {
  return (link.a === a && link.b === b) || (link.a === b && link.b === a);
}

/** Behind each column: room for the labels of what leads from it to the next one. */
function gapsOf({ links, cards }: ArrangeGraph, { columns }: Arrangement): readonly number[] {
  const columnOf = new Map(columns.flatMap((column, index) => column.map((block) => [block, index] as const)));
  const gaps = columns.map(() => LEAST_COLUMN_GAP);
  for (const { a, b, labelWidth, count } of links) {
    const [from, to] = [columnOf.get(cards[a]?.block ?? -1) ?? 0, columnOf.get(cards[b]?.block ?? -1) ?? 0];
    if (from === to) continue;
    const left = Math.min(from, to);
    gaps[left] = Math.max(gaps[left] ?? 0, labelWidth + LABEL_ROOM + BUNDLE_GAP * (Math.min(count, MOST_BUNDLED) - 1));
  }
  return gaps;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
