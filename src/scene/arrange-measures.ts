/** The distances of an arrangement, worked out once: a search asks for them thousands of times. */
import type { ArrangeGraph, CardLink } from './arrange-graph.ts';

/** Between cards of one org, and between blocks of one column; more where a label has to stand there. */
const CARD_GAP = 44;
const BLOCK_GAP = 56;
const LABEL_GAP = 104;
/** More for each further line between the same two: they bow apart. */
const BUNDLE_GAP = 28;
const MOST_BUNDLED = 4;
/** Beside a label between two columns. */
const LABEL_ROOM = 56;
export const LEAST_COLUMN_GAP = 104;
/** From line to line, where those of one card and of the next lead to the same column: their labels meet half way. */
const LINE_PITCH = 48;
const MOST_LINES = 6;

export interface Measures {
  readonly graph: ArrangeGraph;
  readonly blockWidths: readonly number[];
  /** Room for the widest label of a link and its neighbours. */
  readonly linkGaps: readonly number[];
  /** Between two cards, one above the other in a block. */
  cardGap(above: number, below: number): number;
  /** Between two blocks of a column, given their facing cards. */
  blockGap(above: number, below: number, lastAbove: number, firstBelow: number): number;
}

export function measuresOf(graph: ArrangeGraph): Measures {
  const { cards, blocks, links } = graph;
  const cardGaps = matrix(cards.length, () => CARD_GAP);
  const blockGaps = matrix(blocks.length, () => BLOCK_GAP);
  for (const { a, b, count } of links) {
    const gap = LABEL_GAP + BUNDLE_GAP * (Math.min(count, MOST_BUNDLED) - 1);
    widen(cardGaps, a, b, gap);
    widen(blockGaps, cards[a]?.block ?? 0, cards[b]?.block ?? 0, gap);
  }
  const lines = cards.map((_, card) => linesOf(graph, card));
  const pitches = matrix(cards.length, (a, b) => pitchOf(graph, lines, a, b));
  return {
    graph,
    blockWidths: blocks.map(
      ({ cards: own, side }) => Math.max(...own.map((card) => cards[card]?.width ?? 0)) + 2 * side,
    ),
    linkGaps: links.map(gapOf),
    cardGap: (above, below) => Math.max(cardGaps[above]?.[below] ?? 0, pitches[above]?.[below] ?? 0),
    blockGap(above, below, lastAbove, firstBelow) {
      const frames = (blocks[above]?.bottom ?? 0) + (blocks[below]?.top ?? 0);
      return Math.max(blockGaps[above]?.[below] ?? 0, (pitches[lastAbove]?.[firstBelow] ?? 0) - frames);
    },
  };
}

function gapOf({ labelWidth, count }: CardLink): number {
  return labelWidth + LABEL_ROOM + BUNDLE_GAP * (Math.min(count, MOST_BUNDLED) - 1);
}

/** So that the labels of two neighbours' lines stand one above the other. */
function pitchOf({ cards, blocks }: ArrangeGraph, lines: readonly number[], a: number, b: number): number {
  const [cardA, cardB] = [cards[a], cards[b]];
  if (!cardA || !cardB || blocks[cardA.block]?.isHub || blocks[cardB.block]?.isHub) return 0;
  const count = (lines[a] ?? 0) + (lines[b] ?? 0);
  return count < 3 ? 0 : count * LINE_PITCH - (cardA.height + cardB.height) / 2;
}

function linesOf({ cards, links }: ArrangeGraph, card: number): number {
  let lines = 0;
  for (const { a, b, count } of links) {
    if ((a === card || b === card) && cards[a]?.block !== cards[b]?.block) lines += count;
  }
  return Math.min(MOST_LINES, lines);
}

function matrix(size: number, entryOf: (row: number, column: number) => number): number[][] {
  return Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_, column) => entryOf(row, column)));
}

function widen(gaps: number[][], a: number, b: number, gap: number): void {
  for (const [from, to] of [[a, b] as const, [b, a] as const]) {
    const row = gaps[from];
    if (row) row[to] = Math.max(row[to] ?? 0, gap);
  }
}
