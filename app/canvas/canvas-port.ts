/** What the rest of the app may ask of this canvas. */
import type { Subject } from '../../src/model/field.ts';
import type { Point, Rect } from '../../src/scene/scene.ts';
import type { CanvasPort } from '../store/canvas-port.ts';
import { coveredShare } from '../store/sheet.ts';
import type { CanvasParts } from './gestures/canvas-parts.ts';
import { isSurface } from './gestures/surface.ts';
import { rectOfSubject } from './shapes/subjects.ts';
import { encloses, unionOf } from './view/rects.ts';
import {
  FIT_PADDING_PX,
  fitView,
  type Size,
  toScene,
  toScreen,
  viewShowing,
  visibleRect,
  zoomAround,
} from './view/view.ts';

/** Smaller, a card's text cannot be read. */
const LEGIBLE_ZOOM = 0.6;
/** What is revealed keeps this distance from the canvas's edges, in screen pixels. */
const REVEAL_PADDING_PX = 48;

export function createCanvasPortFor(parts: CanvasParts): { readonly port: CanvasPort; readonly dispose: () => void } {
  const { root, state, stores } = parts;
  let pointer: Point | null = null;

  function rectsOf(subjects: Iterable<Subject>): Rect | null {
    const scene = parts.scene();
    return unionOf([...subjects].flatMap((subject) => rectOfSubject(scene, subject) ?? []));
  }

  /** The canvas without what a sheet covers. */
  function openSize(): Size {
    const { width, height } = state.size();
    return { width, height: height * (1 - coveredShare(stores.session.getState())) };
  }

  function onMove(event: PointerEvent): void {
    // Asked for rarely and told all the time, so the sums wait for the question.
    pointer = isSurface(event.target) ? { x: event.clientX, y: event.clientY } : null;
  }

  function onLeave(): void {
    pointer = null;
  }

  root.addEventListener('pointermove', onMove);
  root.addEventListener('pointerleave', onLeave);

  const port: CanvasPort = {
    reveal(subjects) {
      const rect = rectsOf(subjects);
      const { zoom } = state.view();
      if (!rect) return;
      const isVisible = encloses(visibleRect(state.view(), openSize()), rect);
      if (isVisible && zoom >= LEGIBLE_ZOOM) return;
      const wanted = Math.max(zoom, LEGIBLE_ZOOM);
      const fitted = fitView(rect, openSize(), REVEAL_PADDING_PX, wanted);
      parts.moveView(fitted, 'glide');
    },
    bringIntoView(place) {
      const view = parts.aim();
      const shown = viewShowing(place, view, openSize(), REVEAL_PADDING_PX);
      if (shown.x !== view.x || shown.y !== view.y) parts.moveView(shown, 'glide');
    },
    fit: () => parts.moveView(fitView(parts.scene().bounds, openSize(), FIT_PADDING_PX), 'glide'),
    zoomBy(factor) {
      const { width, height } = state.size();
      parts.moveView(zoomAround(parts.aim(), { x: width / 2, y: height / 2 }, parts.aim().zoom * factor), 'glide');
    },
    zoomTo100() {
      const { width, height } = state.size();
      parts.moveView(zoomAround(parts.aim(), { x: width / 2, y: height / 2 }, 1), 'glide');
    },
    zoomToSelection() {
      const rect = rectsOf(stores.session.getState().selection);
      if (rect) parts.moveView(fitView(rect, openSize(), FIT_PADDING_PX, 1.5), 'glide');
    },
    centre() {
      const { width, height } = state.size();
      return toScene(state.view(), { x: width / 2, y: height / 2 });
    },
    pointerPosition() {
      const { left, top } = root.getBoundingClientRect();
      return pointer && toScene(state.view(), { x: pointer.x - left, y: pointer.y - top });
    },
    toClient(at) {
      const { left, top } = root.getBoundingClientRect();
      const { x, y } = toScreen(parts.aim(), at);
      return { x: left + x, y: top + y };
    },
    focus: () => root.focus({ preventScroll: true }),
  };

  return {
    port,
    dispose() {
      root.removeEventListener('pointermove', onMove);
      root.removeEventListener('pointerleave', onLeave);
    },
  };
}
