/** Where the focus goes on the board: up and down in a wave, left and right to what stands beside it. */
import type { Board, BoardColumn, BoardNode } from './board-layout.ts';

/** Undefined for a key that moves nothing, and at the edges. */
export function nodeBeside(board: Board, node: BoardNode, key: string): BoardNode | undefined {
  const column = board.columns[node.column];
  if (!column) return undefined;
  const at = column.nodes.indexOf(node);
  switch (key) {
    case 'ArrowUp':
      return column.nodes[at - 1];
    case 'ArrowDown':
      return column.nodes[at + 1];
    case 'PageUp':
      return column.nodes[Math.max(0, at - PAGE)];
    case 'PageDown':
      return column.nodes[Math.min(column.nodes.length - 1, at + PAGE)];
    case 'Home':
      return column.nodes[0];
    case 'End':
      return column.nodes.at(-1);
    case 'ArrowLeft':
      return nearest(board.columns[node.column - 1], node);
    case 'ArrowRight':
      return nearest(board.columns[node.column + 1], node);
    default:
      return undefined;
  }
}

const PAGE = 8;

/** From a heading to a heading, otherwise to what is closest in height; a wave without items has only its heading. */
function nearest(column: BoardColumn | undefined, { kind, y }: BoardNode): BoardNode | undefined {
  if (!column) return undefined;
  const [heading, ...others] = column.nodes;
  if (kind === 'heading') return heading;
  let best = heading;
  let least = Number.POSITIVE_INFINITY;
  for (const node of others) {
    const distance = Math.abs(node.y - y);
    if (distance >= least) break;
    best = node;
    least = distance;
  }
  return best;
}
