/**
 * The chips of the lines that move with a drag: copies, so that a step neither paints the others nor touches each chip.
 * The originals stay where they are, unseen, with whatever focus they have.
 *
 * The middle of a plain way goes half as far as the end that moves, and all the way where both ends do. So the chips
 * lie in two layers, and a step moves these; a chip itself moves in its layer when its line takes to other sides.
 */
import type { Edge } from '../../../src/scene/scene.ts';
import { holdTranslate } from './hold-translate.ts';
import type { PreviewRoute } from './preview-route.ts';

export interface MovingLabels {
  /** Which of the edges have a chip in the window, by their places in the list. */
  readonly places: readonly number[];
  /** To the middles of the ways of the edges, in their order, after a drag by so much. */
  move(dx: number, dy: number, routes: readonly (PreviewRoute | null)[]): void;
  /** Shows the labels of the scene again. */
  lower(): void;
}

interface LiftedLabel {
  readonly original: HTMLElement;
  readonly copy: HTMLElement;
  readonly at: number;
  readonly edge: Edge;
}

export function liftLabels(
  root: HTMLElement,
  edges: readonly { readonly edge: Edge; readonly movesSource: boolean; readonly movesTarget: boolean }[],
): MovingLabels | null {
  const still = root.querySelector('.cv-labels');
  if (!still) return null;
  const mounted = new Map([...still.children].map((element) => [element.getAttribute('data-label'), element]));
  const lifted = { half: [] as LiftedLabel[], whole: [] as LiftedLabel[] };
  edges.forEach(({ edge, movesSource, movesTarget }, at) => {
    const original = mounted.get(edge.subject);
    const copy = original?.cloneNode(true);
    if (!(original instanceof HTMLElement && copy instanceof HTMLElement)) return;
    lifted[movesSource && movesTarget ? 'whole' : 'half'].push({ original, copy, at, edge });
  });
  const layers = [createLayer(still, lifted.half, 0.5), createLayer(still, lifted.whole, 1)];
  const all = [...lifted.half, ...lifted.whole];
  for (const { original } of all) original.dataset['lifted'] = '';

  return {
    places: all.map(({ at }) => at),
    move(dx, dy, routes) {
      for (const layer of layers) layer?.move(dx, dy, routes);
    },
    lower() {
      for (const layer of layers) layer?.remove();
      for (const { original } of all) delete original.dataset['lifted'];
    },
  };
}

/** `share`: how much of the drag its chips go along with. */
function createLayer(still: Element, labels: readonly LiftedLabel[], share: number) {
  if (labels.length === 0) return null;
  const layer = document.createElement('div');
  layer.className = 'cv-labels cv-moving-labels';
  layer.setAttribute('aria-hidden', 'true');
  for (const { copy } of labels) {
    for (const name of ['data-label', 'role', 'tabindex', 'aria-label']) copy.removeAttribute(name);
    layer.append(copy);
  }
  still.after(layer);
  const held = holdTranslate(layer);
  const places = new Map<HTMLElement, string>();

  return {
    move(dx: number, dy: number, routes: readonly (PreviewRoute | null)[]): void {
      layer.style.translate = `${dx * share}px ${dy * share}px`;
      for (const { copy, at, edge } of labels) {
        const middle = routes[at]?.middle;
        if (!middle) continue;
        const { x, y, width, height } = edge.label;
        const place = `${rounded(middle.x - x - width / 2 - dx * share)}px ${rounded(middle.y - y - height / 2 - dy * share)}px`;
        if (places.get(copy) === place) continue;
        places.set(copy, place);
        copy.style.translate = place;
      }
    },
    remove(): void {
      held.cancel();
      layer.remove();
    },
  };
}

/** Sums of fractions differ in their last digits from step to step. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
