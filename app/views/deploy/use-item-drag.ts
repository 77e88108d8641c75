/**
 * Dragging a card into another wave, with mouse or pen from anywhere on it, with a finger by its icon: elsewhere a
 * finger scrolls. Escape gives it up.
 */
import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { type Board, type ItemNode, SIZES } from './board-layout.ts';
import { followDrag } from './follow-drag.ts';

export interface ItemDrag {
  readonly item: DeployItem;
  readonly key: string;
  /** Of the pointer on the page. */
  readonly x: number;
  readonly y: number;
  /** Under the pointer; null between the waves. */
  readonly wave: number | null;
}

interface DragOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly board: Board;
  readonly isReadOnly: boolean;
  readonly onDrop: (item: DeployItem, wave: number, key: string) => void;
  /** The board then shows an empty wave after the last. */
  readonly onDragging: (isDragging: boolean) => void;
}

export function useItemDrag(options: DragOptions) {
  const [drag, setDrag] = useState<ItemDrag | null>(null);
  const latest = useRef(options);
  latest.current = options;
  const wasDragged = useRef(false);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);

  function waveAt(x: number, y: number): number | null {
    const { scroller, board } = latest.current;
    const frame = scroller.current?.getBoundingClientRect();
    if (!frame || !scroller.current || x < frame.left || x > frame.right || y < frame.top || y > frame.bottom)
      return null;
    const at = x - frame.left + scroller.current.scrollLeft;
    const half = SIZES.gutter / 2;
    return board.columns.find((one) => at >= one.x - half && at < one.x + one.width + half)?.wave ?? null;
  }

  function press(event: ReactPointerEvent, { key, row: { item } }: ItemNode): void {
    wasDragged.current = false;
    stop.current?.();
    if (event.button !== 0 || latest.current.isReadOnly || !mayDrag(event)) return;
    stop.current = followDrag(event.nativeEvent, {
      scroller: latest.current.scroller,
      onStart() {
        wasDragged.current = true;
        latest.current.onDragging(true);
      },
      onMove: (x, y) => setDrag({ item, key, x, y, wave: waveAt(x, y) }),
      onEnd(dropped) {
        stop.current = null;
        setDrag(null);
        latest.current.onDragging(false);
        const wave = dropped && waveAt(dropped.x, dropped.y);
        if (wave !== null) latest.current.onDrop(item, wave, key);
      },
    });
  }

  return {
    drag,
    press,
    /** Whether the click that comes now only ends a drag. */
    endsDrag(): boolean {
      const ends = wasDragged.current;
      wasDragged.current = false;
      return ends;
    },
  };
}

function mayDrag({ pointerType, target }: ReactPointerEvent): boolean {
  return pointerType !== 'touch' || (target instanceof Element && target.closest('[data-grip]') !== null);
}
