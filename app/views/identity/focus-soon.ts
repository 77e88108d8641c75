/** The first that the selector finds takes the focus, as soon as what was just changed is on screen. */
import type { RefObject } from 'react';

export function focusSoon(root: RefObject<HTMLElement | null>, selector: string): void {
  const focus = () => {
    const target = root.current?.querySelector<HTMLElement>(selector);
    target?.focus();
    return target != null;
  };
  // React draws an edit at the end of the event, before what is queued here.
  queueMicrotask(() => {
    if (!focus()) requestAnimationFrame(focus);
  });
}
