/** Which part of the board is on screen, in steps: most scrolling renders nothing. */
import { type RefObject, useEffect, useState } from 'react';
import { steppedView, type View } from './board-window.ts';

const START: View = { left: 0, top: 0, width: 1600, height: 1200 };

export function useBoardView(scroller: RefObject<HTMLElement | null>): View {
  const [view, setView] = useState(START);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = () => {
      const next = steppedView(viewOf(element));
      setView((before) => (isSame(before, next) ? before : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return view;
}

export function viewOf({ scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement): View {
  return { left: scrollLeft, top: scrollTop, width: clientWidth, height: clientHeight };
}

function isSame(a: View, b: View): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}
