/**
 * Shows a drag without touching the design: moved cards by a transform on their elements, their lines by new path
 * data. In the far view, which has no elements, outlines in the overlay. Nothing here goes through React.
 */
import type { Id, Subject } from '../../../src/model/field.ts';
import type { Edge, Rect, Scene } from '../../../src/scene/scene.ts';
import { moved } from '../view/rects.ts';
import type { DraftStore } from './draft-store.ts';
import type { Movable } from './movables.ts';
import { type PreviewRoute, routeBetween } from './preview-route.ts';

export interface DragPreview {
  begin(movables: readonly Movable[], isFar: boolean): void;
  moveBy(dx: number, dy: number): void;
  /** Puts back what was shown; after a commit React has drawn the new places already. */
  end(): void;
}

interface PreviewHost {
  readonly root: HTMLElement;
  readonly draft: DraftStore;
  scene(): Scene;
  /** The far view leaves these out while they are dragged. */
  lift(subjects: ReadonlySet<Subject>): void;
}

interface DraggedEdge {
  readonly edge: Edge;
  readonly source: Rect;
  readonly target: Rect;
  readonly movesSource: boolean;
  readonly movesTarget: boolean;
  readonly lines: MovingLines | null;
  readonly label: HTMLElement | null;
}

export function createDragPreview(host: PreviewHost): DragPreview {
  let elements: readonly HTMLElement[] = [];
  let edges: readonly DraggedEdge[] = [];
  let outlines: readonly Rect[] = [];
  let held: readonly Animation[] = [];
  let drawing: SVGSVGElement | null = null;
  let isFar = false;

  function moveElements(dx: number, dy: number): void {
    for (const element of elements) element.style.translate = `${dx}px ${dy}px`;
    for (const dragged of edges) {
      const { edge, lines, label } = dragged;
      if (!lines && !label) continue;
      const route = routeOf(dragged, dx, dy);
      lines?.line.setAttribute('d', route.path);
      lines?.head.setAttribute('d', route.head);
      if (!label) continue;
      const { x, y, width, height } = edge.label;
      label.style.translate = `${route.middle.x - x - width / 2}px ${route.middle.y - y - height / 2}px`;
    }
  }

  function moveGhosts(dx: number, dy: number): void {
    const rects = outlines.map((rect) => moved(rect, dx, dy));
    host.draft.setState({ ghosts: { rects, paths: edges.map((edge) => routeOf(edge, dx, dy).path) } });
  }

  function beginNear(movables: readonly Movable[]): void {
    drawing = raiseDrawing(host.root);
    elements = movables.flatMap((movable) => elementOf(host.root, movable));
    edges = edgesOf(host, movables, drawing);
    for (const element of elements) element.dataset['dragged'] = '';
    held = [...elements, ...edges.flatMap(({ label }) => label ?? [])].map(holdTranslate);
  }

  function beginFar(movables: readonly Movable[]): void {
    outlines = movables.map(({ rect }) => rect);
    edges = edgesOf(host, movables, null);
    host.lift(new Set([...movables.map(({ subject }) => subject), ...edges.map(({ edge }) => edge.subject)]));
  }

  function endNear(): void {
    for (const animation of held) animation.cancel();
    for (const element of elements) {
      delete element.dataset['dragged'];
      element.style.translate = '';
    }
    for (const { lines, label } of edges) {
      lines?.original.removeAttribute('visibility');
      if (label) label.style.translate = '';
    }
    drawing?.remove();
    drawing = null;
  }

  return {
    begin(movables, far) {
      isFar = far;
      if (far) beginFar(movables);
      else beginNear(movables);
    },
    moveBy(dx, dy) {
      if (isFar) moveGhosts(dx, dy);
      else moveElements(dx, dy);
    },
    end() {
      if (isFar) host.lift(new Set());
      else endNear();
      host.draft.setState({ ghosts: null });
      elements = [];
      edges = [];
      held = [];
    },
  };
}

/** The browser composes anew on each step unless what moves is known to be animated; see view/promotion.ts. */
function holdTranslate(element: HTMLElement): Animation {
  const animation = element.animate([{ translate: '0px 0px' }, { translate: '0px 0px' }], {
    duration: 1e7,
    composite: 'add',
  });
  animation.pause();
  return animation;
}

interface MovingLines {
  readonly original: Element;
  readonly line: Element;
  readonly head: Element;
}

/** A drawing of their own for the lines that move, or each step would paint all lines of the window. */
function raiseDrawing(root: HTMLElement): SVGSVGElement | null {
  const still = root.querySelector('.cv-edges');
  if (!still) return null;
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('class', 'cv-edges cv-moving-edges');
  still.after(drawing);
  return drawing;
}

function liftLines(root: HTMLElement, subject: Subject, drawing: SVGSVGElement | null): MovingLines | null {
  const original = root.querySelector(`[data-edge="${CSS.escape(subject)}"]`);
  if (!original || !drawing) return null;
  const copy = original.cloneNode(true);
  original.setAttribute('visibility', 'hidden');
  drawing.append(copy);
  const [line, head] = copy instanceof Element ? [...copy.children] : [];
  return line && head ? { original, line, head } : null;
}

function elementOf(root: HTMLElement, { subject, systemId }: Movable): readonly HTMLElement[] {
  const selector =
    systemId === null
      ? `[data-ground="${CSS.escape(subject)}"]`
      : `.react-flow__node[data-id="${CSS.escape(systemId)}"]`;
  const element = root.querySelector<HTMLElement>(selector);
  return element ? [element] : [];
}

function edgesOf(
  { root, scene }: PreviewHost,
  movables: readonly Movable[],
  drawing: SVGSVGElement | null,
): readonly DraggedEdge[] {
  const moving = new Set<Id>(movables.flatMap(({ systemId }) => systemId ?? []));
  const { cards, edges } = scene();
  const found: DraggedEdge[] = [];
  for (const edge of edges.values()) {
    const [movesSource, movesTarget] = [moving.has(edge.source), moving.has(edge.target)];
    if (!(movesSource || movesTarget)) continue;
    const [source, target] = [cards.get(edge.source), cards.get(edge.target)];
    if (!source || !target) continue;
    const lines = liftLines(root, edge.subject, drawing);
    const label = root.querySelector<HTMLElement>(`[data-label="${CSS.escape(edge.subject)}"]`);
    found.push({ edge, source, target, movesSource, movesTarget, lines, label });
  }
  return found;
}

function routeOf(
  { source, target, movesSource, movesTarget, edge }: DraggedEdge,
  dx: number,
  dy: number,
): PreviewRoute {
  const from = movesSource ? moved(source, dx, dy) : source;
  const to = movesTarget ? moved(target, dx, dy) : target;
  // A loop has no plain way between its two ends; it goes with its card.
  return edge.source === edge.target ? movedLoop(edge, dx, dy) : routeBetween(from, to);
}

function movedLoop(edge: Edge, dx: number, dy: number): PreviewRoute {
  const path = edge.points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x + dx} ${y + dy}`).join('');
  const { label } = edge;
  return { path, head: '', middle: { x: label.x + label.width / 2 + dx, y: label.y + label.height / 2 + dy } };
}
