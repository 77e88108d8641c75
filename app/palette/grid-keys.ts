/** Arrow keys over tiles: one stop for Tab, then arrows, Home and End go from tile to tile as they lie on screen. */
import type { KeyboardEvent } from 'react';

/** For `onKeyDown` of whatever holds the tiles; those are its `[data-tile]`. */
export function moveInGrid(event: KeyboardEvent<HTMLElement>): void {
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tile]')];
  const current = tiles.indexOf(event.target as HTMLElement);
  if (current < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const next = tiles[nextTile(event.key, current, tiles)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function nextTile(key: string, current: number, tiles: readonly HTMLElement[]): number {
  switch (key) {
    case 'ArrowRight':
      return current + 1;
    case 'ArrowLeft':
      return current - 1;
    case 'ArrowDown':
      return tileInLine(current, tiles, 1);
    case 'ArrowUp':
      return tileInLine(current, tiles, -1);
    case 'Home':
      return 0;
    case 'End':
      return tiles.length - 1;
    default:
      return -1;
  }
}

/** The nearest tile of the next line that way. */
function tileInLine(current: number, tiles: readonly HTMLElement[], way: 1 | -1): number {
  const from = tiles[current]?.getBoundingClientRect();
  if (!from) return -1;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const [index, tile] of tiles.entries()) {
    const { left, top } = tile.getBoundingClientRect();
    const down = (top - from.top) * way;
    if (down <= 0) continue;
    // A line further costs more than any step aside within one.
    const cost = down * 1000 + Math.abs(left - from.left);
    if (cost >= bestCost) continue;
    best = index;
    bestCost = cost;
  }
  return best;
}
