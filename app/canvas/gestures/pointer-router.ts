/**
 * From pointer events to gestures. What lies under a pointer is asked of the spatial index and not of the DOM, so
 * near and far views behave alike.
 *
 * React Flow (d3-zoom) keeps panning and pinching: presses that belong to a gesture are kept from it, all others reach it.
 */
import type { Id } from '../../../src/model/field.ts';
import { type Hit, hitTest, reachAt } from '../shapes/hit-test.ts';
import { showFindingsOfBadge } from './badge-click.ts';
import type { CanvasParts, Gesture, Sample } from './canvas-parts.ts';
import { clickToConnect, drawFlow, followPointer } from './connect.ts';
import { moveLabel } from './label-gesture.ts';
import { moveSelection } from './move-gesture.ts';
import { panByDrag } from './pan-gesture.ts';
import { placeAt } from './place.ts';
import { hasMoved, marquee, selectByClick } from './select-gestures.ts';
import { isSurface, sampleOf } from './surface.ts';

interface Press {
  readonly pointerId: number;
  readonly start: Sample;
  readonly hit: Hit | null;
  /** Begun with the first real movement. */
  gesture: Gesture | null;
  /** Left to React Flow: a pan, or a gesture that was given up. */
  isGivenUp: boolean;
  readonly longPress: ReturnType<typeof setTimeout> | null;
}

/** Milliseconds a finger rests before it selects by a rectangle. */
const LONG_PRESS_MS = 450;

export interface PointerRouter {
  /** Whether a gesture is under way, so that hover and keys leave it alone. */
  isBusy(): boolean;
  cancel(): void;
  dispose(): void;
}

export function createPointerRouter(parts: CanvasParts, isPanning: () => boolean): PointerRouter {
  const { root, stores, state, index, draft } = parts;
  let press: Press | null = null;
  const touches = new Set<number>();

  function onPointerDown(event: PointerEvent): void {
    if (event.pointerType === 'touch') touches.add(event.pointerId);
    if (touches.size > 1) {
      giveUp();
      return;
    }
    if (!isSurface(event.target)) return;
    if (event.button !== 0 || isPanning()) {
      if (event.pointerType !== 'touch' && event.button < 2) panByDrag(parts, event);
      return;
    }
    const start = sampleOf(parts, event);
    const hit = hitTest(index, start.at, reachAt(state.view().zoom, start.isTouch));
    const wantsLongPress = start.isTouch && hit === null && stores.session.getState().tool === 'select';
    press = {
      pointerId: event.pointerId,
      start,
      hit,
      gesture: null,
      // A finger on the empty canvas pans, unless it rests first.
      isGivenUp: wantsLongPress,
      longPress: wantsLongPress ? setTimeout(beginMarqueeByTouch, LONG_PRESS_MS) : null,
    };
    draft.setState({ ready: null });
  }

  function beginMarqueeByTouch(): void {
    if (!press) return;
    press.gesture = marquee(parts, press.start);
    press.isGivenUp = false;
    stores.session.announce('Drag to select.');
  }

  function onPointerMove(event: PointerEvent): void {
    if (!press) {
      if (draft.getState().connect) followPointer(parts, sampleOf(parts, event));
      return;
    }
    // A pan is React Flow's: nothing to do for us, sixty times a second.
    if (event.pointerId !== press.pointerId || press.isGivenUp) return;
    const sample = sampleOf(parts, event);
    if (!press.gesture && hasMoved(press.start.screen, sample)) begin(press);
    press.gesture?.move(sample);
  }

  function begin(current: Press): void {
    if (current.longPress) clearTimeout(current.longPress);
    if (current.isGivenUp) return;
    current.gesture = gestureFor(parts, current);
    current.isGivenUp = current.gesture === null;
    // The pointer stays ours when it leaves the canvas.
    if (current.gesture) root.setPointerCapture(current.pointerId);
  }

  function onPointerUp(event: PointerEvent): void {
    touches.delete(event.pointerId);
    if (!press || event.pointerId !== press.pointerId) return;
    const { gesture, longPress, start, hit } = press;
    const sample = sampleOf(parts, event);
    if (longPress) clearTimeout(longPress);
    press = null;
    if (gesture) gesture.end(sample);
    else if (!hasMoved(start.screen, sample)) click(parts, hit, start);
  }

  function onPointerCancel(event: PointerEvent): void {
    touches.delete(event.pointerId);
    if (press?.pointerId === event.pointerId) giveUp();
  }

  function giveUp(): void {
    press?.gesture?.cancel();
    if (press?.longPress) clearTimeout(press.longPress);
    press = null;
  }

  /** d3-zoom listens further in, for mouse and touch events: what is ours does not get there. */
  function keepFromZoom(event: Event): void {
    const isPinch = 'touches' in event && (event as TouchEvent).touches.length > 1;
    if (press && !press.isGivenUp && !isPinch) event.stopPropagation();
  }

  const events = new AbortController();
  const { signal } = events;
  root.addEventListener('pointerdown', onPointerDown, { signal });
  root.addEventListener('pointermove', onPointerMove, { signal });
  root.addEventListener('pointerup', onPointerUp, { signal });
  root.addEventListener('pointercancel', onPointerCancel, { signal });
  root.addEventListener('mousedown', keepFromZoom, { signal, capture: true });
  root.addEventListener('touchstart', keepFromZoom, { signal, capture: true, passive: true });
  root.addEventListener('touchmove', keepFromZoom, { signal, capture: true, passive: true });
  window.addEventListener('blur', giveUp, { signal });

  return {
    isBusy: () => press?.gesture != null,
    cancel: giveUp,
    dispose() {
      giveUp();
      events.abort();
    },
  };
}

/** What a drag from there does with the chosen tool; `null` leaves it to React Flow's panning. */
function gestureFor(parts: CanvasParts, { hit, start }: Press): Gesture | null {
  const { tool } = parts.stores.session.getState();
  if (tool === 'hand' || tool === 'place') return null;
  const source = flowSourceOf(hit, tool === 'connect');
  if (source !== null) return drawFlow(parts, source);
  if (tool === 'connect') return null;
  if (hit === null || hit.kind === 'zone') return marquee(parts, start);
  if (hit.kind === 'edge') return hit.onLabel ? moveLabel(parts, start, hit.edge) : marquee(parts, start);
  return moveSelection(parts, start, hit.subject);
}

/** With the connect tool all of a card is its border. */
function flowSourceOf(hit: Hit | null, isConnectTool: boolean): Id | null {
  if (hit?.kind !== 'card') return null;
  return hit.onBorder || isConnectTool ? hit.card.systemId : null;
}

function click(parts: CanvasParts, hit: Hit | null, start: Sample): void {
  const { session } = parts.stores;
  const { tool, placing } = session.getState();
  if (tool === 'place' && placing) placeAt(parts, placing, start.at);
  else if (tool === 'connect' || parts.draft.getState().connect) clickToConnect(parts, start);
  else if (tool === 'hand') return;
  else if (!start.adds && showFindingsOfBadge(parts, start.at)) return;
  else if (hit) selectByClick(parts, hit.subject, start.adds);
  else if (!start.adds) session.select([]);
}
