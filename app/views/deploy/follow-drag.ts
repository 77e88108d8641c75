/** One press of the pointer from its start to its end, with scrolling where it comes near the edges. */
import type { RefObject } from 'react';

/** A press may tremble this far and still be a click. */
const SLOP_PX = 5;
const EDGE_PX = 48;
const SCROLL_PX = 14;

interface DragListener {
  readonly scroller: RefObject<HTMLElement | null>;
  onStart(): void;
  onMove(x: number, y: number): void;
  /** Null where it was given up. */
  onEnd(dropped: { readonly x: number; readonly y: number } | null): void;
}

/** Returns what gives it up. */
export function followDrag(press: PointerEvent, { scroller, onStart, onMove, onEnd }: DragListener): () => void {
  const events = new AbortController();
  const { signal } = events;
  let isDragging = false;
  let at = { x: press.clientX, y: press.clientY };
  let frame = 0;

  function end(dropped: typeof at | null): void {
    events.abort();
    cancelAnimationFrame(frame);
    if (isDragging) onEnd(dropped);
  }

  function scroll(): void {
    frame = requestAnimationFrame(scroll);
    const box = scroller.current?.getBoundingClientRect();
    if (!box) return;
    const left = stepAt(at.x, box.left, box.right);
    const top = stepAt(at.y, box.top, box.bottom);
    if (left === 0 && top === 0) return;
    scroller.current?.scrollBy(left, top);
    onMove(at.x, at.y);
  }

  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== press.pointerId) return;
      at = { x: event.clientX, y: event.clientY };
      if (!isDragging) {
        if (Math.hypot(at.x - press.clientX, at.y - press.clientY) < SLOP_PX) return;
        isDragging = true;
        frame = requestAnimationFrame(scroll);
        onStart();
      }
      onMove(at.x, at.y);
    },
    { signal },
  );
  window.addEventListener('pointerup', (event) => event.pointerId === press.pointerId && end(at), { signal });
  window.addEventListener('pointercancel', (event) => event.pointerId === press.pointerId && end(null), { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !isDragging) return;
      event.preventDefault();
      event.stopPropagation();
      end(null);
    },
    { signal, capture: true },
  );
  return () => end(null);
}

function stepAt(at: number, from: number, to: number): number {
  if (at < from + EDGE_PX) return -SCROLL_PX;
  return at > to - EDGE_PX ? SCROLL_PX : 0;
}
