/** Keeps the keyboard's place in a list whose rows come and go. */
import { type RefObject, useEffect, useRef } from 'react';

interface Keyed {
  readonly key: string;
}

/** When the row with the focus is gone, as a fix makes it, the focus goes to the row that took its place. */
export function useKeptFocus(
  list: RefObject<HTMLElement | null>,
  rows: readonly Keyed[],
  focusedKey: string | null,
): void {
  const place = useRef({ key: focusedKey, index: -1 });

  useEffect(() => {
    const index = rows.findIndex(({ key }) => key === focusedKey);
    const before = place.current;
    if (index >= 0 || focusedKey === null || before.key !== focusedKey) {
      place.current = { key: focusedKey, index };
      return;
    }
    if (document.activeElement !== document.body) return;
    const next = rows[Math.min(before.index, rows.length - 1)];
    const row = next && list.current?.querySelector(`[data-row="${CSS.escape(next.key)}"]`);
    row?.querySelector('button')?.focus();
  }, [list, rows, focusedKey]);
}
