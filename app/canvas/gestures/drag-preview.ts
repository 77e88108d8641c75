/**
 * Shows a drag without touching the design: moved cards by a transform on their elements, their lines by new path
 * data. In the far view, which has no elements, outlines in the overlay. Nothing here goes through React.
 */
import type { Id, Subject } from '../../../src/model/field.ts';
import type { Edge, Point, Rect, Scene } from '../../../src/scene/scene.ts';
import { moved } from '../view/rects.ts';
import type { DraftStore } from './draft-store.ts';
import { holdTranslate } from './hold-translate.ts';
import type { Movable } from './movables.ts';
import { liftLabels, type MovingLabels } from './moving-labels.ts';
import { liftLines, type MovingLines } from './moving-lines.ts';
import { type PreviewRoute, ranksOf, routeBetween } from './preview-route.ts';

export interface DragPreview {
  /** `frames` go along, where they are drawn as elements. */
  begin(movables: readonly Movable[], frames: readonly Subject[], isFar: boolean): void;
  moveBy(dx: number, dy: number): void;
  /** Puts back what was shown; after a commit React has drawn the new places already. */
  end(): void;
}

interface PreviewHost {
  readonly root: HTMLElement;
  readonly draft: DraftStore;
  scene(): Scene;
  /** The part of the scene that is mounted. */
  window(): Rect;
  /** The far view leaves these out while they are dragged. */
  lift(subjects: ReadonlySet<Subject>): void;
}

interface DraggedEdge {
  readonly edge: Edge;
  readonly source: Rect;
  readonly target: Rect;
  readonly movesSource: boolean;
  readonly movesTarget: boolean;
  /** Among the lines between the same two cards. */
  readonly rank: number;
}

export function createDragPreview(host: PreviewHost): DragPreview {
  let elements: readonly HTMLElement[] = [];
  let edges: readonly DraggedEdge[] = [];
  let outlines: readonly Rect[] = [];
  let held: readonly Animation[] = [];
  let lines: MovingLines | null = null;
  let labels: MovingLabels | null = null;
  /** Places of the edges of which something is in the window. */
  let mounted: ReadonlySet<number> = new Set();
  let isFar = false;
  /** Steps lie on a grid, so that several movements of a slow hand are one. */
  let last: Point | null = null;

  function moveElements(dx: number, dy: number): void {
    for (const element of elements) element.style.translate = `${dx}px ${dy}px`;
    const routes = edges.map((edge, at) => (mounted.has(at) ? routeOf(edge, dx, dy) : null));
    lines?.draw(routes);
    labels?.move(dx, dy, routes);
  }

  function moveGhosts(dx: number, dy: number): void {
    const rects = outlines.map((rect) => moved(rect, dx, dy));
    host.draft.setState({ ghosts: { rects, paths: edges.map((edge) => routeOf(edge, dx, dy).path) } });
  }

  function beginNear(movables: readonly Movable[], frames: readonly Subject[]): void {
    elements = [
      ...movables.flatMap((movable) => elementOf(host.root, movable)),
      ...frames.flatMap((subject) => elementOf(host.root, { subject, systemId: null })),
    ];
    edges = edgesOf(host.scene(), movables);
    lines = liftLines(
      host.root,
      edges.map(({ edge }) => edge.subject),
      host.window(),
    );
    labels = liftLabels(host.root, edges);
    mounted = new Set([...(lines?.places ?? []), ...(labels?.places ?? [])]);
    for (const element of elements) element.dataset['dragged'] = '';
    held = elements.map(holdTranslate);
  }

  function beginFar(movables: readonly Movable[]): void {
    outlines = movables.map(({ rect }) => rect);
    edges = edgesOf(host.scene(), movables);
    host.lift(new Set([...movables.map(({ subject }) => subject), ...edges.map(({ edge }) => edge.subject)]));
  }

  function endNear(): void {
    for (const animation of held) animation.cancel();
    for (const element of elements) {
      delete element.dataset['dragged'];
      element.style.translate = '';
    }
    lines?.lower();
    labels?.lower();
    lines = null;
    labels = null;
  }

  return {
    begin(movables, frames, far) {
      isFar = far;
      if (far) beginFar(movables);
      else beginNear(movables, frames);
    },
    moveBy(dx, dy) {
      if (last?.x === dx && last.y === dy) return;
      last = { x: dx, y: dy };
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
      last = null;
    },
  };
}

function elementOf(
  root: HTMLElement,
  { subject, systemId }: Pick<Movable, 'subject' | 'systemId'>,
): readonly HTMLElement[] {
  const selector =
    systemId === null
      ? `[data-ground="${CSS.escape(subject)}"]`
      : `.react-flow__node[data-id="${CSS.escape(systemId)}"]`;
  const element = root.querySelector<HTMLElement>(selector);
  return element ? [element] : [];
}

function edgesOf({ cards, edges }: Scene, movables: readonly Movable[]): readonly DraggedEdge[] {
  const moving = new Set<Id>(movables.flatMap(({ systemId }) => systemId ?? []));
  const found: Omit<DraggedEdge, 'rank'>[] = [];
  for (const edge of edges.values()) {
    const [movesSource, movesTarget] = [moving.has(edge.source), moving.has(edge.target)];
    if (!(movesSource || movesTarget)) continue;
    const [source, target] = [cards.get(edge.source), cards.get(edge.target)];
    if (source && target) found.push({ edge, source, target, movesSource, movesTarget });
  }
  const ranks = ranksOf(found.map(({ edge }) => edge));
  return found.map((dragged, at) => ({ ...dragged, rank: ranks[at] ?? 0 }));
}

function routeOf(
  { source, target, movesSource, movesTarget, edge, rank }: DraggedEdge,
  dx: number,
  dy: number,
): PreviewRoute {
  const from = movesSource ? moved(source, dx, dy) : source;
  const to = movesTarget ? moved(target, dx, dy) : target;
  // A loop has no plain way between its two ends; it goes with its card.
  return edge.source === edge.target ? movedLoop(edge, dx, dy) : routeBetween(from, to, rank);
}

function movedLoop(edge: Edge, dx: number, dy: number): PreviewRoute {
  const path = edge.points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x + dx} ${y + dy}`).join('');
  const { label } = edge;
  return { path, head: '', middle: { x: label.x + label.width / 2 + dx, y: label.y + label.height / 2 + dy } };
}
