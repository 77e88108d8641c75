/** After what was just changed is on screen: the first that the selector finds takes the focus. */
import type { RefObject } from 'react';

export function focusSoon(root: RefObject<HTMLElement | null>, selector: string): void {
  requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
}
