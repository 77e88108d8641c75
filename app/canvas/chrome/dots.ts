/** The dots behind everything. They move and scale by a transform, so that neither pan nor zoom repaints them. */
import type { ViewState } from '../view/view-state.ts';

/** Canvas units. */
const SPACING = 24;
/** Closer together on the screen they are noise. */
const MIN_SPACING_PX = 11;
/** Scaled by more than this either way they are drawn anew, or they would be blurred or not reach the edges. */
const MAX_STRETCH = 1.6;

export function followDots(root: HTMLElement, state: ViewState): () => void {
  const dots = root.querySelector<HTMLElement>('.cv-dots');
  if (!dots) return () => undefined;
  const { style } = dots;
  let drawnZoom = 0;

  function draw(): void {
    const { zoom } = state.view();
    if (zoom === drawnZoom || !dots) return;
    drawnZoom = zoom;
    const step = SPACING * zoom;
    const { width, height } = state.size();
    style.backgroundSize = `${step}px ${step}px`;
    style.width = `${width * MAX_STRETCH + 2 * step}px`;
    style.height = `${height * MAX_STRETCH + 2 * step}px`;
  }

  function follow(): void {
    const { x, y, zoom } = state.view();
    const step = SPACING * zoom;
    const isHidden = step < MIN_SPACING_PX;
    if (dots && dots.hidden !== isHidden) dots.hidden = isHidden;
    if (isHidden) return;
    const stretch = zoom / drawnZoom;
    if (drawnZoom === 0 || stretch > MAX_STRETCH || stretch < 1 / MAX_STRETCH || !state.isMoving()) draw();
    style.transform = `translate(${rest(x, step) - step}px,${rest(y, step) - step}px) scale(${zoom / drawnZoom})`;
  }

  follow();
  const stops = [state.onMove(follow), state.onResize(redraw), state.onMovingChange(() => follow())];
  function redraw(): void {
    drawnZoom = 0;
    follow();
  }
  return () => {
    for (const stop of stops) stop();
  };
}

/** What is left of the value in its tile, from 0 to the step. */
function rest(value: number, step: number): number {
  return ((value % step) + step) % step;
}
