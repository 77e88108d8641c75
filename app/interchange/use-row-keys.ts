import type { Virtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface Rows {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly virtualizer: Virtualizer<HTMLDivElement, Element>;
  readonly current: number;
  readonly last: number;
  readonly setCurrent: (index: number) => void;
}

/** Leads from row to row by the keys of a list; Enter goes on to the first choice of one, Tab from choice to choice. */
export function useRowKeys({ scroller, virtualizer, current, last, setCurrent }: Rows) {
  const isAsked = useRef(false);
  const isKept = useRef(false);

  // After every render: rows before it are measured as they are drawn, and push it about until they all are.
  useLayoutEffect(() => {
    if (!isKept.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"]`);
    if (!row) return;
    if (isAsked.current) {
      isAsked.current = false;
      row.focus({ preventScroll: true });
      // The row before it was left, but for this one.
      isKept.current = true;
    }
    row.scrollIntoView({ block: 'nearest' });
  });

  function onKeyDown(event: KeyboardEvent): void {
    const { target, key } = event;
    const isRow = target instanceof HTMLElement && target.dataset['index'] !== undefined;
    if (!isRow || event.ctrlKey || event.metaKey || event.altKey) return;
    if (key === 'Enter' || key === 'ArrowRight') {
      event.preventDefault();
      target.querySelector('select')?.focus();
      return;
    }
    const next = rowAfter(key);
    if (next === null) return;
    event.preventDefault();
    isAsked.current = true;
    isKept.current = true;
    setCurrent(Math.max(0, Math.min(next, last)));
  }

  function rowAfter(key: string): number | null {
    switch (key) {
      case 'ArrowDown':
        return current + 1;
      case 'ArrowUp':
        return current - 1;
      case 'Home':
        return 0;
      case 'End':
        return last;
      case 'PageDown':
        return Math.max(current + 1, rowAway(1));
      case 'PageUp':
        return Math.min(current - 1, rowAway(-1));
      default:
        return null;
    }
  }

  /** As far as the window is high. */
  function rowAway(windows: number): number {
    const height = (scroller.current?.clientHeight ?? 0) - HEADER;
    const start = virtualizer.measurementsCache[current]?.start ?? 0;
    return virtualizer.getVirtualItemForOffset(Math.max(0, start + windows * height))?.index ?? current;
  }

  function onFocus({ target }: FocusEvent): void {
    const index = target.closest('[data-index]')?.getAttribute('data-index');
    if (index) setCurrent(Number(index));
  }

  /** Who moves the window himself is not called back. */
  function letGo(): void {
    isKept.current = false;
  }

  return { onKeyDown, onFocus, onBlur: letGo, onWheel: letGo, onPointerDown: letGo, onTouchMove: letGo };
}

/** Pixels. */
const HEADER = 30;
