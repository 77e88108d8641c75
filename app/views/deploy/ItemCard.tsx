import { Hourglass, PackageOpen, Pin } from 'lucide-react';
import { memo } from 'react';
import type { Glyph as GlyphRow } from '../../../src/catalog/glyphs.ts';
import type { EntityColor } from '../../../src/catalog/theme.ts';
import type { Severity } from '../../../src/rules/rule.ts';
import { Glyph } from '../../marks/Glyph.tsx';
import { SeverityIcon } from '../../marks/SeverityIcon.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { Side } from './drawn-relations.ts';

export interface ItemCardProps {
  readonly nodeKey: string;
  /** As the plan calls it. */
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  /** Of a flow: what is done in the org under whose name the card stands. */
  readonly work: string | null;
  readonly glyph: GlyphRow;
  readonly color: EntityColor | null;
  readonly isTabStop: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Its dependencies are drawn. No style of hovering: cards that pass under a resting pointer would be painted anew. */
  readonly isShown: boolean;
  /** While dependencies are drawn: which side it stands on, and why. */
  readonly side: Side | null;
  readonly reason: string | null;
  readonly isDragged: boolean;
  readonly isPinned: boolean;
  readonly isProposed: boolean;
  readonly isWaiting: boolean;
  readonly hasLoads: boolean;
  readonly worst: Severity | null;
}

/** One thing to deploy. All that can be done with it stands in the strip below; here it is chosen, dragged or moved. */
export const ItemCard = memo(function ItemCard(props: ItemCardProps) {
  const { nodeKey, title, kind, work, glyph, color, side, reason, isActive, isSelected } = props;
  const detail = reason === null ? (work === null ? kind : `${kind}, ${work}`) : `${SIDES[side ?? 'need']} ${reason}`;
  return (
    <button
      type="button"
      data-node={nodeKey}
      aria-label={spokenOf(props)}
      aria-pressed={isSelected}
      tabIndex={props.isTabStop ? 0 : -1}
      className={classNames(
        'group flex size-full items-center gap-2 rounded-lg border bg-card px-2 text-left shadow-raised select-none focus-visible:outline-offset-0',
        isSelected || isActive
          ? 'border-accent ring-1 ring-accent'
          : side === null
            ? props.isShown
              ? 'border-line-strong'
              : 'border-line'
            : 'border-line-action',
        side !== null && 'bg-selected',
        props.isProposed && 'border-dashed',
        props.isDragged && 'opacity-40',
      )}
    >
      <span
        aria-hidden
        data-grip=""
        className="flex size-8 shrink-0 touch-none items-center justify-center rounded-md bg-sunken text-ink-soft coarse:size-11"
        style={color === null ? undefined : { color: `var(--hw-entity-${color})` }}
      >
        <Glyph glyph={glyph} size={17} />
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate text-xs font-semibold text-ink">{title}</span>
        <span className="line-clamp-2 text-[11px] leading-tight text-ink-soft">{detail}</span>
      </span>
      <span aria-hidden className="flex shrink-0 flex-col items-center gap-1 text-ink-muted">
        <span className="flex gap-1">
          {props.isPinned && <Pin size={13} className="text-link" />}
          {props.worst && <SeverityIcon severity={props.worst} size={14} />}
        </span>
        <span className="flex gap-1">
          {props.isWaiting && <Hourglass size={13} className="text-warning" />}
          {props.hasLoads && <PackageOpen size={13} />}
        </span>
      </span>
    </button>
  );
});

const SIDES: Readonly<Record<Side, string>> = { need: 'Needed:', waiting: 'Waits:' };

function spokenOf(props: ItemCardProps): string {
  const parts = [
    props.name,
    props.kind,
    props.work,
    props.isPinned && 'wave set by hand',
    props.isProposed && 'wave proposed, caught in a circle',
    props.isWaiting && 'waits at a gate',
    props.hasLoads && 'has load steps',
    props.worst && `worst finding: ${props.worst === 'info' ? 'hint' : props.worst}`,
  ];
  return parts.filter(Boolean).join(', ');
}
