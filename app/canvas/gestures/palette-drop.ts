/**
 * Things of the palette come by pointer events, touch too: the palette only says what is being placed, and whoever
 * releases the pointer over the canvas drops it there.
 */
import { contains } from '../view/rects.ts';
import type { CanvasParts } from './canvas-parts.ts';
import { NO_DRAFT } from './draft-store.ts';
import { dropTarget, placeAt } from './place.ts';
import { sampleOf } from './surface.ts';

export function acceptDrops(parts: CanvasParts): () => void {
  const { root, stores, draft } = parts;
  const { session } = stores;

  function onMove(event: PointerEvent): void {
    const { placing } = session.getState();
    if (!placing) return;
    if (!isOver(root, event)) {
      if (draft.getState().drop) draft.setState({ drop: NO_DRAFT.drop });
      return;
    }
    const { at } = sampleOf(parts, event);
    draft.setState({ drop: { placing, at, target: dropTarget(parts, placing, at) } });
  }

  /** A press that began on the canvas is a click, which the router places. */
  function onUp(event: PointerEvent): void {
    const { placing } = session.getState();
    const cameFromOutside = pressedOutside;
    pressedOutside = false;
    if (!placing || !cameFromOutside || !isOver(root, event)) return;
    placeAt(parts, placing, sampleOf(parts, event).at);
    stores.canvas.focus();
  }

  let pressedOutside = false;
  function onDown(event: PointerEvent): void {
    pressedOutside = !(event.target instanceof Node && root.contains(event.target));
  }

  const events = new AbortController();
  const options = { signal: events.signal, capture: true };
  window.addEventListener('pointerdown', onDown, options);
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('pointerup', onUp, options);
  const unsubscribe = session.subscribe(({ placing }, before) => {
    if (!placing && before.placing) draft.setState({ drop: NO_DRAFT.drop });
  });
  return () => {
    events.abort();
    unsubscribe();
  };
}

/** A touch's events go to where it began, so the place decides and not the target. */
function isOver(root: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  if (!contains(root.getBoundingClientRect(), { x: clientX, y: clientY })) return false;
  const top = document.elementFromPoint(clientX, clientY);
  return top !== null && root.contains(top) && top.closest('[data-canvas-control]') === null;
}
