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

interface DraggedElement {
  readonly element: HTMLElement;
}

interface DraggedEdge {
  readonly edge: Edge;
  readonly source: Rect;
  readonly target: Rect;
  readonly movesSource: boolean;
  readonly movesTarget: boolean;
  readonly line: Element | null;
  readonly head: Element | null;
  readonly label: HTMLElement | null;
}

export function createDragPreview(host: PreviewHost): DragPreview {
  let elements: readonly DraggedElement[] = [];
  let edges: readonly DraggedEdge[] = [];
  let outlines: readonly Rect[] = [];
  let isFar = false;

  function moveElements(dx: number, dy: number): void {
    for (const { element } of elements) element.style.translate = `${dx}px ${dy}px`;
    for (const dragged of edges) {
      const { edge, line, head, label } = dragged;
      const route = routeOf(dragged, dx, dy);
      line?.setAttribute('d', route.path);
      head?.setAttribute('d', route.head);
      if (label) {
        const { x, y } = route.middle;
        const { label: place } = edge;
        label.style.transform = `translate(${x - place.x - place.width / 2}px,${y - place.y - place.height / 2}px)`;
      }
    }
  }

  function moveGhosts(dx: number, dy: number): void {
    const rects = outlines.map((rect) => moved(rect, dx, dy));
    host.draft.setState({ ghosts: { rects, paths: edges.map((edge) => routeOf(edge, dx, dy).path) } });
  }

  return {
    begin(movables, far) {
      isFar = far;
      outlines = movables.map(({ rect }) => rect);
      edges = edgesOf(host, movables);
      elements = far ? [] : movables.flatMap((movable) => elementOf(host.root, movable));
      for (const { element } of elements) element.dataset['dragged'] = '';
      if (far)
        host.lift(new Set([...movables.map(({ subject }) => subject), ...edges.map(({ edge }) => edge.subject)]));
    },
    moveBy(dx, dy) {
      if (isFar) moveGhosts(dx, dy);
      else moveElements(dx, dy);
    },
    end() {
      for (const { element } of elements) {
        delete element.dataset['dragged'];
        element.style.translate = '';
      }
      for (const { edge, line, head, label } of edges) {
        line?.setAttribute('d', edge.path);
        head?.setAttribute('d', head.getAttribute('data-at-rest') ?? '');
        head?.removeAttribute('data-at-rest');
        if (label) label.style.transform = '';
      }
      if (isFar) host.lift(new Set());
      host.draft.setState({ ghosts: null });
      elements = [];
      edges = [];
    },
  };
}

function elementOf(root: HTMLElement, { subject, systemId }: Movable): readonly DraggedElement[] {
  const selector =
    systemId === null
      ? `[data-ground="${CSS.escape(subject)}"]`
      : `.react-flow__node[data-id="${CSS.escape(systemId)}"]`;
  const element = root.querySelector<HTMLElement>(selector);
  return element ? [{ element }] : [];
}

function edgesOf({ root, scene }: PreviewHost, movables: readonly Movable[]): readonly DraggedEdge[] {
  const moving = new Set<Id>(movables.flatMap(({ systemId }) => systemId ?? []));
  const { cards, edges } = scene();
  const found: DraggedEdge[] = [];
  for (const edge of edges.values()) {
    const [movesSource, movesTarget] = [moving.has(edge.source), moving.has(edge.target)];
    const [source, target] = [cards.get(edge.source), cards.get(edge.target)];
    if (!(movesSource || movesTarget) || !source || !target) continue;
    const group = root.querySelector(`[data-edge="${CSS.escape(edge.subject)}"]`);
    const [line = null, head = null] = group ? [...group.children] : [];
    head?.setAttribute('data-at-rest', head.getAttribute('d') ?? '');
    const label = root.querySelector<HTMLElement>(`[data-label="${CSS.escape(edge.subject)}"]`);
    found.push({ edge, source, target, movesSource, movesTarget, line, head, label });
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
