/** Keeps the keyboard's place when what had the focus goes: a fix that fixed, a chip or an item that was removed. */
import { type RefObject, useEffect } from 'react';
import { HEADING } from './use-focus-request.ts';

/** The focus then goes to the field in whose row it was, or to the heading of the page. */
export function useKeptFocus(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = container.current;
    if (!root) return;
    let place: { readonly element: Element; readonly rows: readonly string[] } | null = null;

    const remember = ({ target }: FocusEvent) => {
      place = target instanceof Element ? { element: target, rows: rowsAround(target) } : null;
    };
    const forget = ({ target }: FocusEvent) => {
      // Leaving an element that stays is somebody's wish; one that goes away is not left.
      queueMicrotask(() => {
        if (target instanceof Element && target.isConnected && place?.element === target) place = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (!place || place.element.isConnected || document.activeElement !== document.body) return;
      const { rows } = place;
      place = null;
      focusFirst(root, [...rows, HEADING]);
    });

    root.addEventListener('focusin', remember);
    root.addEventListener('focusout', forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      root.removeEventListener('focusout', forget);
      observer.disconnect();
    };
  }, [container]);
}

/** The paths of the fields around an element, innermost first. */
function rowsAround(element: Element): readonly string[] {
  const rows: string[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const path = at.getAttribute('data-row');
    if (path !== null) rows.push(path);
  }
  return rows;
}

function focusFirst(root: Element, paths: readonly string[]): void {
  for (const path of paths) {
    const input = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
    input?.focus({ preventScroll: true });
    if (input && document.activeElement === input) return;
  }
}
