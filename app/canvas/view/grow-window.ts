/** While the view rests, mounts more of what lies around it, a little at a time, so that the next pan finds it there; then less of what does not. */

import type { ViewState } from './view-state.ts';
import { RESTING_MARGIN_PX } from './window.ts';

/** Screen pixels; about a row of cards, which mounts within a few milliseconds. */
const STEP_PX = 80;
/** Milliseconds between steps, for whatever else wants the main thread. */
const PAUSE_MS = 60;

export function growWindowAtRest(state: ViewState): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let marginPx = 0;

  function grow(): void {
    if (state.isMoving()) return;
    marginPx += STEP_PX;
    state.mountAround(marginPx);
    if (marginPx < RESTING_MARGIN_PX) timer = setTimeout(grow, PAUSE_MS);
    else state.trimTo(RESTING_MARGIN_PX);
  }

  function restart(): void {
    clearTimeout(timer);
    marginPx = 0;
    if (!state.isMoving()) timer = setTimeout(grow, PAUSE_MS);
  }

  restart();
  const stops = [state.onMovingChange(restart), state.onResize(restart)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
