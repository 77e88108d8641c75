import { TrafficCone } from 'lucide-react';
import { classNames } from '../../ui/class-names.ts';
import type { GateNode, MoreGatesNode } from './board-layout.ts';

interface GateCardProps {
  readonly node: GateNode;
  readonly isTabStop: boolean;
  readonly isActive: boolean;
}

/** What has to be answered before the wave below may go; it leads to where the answer is given. */
export function GateCard({ node: { key, gate, items }, isTabStop, isActive }: GateCardProps) {
  return (
    <button
      type="button"
      data-node={key}
      tabIndex={isTabStop ? 0 : -1}
      className={classNames(
        'flex size-full gap-2 rounded-lg border border-dashed border-warning-line bg-warning-ground px-2 py-1.5 text-left select-none hover:border-solid focus-visible:outline-offset-0',
        isActive && 'ring-1 ring-accent',
      )}
    >
      <TrafficCone size={16} aria-hidden className="mt-0.5 shrink-0 text-warning" />
      <span className="min-w-0 flex-1 text-[11px] leading-tight">
        <span className="line-clamp-2 text-ink">
          <span className="sr-only">Gate: {gate.title}. </span>
          {gate.missing}
        </span>
        <span className="mt-1 block truncate text-ink-soft">
          <span className="font-medium text-link">{gate.field === null ? 'Show' : 'Answer it'}</span>
          {' · '}
          {items.length === 1 ? `${items[0]?.name ?? '1 item'} waits` : `${items.length} items wait`}
        </span>
      </span>
    </button>
  );
}

interface MoreGatesProps {
  readonly node: MoreGatesNode;
  readonly isTabStop: boolean;
}

export function MoreGates({ node: { key, open, passed }, isTabStop }: MoreGatesProps) {
  const parts = [open > 0 && `${open} more`, passed > 0 && `${passed} passed`];
  return (
    <button
      type="button"
      data-node={key}
      tabIndex={isTabStop ? 0 : -1}
      className="flex size-full items-center gap-2 rounded-lg border border-line bg-panel px-2 text-left text-[11px] text-ink-soft hover:border-line-strong focus-visible:outline-offset-0"
    >
      <TrafficCone size={14} aria-hidden className="shrink-0" />
      <span className="sr-only">Gates: </span>
      {parts.filter(Boolean).join(', ')}
    </button>
  );
}
