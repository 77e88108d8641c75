/** What of the board is in view, and how far to scroll so that something is. */
import { type Board, type BoardColumn, type BoardNode, SIZES } from './board-layout.ts';

export interface View {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** So much is drawn beyond what one sees, and the window moves in steps of it: most scrolling draws nothing anew. */
const MARGIN = 400;

export function steppedView({ left, top, width, height }: View): View {
  const step = (value: number) => Math.floor(value / MARGIN) * MARGIN;
  const size = (value: number) => Math.ceil(value / MARGIN) * MARGIN;
  return { left: step(left), top: step(top), width: size(width) + MARGIN, height: size(height) + MARGIN };
}

export function columnsIn({ columns }: Board, view: View): readonly BoardColumn[] {
  return columns.filter(({ x, width }) => x + width >= view.left - MARGIN && x <= view.left + view.width + MARGIN);
}

/** Headings stay at the top, so they are always among them. */
export function nodesIn({ nodes }: BoardColumn, view: View): readonly BoardNode[] {
  const from = view.top - MARGIN;
  const to = view.top + view.height + MARGIN;
  const start = firstEndingAfter(nodes, from);
  const [heading] = nodes;
  const found: BoardNode[] = heading && start > 0 ? [heading] : [];
  for (let at = start; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (!node || node.y > to) break;
    found.push(node);
  }
  return found;
}

function firstEndingAfter(nodes: readonly BoardNode[], top: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = nodes[middle];
    if (node && node.y + node.height < top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where to scroll to; the headings cover the top. Unchanged where all of it is in view. */
export function scrolledTo(node: BoardNode, column: BoardColumn, view: View): Pick<View, 'left' | 'top'> {
  const body = view.height - SIZES.heading;
  return {
    left: fitted(view.left, view.width, column.x - SIZES.edge, column.x + column.width + SIZES.edge),
    top: node.kind === 'heading' ? view.top : fitted(view.top, body, node.y - SIZES.label, node.y + node.height + 8),
  };
}

function fitted(start: number, size: number, from: number, to: number): number {
  if (from < start || to - from > size) return Math.max(0, from);
  return to > start + size ? to - size : start;
}
