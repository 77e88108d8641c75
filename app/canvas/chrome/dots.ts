/** The dots behind everything. They move by a transform within one tile, so that panning repaints nothing. */
import type { View } from '../view/view.ts';
import type { ViewState } from '../view/view-state.ts';

/** Canvas units. */
const SPACING = 24;
/** Closer together on the screen they are noise. */
const MIN_SPACING_PX = 11;

export function followDots(root: HTMLElement, state: ViewState): () => void {
  const dots = root.querySelector<HTMLElement>('.cv-dots');
  let spacing = 0;

  function follow({ x, y, zoom }: View): void {
    if (!dots) return;
    const next = SPACING * zoom;
    const isHidden = next < MIN_SPACING_PX;
    if (dots.hidden !== isHidden) dots.hidden = isHidden;
    if (isHidden) return;
    if (next !== spacing) {
      spacing = next;
      dots.style.backgroundSize = `${next}px ${next}px`;
      dots.style.inset = `${-next}px`;
    }
    dots.style.transform = `translate(${rest(x, next)}px,${rest(y, next)}px)`;
  }

  follow(state.view());
  return state.onMove(follow);
}

function rest(value: number, step: number): number {
  return ((value % step) + step) % step;
}
