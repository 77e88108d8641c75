/**
 * The part of the scene that is mounted: the view and a margin around it.
 *
 * It is replaced only when the view leaves it, so that panning inside costs nothing but a transform. It is also replaced when
 * it has become much larger than needed, so that zooming in does not keep a crowd mounted.
 */
import type { Rect } from '../../../src/scene/scene.ts';
import { encloses } from './rects.ts';
import { type Size, type View, visibleRect } from './view.ts';

/** Screen pixels on every side: about two seconds of a slow pan, and few enough cards to mount. */
export const MARGIN_PX = 320;

/** A window this many times the area it needs is replaced. */
const MAX_SURPLUS = 3;

export function windowAround(view: View, size: Size, marginPx: number = MARGIN_PX): Rect {
  return visibleRect(view, size, marginPx);
}

/** The window to use from now on: the same object while it still serves. */
export function nextWindow(current: Rect | null, view: View, size: Size, marginPx: number = MARGIN_PX): Rect {
  if (current && encloses(current, visibleRect(view, size)) && !isTooLarge(current, view, size, marginPx)) {
    return current;
  }
  return windowAround(view, size, marginPx);
}

function isTooLarge(current: Rect, view: View, size: Size, marginPx: number): boolean {
  const needed = windowAround(view, size, marginPx);
  return current.width * current.height > MAX_SURPLUS * needed.width * needed.height;
}
