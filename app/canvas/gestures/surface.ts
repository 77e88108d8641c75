import type { Point } from '../../../src/scene/scene.ts';
import { toScene } from '../view/view.ts';
import type { CanvasParts, Sample } from './canvas-parts.ts';

/** Toolbars and popups lie over the canvas but are none of it. */
export function isSurface(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-canvas-control]') === null;
}

export function sampleOf({ root, state }: CanvasParts, event: PointerEvent | MouseEvent): Sample {
  const screen = screenPoint(root, event);
  return {
    at: toScene(state.view(), screen),
    screen,
    isTouch: 'pointerType' in event && event.pointerType === 'touch',
    adds: event.shiftKey || event.metaKey || event.ctrlKey,
    alt: event.altKey,
  };
}

/** Pixels from the canvas's top left. */
function screenPoint(root: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = root.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** Lies over the canvas while a pointer drags, and gives it the cursor; returns what takes it away. */
export function raiseShield(root: HTMLElement, cursor: string): () => void {
  const shield = root.querySelector<HTMLElement>('.cv-shield');
  if (!shield) return () => undefined;
  shield.style.cursor = cursor;
  shield.hidden = false;
  return () => {
    shield.hidden = true;
  };
}
