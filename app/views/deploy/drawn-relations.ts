/** The dependencies of one item as the board draws them: a line to a card of each, and the reason on that card. */
import { type HardEdge, NEED_TEXTS } from '../../../src/topology/deployment-graph.ts';
import { type Board, type ItemNode, SIZES } from './board-layout.ts';
import { type Box, type LinePath, lineBetween } from './line-paths.ts';
import type { Relations } from './relations.ts';

export type Side = 'need' | 'waiting';

export interface DrawnRelations {
  readonly itemId: string;
  readonly sideOf: ReadonlyMap<string, { readonly side: Side; readonly text: string }>;
  readonly lines: readonly DrawnLine[];
}

export interface DrawnLine extends LinePath {
  readonly key: string;
  readonly side: Side;
  /** Drawn in another way where the plan does not keep to it. */
  readonly isKept: boolean;
}

/** More would be a carpet; the list beside the board has them all. */
const MOST_LINES = 150;

export function drawnRelations(board: Board, { item, needs, neededBy }: Relations, key: string | null): DrawnRelations {
  const own = board.cardsOf(item.id);
  const start = own.find((card) => card.key === key) ?? own[0];
  const sides = new Map<string, { readonly side: Side; readonly text: string }>([
    ...neededBy.map(({ from, reason }) => [from.id, { side: 'waiting', text: NEED_TEXTS[reason] }] as const),
    ...needs.map(({ to, reason }) => [to.id, { side: 'need', text: NEED_TEXTS[reason] }] as const),
  ]);
  if (!start) return { itemId: item.id, sideOf: sides, lines: [] };
  const lines = [
    ...needs.map((edge) => lineOf(board, edge, start, 'need')),
    ...neededBy.map((edge) => lineOf(board, edge, start, 'waiting')),
  ].flatMap((line) => line ?? []);
  return { itemId: item.id, sideOf: sides, lines: lines.slice(0, MOST_LINES) };
}

function lineOf(board: Board, { from, to }: HardEdge, start: ItemNode, side: Side): DrawnLine | null {
  const other = cardNear(board, side === 'need' ? to.id : from.id, start);
  if (!other || from === to) return null;
  const [first, waiting] = side === 'need' ? [other, start] : [start, other];
  const isKept = first.column < waiting.column;
  return { ...lineBetween(boxOf(board, first), boxOf(board, waiting)), key: `${from.id} ${to.id}`, side, isKept };
}

/** An item with work in two orgs has two cards: the one in the same org says more. */
function cardNear(board: Board, itemId: string, { row }: ItemNode): ItemNode | undefined {
  const cards = board.cardsOf(itemId);
  return cards.find((card) => card.row.org === row.org) ?? cards[0];
}

function boxOf({ columns }: Board, { column, y, height }: ItemNode): Box {
  return { x: columns[column]?.x ?? 0, y: y + SIZES.heading, width: SIZES.column, height };
}
