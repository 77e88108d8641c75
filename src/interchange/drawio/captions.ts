/**
 * Texts that name a shape which has none of its own: below an icon, both in one group, or at the top of a frame.
 *
 * draw.io ties neither to its shape but by the group or the place.
 */

import type { Places } from './cell-places.ts';
import { isText, textOf } from './cell-text.ts';
import type { RawCell } from './raw-cells.ts';

export interface Captions {
  /** Empty for a shape that nothing names. */
  labelOf(id: string): string;
  /** What is told by the shape it names, or stands in a group that is one thing. */
  isPart(id: string): boolean;
  /** The shape instead of its part; itself for what is none. */
  wholeOf(id: string): string;
}

export function captionsOf(
  shapes: readonly RawCell[],
  children: ReadonlyMap<string, readonly RawCell[]>,
  places: Places,
): Captions {
  const labels = new Map<string, string>();
  const wholes = new Map<string, string>();
  const silent = shapes.filter((cell) => textOf(cell) === '' && !isText(cell)).slice(0, MOST);
  const texts = shapes.filter((cell) => isText(cell) && textOf(cell) !== '').slice(0, MOST);
  for (const cell of silent) {
    const inside = (children.get(cell.id) ?? []).filter(({ is }) => is === 'vertex');
    const named = inside.filter((child) => textOf(child) !== '');
    const [only] = named;
    // An icon and its name, and nothing else that has one.
    if (named.length === 1 && only && isText(only) && inside.every(({ id }) => !children.has(id))) {
      labels.set(cell.id, textOf(only));
      for (const { id } of inside) wholes.set(id, cell.id);
    }
  }
  for (const cell of silent) {
    if (labels.has(cell.id) || !children.has(cell.id)) continue;
    const title = texts.find((text) => !wholes.has(text.id) && isTitle(text, cell));
    if (!title) continue;
    labels.set(cell.id, textOf(title));
    wholes.set(title.id, cell.id);
  }
  return {
    labelOf: (id) => (labels.get(id) ?? '').split('\n')[0] ?? '',
    isPart: (id) => wholes.has(id),
    wholeOf: (id) => wholes.get(id) ?? id,
  };

  /** In the first line of the frame, or right above it. */
  function isTitle(text: RawCell, frame: RawCell): boolean {
    const [at, corner] = [places.cornerOf(text.id), places.cornerOf(frame.id)];
    if (!at || !corner || text.id === frame.id) return false;
    const isAcross = at.x >= corner.x - REACH && at.x <= corner.x + frame.width;
    return isAcross && at.y >= corner.y - REACH - text.height && at.y <= corner.y + REACH;
  }
}

/** Each frame is compared with each text. */
const MOST = 500;
const REACH = 24;
