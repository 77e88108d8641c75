/**
 * The part of the scene that is mounted: the view and a margin around it.
 *
 * It is replaced only when the view leaves it, so that panning inside costs nothing but a transform. It is also replaced when
 * it has become much larger than needed, so that zooming in does not keep a crowd mounted.
 */
import type { Rect } from '../../../src/scene/scene.ts';
import { areaOf, encloses } from './rects.ts';
import { type Size, type View, visibleRect } from './view.ts';

/** Screen pixels on every side when the view has left the window in the middle of a gesture: mounting little is quick. */
export const MOVING_MARGIN_PX = 240;
/** Once the view rests there is time to mount as far as one drag of a hand reaches. Cards beyond weigh more than they save. */
export const RESTING_MARGIN_PX = 480;

/** A window this many times the area it needs is replaced. */
const MAX_SURPLUS = 3.5;

/** Zoomed out, the same pixels hold more cards; the margin shrinks, so that no more of them are mounted. */
export function windowAround(view: View, size: Size, marginPx: number): Rect {
  return visibleRect(view, size, marginPx * Math.min(1, view.zoom));
}

/** The window to use from now on: the same object while it still serves. */
export function nextWindow(current: Rect | null, view: View, size: Size): Rect {
  if (current && encloses(current, visibleRect(view, size)) && !isTooLarge(current, view, size)) return current;
  return windowAround(view, size, MOVING_MARGIN_PX);
}

function isTooLarge(current: Rect, view: View, size: Size): boolean {
  const needed = windowAround(view, size, MOVING_MARGIN_PX);
  return areaOf(current) > MAX_SURPLUS * areaOf(needed);
}
