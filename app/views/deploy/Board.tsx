import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { nodeBeside } from './board-keys.ts';
import { type BoardNode, type Board as BoardPlan, SIZES } from './board-layout.ts';
import { columnsIn, scrolledTo } from './board-window.ts';
import { DependencyLines } from './DependencyLines.tsx';
import { DragGhost } from './DragGhost.tsx';
import type { DrawnRelations } from './drawn-relations.ts';
import { useBoardView, viewOf } from './use-board-view.ts';
import type { Deployment } from './use-deployment.ts';
import { useHover } from './use-hover.ts';
import { useItemDrag } from './use-item-drag.ts';
import { WaveColumn } from './WaveColumn.tsx';

/** Asks to bring a node into view; a new object asks again. */
export interface NodeRequest {
  readonly key: string;
  readonly takesFocus: boolean;
}

interface BoardProps {
  readonly deployment: Deployment;
  readonly board: BoardPlan;
  readonly activeKey: string | null;
  readonly drawn: DrawnRelations | null;
  readonly request: NodeRequest | null;
  readonly isReadOnly: boolean;
  readonly helpId: string;
  readonly onActivate: (node: BoardNode, takesFocus: boolean) => void;
  readonly onOpen: (node: BoardNode) => void;
  readonly onHover: (key: string | null) => void;
  readonly onStep: (item: DeployItem, by: 1 | -1, key: string) => void;
  readonly onDrop: (item: DeployItem, wave: number, key: string) => void;
  readonly onDragging: (isDragging: boolean) => void;
}

export function Board(props: BoardProps) {
  const { deployment, board, activeKey, drawn, request, onActivate, onOpen, onStep } = props;
  const scroller = useRef<HTMLElement>(null);
  const view = useBoardView(scroller);
  const { drag, press, endsDrag } = useItemDrag({ ...props, scroller });
  useRequested(scroller, board, request?.key === activeKey ? request : null);
  const hover = useHover(props.onHover);

  const nodeOf = ({ target }: { readonly target: EventTarget }) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-node]') : null;
    return element ? board.nodeAt(element.dataset['node'] ?? '') : undefined;
  };

  function onKeyDown(event: KeyboardEvent): void {
    const node = nodeOf(event);
    if (!node || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.altKey) {
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
      if (by === null || node.kind !== 'item') return;
      event.preventDefault();
      onStep(node.row.item, by, node.key);
      return;
    }
    const next = nodeBeside(board, node, event.key);
    if (!next && !ARROWS.has(event.key)) return;
    event.preventDefault();
    if (next) onActivate(next, true);
  }

  const known = activeKey === null ? undefined : board.nodeAt(activeKey);
  const tabStop = (known ?? board.columns[0]?.nodes[0])?.key ?? null;
  const columns = columnsIn(board, view);
  const shown = known && !columns.some((column) => column.nodes.includes(known)) ? board.columns[known.column] : null;
  return (
    <section
      ref={scroller}
      aria-label="Waves"
      aria-describedby={props.helpId}
      className="relative min-h-0 flex-1 overflow-auto overscroll-contain bg-canvas"
      onKeyDown={onKeyDown}
      onFocus={(event: FocusEvent) => {
        const node = nodeOf(event);
        if (node && node.key !== activeKey) onActivate(node, false);
      }}
      onClick={(event: MouseEvent) => {
        if (endsDrag()) return;
        const node = nodeOf(event);
        if (node) onOpen(node);
      }}
      onPointerDown={(event: PointerEvent) => {
        const node = nodeOf(event);
        if (node?.kind === 'item') press(event, node);
      }}
      onScroll={hover.scrolled}
      onPointerOver={(event: PointerEvent) => {
        if (event.pointerType === 'touch' || drag) return;
        hover.point(nodeOf(event)?.key ?? null);
      }}
      onPointerLeave={() => hover.point(null)}
    >
      <div className="relative" style={{ width: board.width, height: board.height + SIZES.heading, minHeight: '100%' }}>
        {/* Under the cards: a line that runs past one leaves its words legible. */}
        {drawn && !drag && <DependencyLines board={board} lines={drawn.lines} />}
        {[...columns, ...(shown ? [shown] : [])].map((column) => (
          <WaveColumn
            key={column.wave}
            column={column}
            deployment={deployment}
            view={view}
            tabStop={tabStop}
            activeKey={activeKey}
            drawn={drag ? null : drawn}
            drag={drag}
          />
        ))}
      </div>
      {drag && <DragGhost drag={drag} deployment={deployment} />}
    </section>
  );
}

/** They scroll the board otherwise, under the feet of whoever walks through it. */
const ARROWS: ReadonlySet<string> = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/**
 * Brings the asked node into view. A move puts its card into another column, and the focus with it: unless somebody has
 * gone on to something else meanwhile.
 */
function useRequested(scroller: RefObject<HTMLElement | null>, board: BoardPlan, request: NodeRequest | null): void {
  const done = useRef<{ readonly request: NodeRequest; readonly place: string } | null>(null);
  useEffect(() => {
    const element = scroller.current;
    const node = request && board.nodeAt(request.key);
    const column = node && board.columns[node.column];
    if (!element || !node || !column) return;
    const place = `${column.wave} ${node.y}`;
    const before = done.current;
    done.current = { request, place };
    if (before?.request === request && (before.place === place || !isFree(element))) return;
    element.scrollTo(scrolledTo(node, column, viewOf(element)));
    if (!request.takesFocus) return;
    const focus = () => {
      const card = element.querySelector<HTMLElement>(`[data-node="${CSS.escape(node.key)}"]`);
      card?.focus({ preventScroll: true });
      return card !== null;
    };
    if (focus()) return;
    // What was far out of view is drawn only after the scrolling.
    const frame = requestAnimationFrame(focus);
    return () => cancelAnimationFrame(frame);
  }, [request, board, scroller]);
}

function isFree(element: HTMLElement): boolean {
  return document.activeElement === document.body || element.contains(document.activeElement);
}
