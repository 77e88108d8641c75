/** Dragging a tile out of the palette, with mouse, pen or finger. The canvas shows what is coming and takes the drop. */
import { type PointerEvent as ReactPointerEvent, useRef } from 'react';
import { useStores } from '../store/context.tsx';
import type { Placing } from '../store/session-store.ts';
import type { Stores } from '../store/stores.ts';
import { uncoverCanvas } from './place-by-click.ts';

/** A press may tremble this far and still be a click. */
const SLOP_PX = 5;

export interface DragHandlers {
  onPointerDown(event: ReactPointerEvent): void;
  /** Runs `onClick` unless the press became a drag. */
  onClickCapture(event: { preventDefault(): void; stopPropagation(): void }): void;
}

export function useDragToPlace(placing: Placing): DragHandlers {
  const stores = useStores();
  const wasDragged = useRef(false);
  const stop = useRef<() => void>(undefined);

  return {
    onPointerDown(event) {
      wasDragged.current = false;
      stop.current?.();
      if (event.button !== 0 || stores.designs.getState().readOnly) return;
      stop.current = followPress(stores, placing, event.nativeEvent, () => {
        wasDragged.current = true;
      });
    },
    onClickCapture(event) {
      if (!wasDragged.current) return;
      wasDragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

function followPress({ session }: Stores, placing: Placing, press: PointerEvent, onDrag: () => void): () => void {
  const events = new AbortController();
  const { signal } = events;
  let isDragging = false;

  function onMove(event: PointerEvent): void {
    if (event.pointerId !== press.pointerId || isDragging) return;
    const [dx, dy] = [event.clientX - press.clientX, event.clientY - press.clientY];
    if (Math.hypot(dx, dy) < SLOP_PX) return;
    if (event.pointerType === 'touch' && isScroll(dx, dy)) {
      events.abort();
      return;
    }
    isDragging = true;
    onDrag();
    uncoverCanvas(session);
    session.place(placing);
  }

  /** The canvas has heard of the release before. What it did not take is not placed. */
  function onEnd(event: PointerEvent): void {
    if (event.pointerId !== press.pointerId) return;
    events.abort();
    const { placing: left, quickCreate } = session.getState();
    if (isDragging && left === placing && quickCreate === null) session.setTool('select');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !isDragging) return;
    event.preventDefault();
    events.abort();
    session.setTool('select');
  }

  window.addEventListener('pointermove', onMove, { signal, capture: true });
  window.addEventListener('pointerup', onEnd, { signal });
  window.addEventListener('pointercancel', onEnd, { signal });
  window.addEventListener('keydown', onKeyDown, { signal, capture: true });
  return () => events.abort();
}

/** Along the list a finger scrolls it, which the browser takes over at the same moment; across, it pulls something out. */
function isScroll(dx: number, dy: number): boolean {
  return Math.abs(dy) > Math.abs(dx);
}
