/** From columns of blocks to places of cards. */
import { LEAST_COLUMN_GAP, type Measures } from './arrange-measures.ts';
import type { Point } from './scene.ts';
import { pooled } from './slots.ts';

export interface Arrangement {
  /** Blocks of each column, top to bottom; columns may be empty. */
  readonly columns: readonly (readonly number[])[];
  /** Cards of each block, top to bottom. */
  readonly orders: readonly (readonly number[])[];
}

/** The left top corners of the cards, by index; made once and written over for each arrangement tried. */
export interface Places {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

export function newPlaces(count: number): Places {
  return { xs: new Float64Array(count), ys: new Float64Array(count) };
}

/** Every column centred on one line. */
export function placeCards(measures: Measures, arrangement: Arrangement, places: Places): void {
  const { columns } = arrangement;
  const gaps = columnGaps(measures, arrangement);
  let x = 0;
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] ?? [];
    if (column.length === 0) continue;
    let width = 0;
    for (const block of column) width = Math.max(width, measures.blockWidths[block] ?? 0);
    let y = -columnHeight(measures, arrangement, column) / 2;
    let above = -1;
    for (const block of column) {
      if (above >= 0) y += spaceBetween(measures, arrangement, above, block);
      y = placeBlock(measures, arrangement, block, x + width / 2, y, places);
      above = block;
    }
    x += width + (gaps[index] ?? 0);
  }
}

/** Writes the cards of a block; returns its lower edge. */
function placeBlock(
  { graph, cardGap }: Measures,
  { orders }: Arrangement,
  block: number,
  middle: number,
  top: number,
  { xs, ys }: Places,
): number {
  let y = top + (graph.blocks[block]?.top ?? 0);
  let above = -1;
  for (const card of orders[block] ?? []) {
    if (above >= 0) y += cardGap(above, card);
    xs[card] = middle - (graph.cards[card]?.width ?? 0) / 2;
    ys[card] = y;
    y += graph.cards[card]?.height ?? 0;
    above = card;
  }
  return y + (graph.blocks[block]?.bottom ?? 0);
}

function columnHeight(measures: Measures, arrangement: Arrangement, column: readonly number[]): number {
  let height = 0;
  let above = -1;
  for (const block of column) {
    if (above >= 0) height += spaceBetween(measures, arrangement, above, block);
    height += blockHeight(measures, arrangement, block);
    above = block;
  }
  return height;
}

function spaceBetween(measures: Measures, { orders }: Arrangement, above: number, below: number): number {
  return measures.blockGap(above, below, orders[above]?.at(-1) ?? 0, orders[below]?.[0] ?? 0);
}

function blockHeight({ graph, cardGap }: Measures, { orders }: Arrangement, block: number): number {
  let height = (graph.blocks[block]?.top ?? 0) + (graph.blocks[block]?.bottom ?? 0);
  let above = -1;
  for (const card of orders[block] ?? []) {
    if (above >= 0) height += cardGap(above, card);
    height += graph.cards[card]?.height ?? 0;
    above = card;
  }
  return height;
}

/** Behind each column: room for the labels of what leads from it to the right. */
function columnGaps({ graph, linkGaps }: Measures, { columns }: Arrangement): readonly number[] {
  const columnOf: number[] = new Array(graph.blocks.length).fill(0);
  for (let index = 0; index < columns.length; index += 1) {
    for (const block of columns[index] ?? []) columnOf[block] = index;
  }
  const gaps = new Array<number>(columns.length).fill(LEAST_COLUMN_GAP);
  for (let index = 0; index < graph.links.length; index += 1) {
    const link = graph.links[index];
    if (!link) continue;
    const from = columnOf[graph.cards[link.a]?.block ?? 0] ?? 0;
    const to = columnOf[graph.cards[link.b]?.block ?? 0] ?? 0;
    if (from === to) continue;
    const left = Math.min(from, to);
    gaps[left] = Math.max(gaps[left] ?? 0, linkGaps[index] ?? 0);
  }
  return gaps;
}

const SWEEPS = 6;

/** Then each block moved up or down to where its neighbours are, as far as its column lets it. */
export function settledPlaces(measures: Measures, arrangement: Arrangement): readonly Point[] {
  const places = newPlaces(measures.graph.cards.length);
  placeCards(measures, arrangement, places);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of arrangement.columns) settleColumn(measures, arrangement, column, places);
  }
  return Array.from(places.xs, (x, card) => ({ x: Math.round(x), y: Math.round(places.ys[card] ?? 0) }));
}

function settleColumn(measures: Measures, arrangement: Arrangement, column: readonly number[], places: Places): void {
  const { graph } = measures;
  const offsets: number[] = [];
  let offset = 0;
  column.forEach((block, at) => {
    const above = column[at - 1];
    if (above !== undefined) {
      offset += blockHeight(measures, arrangement, above) + spaceBetween(measures, arrangement, above, block);
    }
    offsets.push(offset);
  });
  const tops = column.map((block) => {
    return (places.ys[arrangement.orders[block]?.[0] ?? 0] ?? 0) - (graph.blocks[block]?.top ?? 0);
  });
  // Less their offsets the blocks only have to stay in order.
  const wanted = column.map((block, at) => (tops[at] ?? 0) + driftOf(measures, block, places) - (offsets[at] ?? 0));
  pooled(wanted).forEach((value, at) => {
    const move = value + (offsets[at] ?? 0) - (tops[at] ?? 0);
    for (const card of graph.blocks[column[at] ?? 0]?.cards ?? []) places.ys[card] = (places.ys[card] ?? 0) + move;
  });
}

/** How far the block would have to move for its links to run level, on average. */
function driftOf({ graph: { links, cards } }: Measures, block: number, { xs, ys }: Places): number {
  const middle = (card: number) => (ys[card] ?? 0) + (cards[card]?.height ?? 0) / 2;
  const isSameColumn = (a: number, b: number) =>
    (xs[a] ?? 0) < (xs[b] ?? 0) + (cards[b]?.width ?? 0) && (xs[b] ?? 0) < (xs[a] ?? 0) + (cards[a]?.width ?? 0);
  let [drift, count] = [0, 0];
  for (const { a, b } of links) {
    const [blockA, blockB] = [cards[a]?.block, cards[b]?.block];
    if (blockA === blockB || (blockA !== block && blockB !== block) || isSameColumn(a, b)) continue;
    const [own, other] = blockA === block ? [a, b] : [b, a];
    drift += middle(other) - middle(own);
    count += 1;
  }
  return count === 0 ? 0 : drift / count;
}
