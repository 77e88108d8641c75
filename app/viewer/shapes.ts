/** What of the picture can be clicked, and the outline of what is looked at. */
import type { ViewerElement, ViewerShape } from '../../src/render/viewer/viewer-model.ts';
import { drawn } from './dom.ts';
import type { Box, View } from './pan-zoom.ts';
import type { Selection } from './selection.ts';

const AT = 'data-at';

/** The element that was clicked; null for the ground. */
export function clickedElement(target: Element): number | null {
  const at = target.getAttribute(AT);
  return at === null ? null : Number(at);
}

/** Lies over the picture. Keyboards and screen readers have the list of elements instead. */
export function coverPicture(svg: SVGSVGElement, elements: readonly ViewerElement[]): void {
  const cover = drawn('g', { class: 'v-overlay', 'aria-hidden': 'true' });
  const order = [...elements.keys()].sort((a, b) => layerOf(elements[a]) - layerOf(elements[b]));
  for (const at of order) {
    for (const shape of elements[at]?.shapes ?? []) {
      const place = shape.path === undefined ? { class: 'v-hit', ...boxOf(shape) } : { class: 'v-line', d: shape.path };
      const hit = drawn(shape.path === undefined ? 'rect' : 'path', { [AT]: String(at), ...place });
      const title = drawn('title', {});
      title.textContent = elements[at]?.name ?? '';
      hit.append(title);
      cover.append(hit);
    }
  }
  svg.append(cover);
}

/** Outlines what is looked at, or where it is found, and moves the picture there when it was chosen elsewhere. */
export function markSelected(
  svg: SVGSVGElement,
  elements: readonly ViewerElement[],
  selection: Selection,
  view: View,
): void {
  const marks = drawn('g', { class: 'v-overlay', 'aria-hidden': 'true' });
  svg.append(marks);
  selection.watch((index, isShown) => {
    const shapes = shapesOf(elements, index);
    marks.replaceChildren(...shapes.map(markOf));
    const box = around(shapes);
    if (isShown && box) view.show(box);
  });
}

function shapesOf(elements: readonly ViewerElement[], index: number | null): readonly ViewerShape[] {
  const one = index === null ? undefined : elements[index];
  if (!one) return [];
  return one.shapes.length > 0 ? one.shapes : one.places.flatMap((place) => elements[place]?.shapes ?? []);
}

function markOf(shape: ViewerShape): SVGElement {
  if (shape.path !== undefined) return drawn('path', { class: 'v-mark', d: shape.path });
  const { x, y, width, height } = shape;
  return drawn('rect', {
    class: 'v-mark',
    ...boxOf({ x: x - 3, y: y - 3, width: width + 6, height: height + 6 }),
    rx: '8',
  });
}

function boxOf({ x, y, width, height }: Box): Readonly<Record<string, string>> {
  return { x: String(x), y: String(y), width: String(width), height: String(height) };
}

/** Frames lie behind lines, and lines behind cards. */
function layerOf(one: ViewerElement | undefined): number {
  if (one?.kind === 'Org') return 0;
  return one?.kind === 'Flow' || one?.kind === 'Interaction' ? 1 : 2;
}

function around(shapes: readonly ViewerShape[]): Box | null {
  if (shapes.length === 0) return null;
  const left = Math.min(...shapes.map(({ x }) => x));
  const top = Math.min(...shapes.map(({ y }) => y));
  const right = Math.max(...shapes.map(({ x, width }) => x + width));
  const bottom = Math.max(...shapes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
