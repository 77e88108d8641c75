import { TrafficCone } from 'lucide-react';
import { useId } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { type BoardColumn, type BoardNode, SIZES } from './board-layout.ts';
import { whyNot } from './board-moves.ts';
import { nodesIn, type View } from './board-window.ts';
import type { DrawnRelations } from './drawn-relations.ts';
import { GateCard, MoreGates } from './GateCard.tsx';
import { PlacedItem } from './PlacedItem.tsx';
import type { Deployment } from './use-deployment.ts';
import type { ItemDrag } from './use-item-drag.ts';

interface WaveColumnProps {
  readonly column: BoardColumn;
  readonly deployment: Deployment;
  readonly view: View;
  /** The one node that Tab comes to. */
  readonly tabStop: string | null;
  readonly activeKey: string | null;
  readonly drawn: DrawnRelations | null;
  readonly drag: ItemDrag | null;
}

export function WaveColumn({ column, deployment, view, tabStop, activeKey, drawn, drag }: WaveColumnProps) {
  const headingId = useId();
  const { wave, x, width, nodes, labels } = column;
  const [heading, ...others] = kept(nodesIn(column, view), nodes, tabStop);
  const refusal = drag && whyNot(deployment, drag.item, wave);
  const isHome = drag !== null && deployment.plan.waves.waveOf.get(drag.item) === wave;
  const isOver = drag?.wave === wave;
  return (
    <section
      aria-labelledby={headingId}
      data-wave={wave}
      data-drop={drag === null ? undefined : isHome ? 'home' : refusal === null ? 'legal' : 'refused'}
      className={classNames(
        'absolute inset-y-0 rounded-lg',
        drag !== null && !isHome && refusal === null && 'bg-selected outline-2 outline-accent outline-dashed',
        isOver && !isHome && refusal === null && 'outline-solid!',
      )}
      style={{ left: x, width }}
    >
      <div className="sticky top-0 z-10 border-b border-line-strong bg-canvas" style={{ height: SIZES.heading }}>
        <button
          type="button"
          data-node={heading?.key}
          tabIndex={heading?.key === tabStop ? 0 : -1}
          className={classNames(
            'flex size-full items-center gap-2 rounded-md px-1 text-left hover:bg-sunken focus-visible:-outline-offset-2',
            activeKey === heading?.key && 'bg-sunken',
          )}
        >
          <span id={headingId} className="text-[13px] font-semibold">
            Wave {wave}
          </span>
          <span className="text-xs text-ink-muted">
            {column.isNew ? 'new' : column.itemCount === 1 ? '1 item' : `${column.itemCount} items`}
          </span>
          {column.openGates > 0 && (
            <span className="ml-auto inline-flex items-center gap-1 text-xs text-warning">
              <TrafficCone size={13} aria-hidden />
              {column.openGates}
              <span className="sr-only">{column.openGates === 1 ? ' gate waits' : ' gates wait'}</span>
            </span>
          )}
        </button>
      </div>
      <div
        className={classNames('absolute inset-x-0 bottom-0', drag !== null && refusal !== null && 'opacity-35')}
        style={{ top: SIZES.heading }}
      >
        {labels
          .filter(({ y }) => y > view.top - 600 && y < view.top + view.height + 600)
          .map(({ text, y }) => (
            <p
              key={y}
              className="absolute inset-x-1 flex items-end truncate pb-1 text-[11px] font-medium text-ink-muted"
              style={{ top: y, height: SIZES.label }}
            >
              {text}
            </p>
          ))}
        {others.length > 0 && (
          <ul aria-labelledby={headingId}>
            {others.map((node) => (
              <li
                key={node.key}
                aria-posinset={node.at}
                aria-setsize={nodes.length - 1}
                className="absolute inset-x-0"
                style={{ top: node.y, height: node.height }}
              >
                {node.kind === 'gate' && (
                  <GateCard node={node} isTabStop={node.key === tabStop} isActive={node.key === activeKey} />
                )}
                {node.kind === 'more-gates' && <MoreGates node={node} isTabStop={node.key === tabStop} />}
                {node.kind === 'item' && (
                  <PlacedItem
                    node={node}
                    deployment={deployment}
                    isTabStop={node.key === tabStop}
                    isActive={node.key === activeKey}
                    isShown={drawn?.itemId === node.row.item.id}
                    relation={drawn?.sideOf.get(node.row.item.id)}
                    isDragged={drag?.item === node.row.item}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {drag !== null && !isHome && (
        <p
          className={classNames(
            'sticky z-20 mx-1 rounded-md border px-2 py-1.5 text-xs shadow-raised',
            refusal === null ? 'border-line-action bg-panel text-link' : 'border-line-strong bg-panel text-ink-soft',
          )}
          style={{ top: SIZES.heading + 8 }}
        >
          {refusal ?? (isOver ? `Drop to move it to wave ${wave}.` : 'It may go here.')}
        </p>
      )}
    </section>
  );
}

/** What has the focus stays drawn when it is scrolled away, or the focus would be lost. */
function kept(drawn: readonly BoardNode[], all: readonly BoardNode[], key: string | null): readonly BoardNode[] {
  if (key === null || drawn.some((node) => node.key === key)) return drawn;
  const node = all.find((one) => one.key === key);
  return node ? [...drawn, node] : drawn;
}
