/** Moving the view by mouse: a drag with the middle button, with Space or the hand, and the wheel. Touch is React Flow's. */
import { type View, zoomAround } from '../view/view.ts';
import type { CanvasParts } from './canvas-parts.ts';
import { isSurface, raiseShield } from './surface.ts';

/**
 * Follows the press to its end. Heard before anyone else hears of it: on a pan nobody else has anything to do.
 */
export function panByDrag({ root, state, stepView, holdView }: CanvasParts, press: PointerEvent): () => void {
  const events = new AbortController();
  const { signal } = events;
  const start = state.view();
  const lowerShield = raiseShield(root, 'grabbing');
  // Its layer costs a frame or two to make: now, while the hand has yet to move, and not in its first step.
  const letGo = holdView();
  // While the pointer is captured the browser does not look for what is under it.
  root.setPointerCapture(press.pointerId);

  function onMove(event: PointerEvent): void {
    if (event.pointerId !== press.pointerId) return;
    event.stopImmediatePropagation();
    stepView({
      x: start.x + event.clientX - press.clientX,
      y: start.y + event.clientY - press.clientY,
      zoom: start.zoom,
    });
  }

  function end(): void {
    events.abort();
    lowerShield();
    letGo();
  }

  window.addEventListener('pointermove', onMove, { signal, capture: true });
  window.addEventListener('mousemove', (event) => event.stopImmediatePropagation(), { signal, capture: true });
  window.addEventListener('pointerup', end, { signal, capture: true });
  window.addEventListener('pointercancel', end, { signal, capture: true });
  return end;
}

/** Two fingers on a trackpad or a wheel pan; with Mod, or a pinch, which browsers report as Ctrl, they zoom. */
export function listenToWheel({ root, state, stepView }: CanvasParts): () => void {
  function onWheel(event: WheelEvent): void {
    if (!isSurface(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    stepView(event.ctrlKey || event.metaKey ? zoomed(event) : panned(event));
  }

  function zoomed(event: WheelEvent): View {
    const { left, top } = root.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    const view = state.view();
    return zoomAround(view, at, view.zoom * 2 ** -zoomSteps(event));
  }

  function panned(event: WheelEvent): View {
    const factor = PIXELS_PER[event.deltaMode] ?? 1;
    const { x, y, zoom } = state.view();
    // A wheel without a sideways axis goes sideways with Shift, as in every browser but not on every system.
    const isSideways = event.shiftKey && event.deltaX === 0;
    const [dx, dy] = isSideways ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
    return { x: x - dx * factor, y: y - dy * factor, zoom };
  }

  root.addEventListener('wheel', onWheel, { passive: false, capture: true });
  return () => root.removeEventListener('wheel', onWheel, { capture: true });
}

/** By `deltaMode`: pixels, lines, pages. */
const PIXELS_PER = [1, 20, 400] as const;
/** Doublings of the zoom per unit of the wheel; as React Flow and d3 have it. */
const ZOOM_PER = [0.002, 0.05, 1] as const;
/** A pinch comes as many small deltas, a wheel as few large ones. */
const PINCH_FACTOR = 5;
const PINCH_BELOW = 20;

function zoomSteps({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const isPinch = ctrlKey && deltaMode === 0 && Math.abs(deltaY) < PINCH_BELOW;
  return deltaY * (ZOOM_PER[deltaMode] ?? 1) * (isPinch ? PINCH_FACTOR : 1);
}
