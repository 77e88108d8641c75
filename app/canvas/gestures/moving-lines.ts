/**
 * The lines that move with a drag, in a drawing of their own: or each step would paint all lines of the window.
 *
 * Lines that look alike are one path: what a step costs grows with the elements it touches, and a hub has many lines.
 */
import type { Subject } from '../../../src/model/field.ts';
import type { Rect } from '../../../src/scene/scene.ts';
import type { PreviewRoute } from './preview-route.ts';

export interface MovingLines {
  /** Which of the subjects have a line in the window, by their places in the list. */
  readonly places: readonly number[];
  /** The ways of the subjects, in their order; `null` leaves one out. */
  draw(routes: readonly (PreviewRoute | null)[]): void;
  /** Shows the lines of the scene again. */
  lower(): void;
}

export function liftLines(root: HTMLElement, subjects: readonly Subject[], window: Rect): MovingLines | null {
  const still = root.querySelector('.cv-edges');
  if (!still) return null;
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('class', 'cv-edges cv-moving-edges');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(cornersOf(window));
  const groups = new Map<string, Group>();
  const originals: Element[] = [];
  const places: number[] = [];
  const mounted = new Map([...still.children].map((element) => [element.getAttribute('data-edge'), element]));
  subjects.forEach((subject, at) => {
    const original = mounted.get(subject);
    if (!original) return;
    originals.push(original);
    places.push(at);
    const look = lookOf(original, subject);
    const known = groups.get(look);
    if (known) known.members.push(at);
    else groups.set(look, groupLike(original, at, drawing));
  });
  still.after(drawing);
  for (const original of originals) original.setAttribute('visibility', 'hidden');

  return {
    places,
    draw(routes) {
      for (const { line, head, members } of groups.values()) {
        line?.setAttribute('d', members.map((at) => routes[at]?.path ?? '').join(''));
        head?.setAttribute('d', members.map((at) => routes[at]?.head ?? '').join(''));
      }
    },
    lower() {
      drawing.remove();
      for (const original of originals) original.removeAttribute('visibility');
    },
  };
}

/**
 * Two unseen dots in opposite corners of the window. While the extent of a layer stays the same, the browser need not
 * weigh anew what lies over what; without the dots it would change with each step. (Measured: 1 ms a step.)
 */
function cornersOf({ x, y, width, height }: Rect): Element {
  const dots = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  dots.setAttribute('d', `M${x} ${y}h1v1h-1zM${x + width} ${y + height}h1v1h-1z`);
  dots.setAttribute('fill', '#000');
  dots.setAttribute('fill-opacity', '0.001');
  return dots;
}

interface Group {
  readonly line: Element | undefined;
  readonly head: Element | undefined;
  /** Places in the list of subjects. */
  readonly members: number[];
}

/** Half transparent lines stay single: where two cross they are seen through each other. */
function lookOf(original: Element, subject: Subject): string {
  const line = original.firstElementChild;
  if (original.hasAttribute('data-context')) return subject;
  return ['class', 'stroke-width', 'stroke-dasharray']
    .map((name) => (name === 'class' ? original : line)?.getAttribute(name) ?? '')
    .join(' ');
}

function groupLike(original: Element, at: number, drawing: SVGSVGElement): Group {
  const copy = original.cloneNode(true);
  drawing.append(copy);
  const [line, head] = copy instanceof Element ? copy.children : [];
  if (copy instanceof Element) copy.removeAttribute('data-edge');
  return { line, head, members: [at] };
}
