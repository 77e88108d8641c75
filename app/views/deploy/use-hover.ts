/** Which card is pointed at. Not those that pass under a resting pointer: their lines would cost more than the scrolling. */
import { useEffect, useRef } from 'react';

/** From one step of scrolling to the next it takes less. */
const REST_MS = 150;

export function useHover(onHover: (key: string | null) => void) {
  const pointed = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );

  function point(key: string | null): void {
    pointed.current = key;
    if (timer.current === null) onHover(key);
  }

  /** Once it rests, the card that the pointer came to lie on counts. */
  function scrolled(): void {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      timer.current = null;
      onHover(pointed.current);
    }, REST_MS);
  }
  return { point, scrolled };
}
