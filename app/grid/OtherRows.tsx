// biome-ignore-all lint/a11y/useSemanticElements: a table element could not be drawn in part.
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on the cells of a row.
import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import { ADD_ROW } from './cursor.ts';
import type { EditState } from './edit-state.ts';
import { CellEditor } from './editors/CellEditor.tsx';

interface PlaceProps {
  readonly ariaRowIndex: number;
  readonly topPx: number;
  readonly heightPx: number;
  readonly widthPx: number;
  readonly columnCount: number;
  readonly columnId: string;
  readonly isActive: boolean;
}

interface GroupRowProps extends PlaceProps {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly count: number;
  readonly isOpen: boolean;
}

/** The heading of rows that share a value; Enter, Left and Right fold it. */
export function GroupRow({ id, title, label, count, isOpen, ...place }: GroupRowProps) {
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <WideRow {...place} id={id} isExpanded={isOpen} ground="bg-sunken">
      <Chevron size={14} aria-hidden className="shrink-0 text-ink-muted" />
      <span className="truncate font-semibold">
        <span className="font-normal text-ink-muted">{title}: </span>
        {label || 'not answered'}
      </span>
      <span className="text-ink-muted">{count}</span>
    </WideRow>
  );
}

interface AddRowCellProps extends PlaceProps {
  readonly label: string;
  readonly placeholder: string;
  readonly editing: EditState | null;
  readonly kept: { readonly text: string; readonly problem: string } | undefined;
}

/** Below the last row: what is typed here becomes one. */
export function AddRowCell({ label, placeholder, editing, kept, ...place }: AddRowCellProps) {
  return (
    <WideRow {...place} id={ADD_ROW} ground="bg-panel">
      <Plus size={14} aria-hidden className="shrink-0 text-link" />
      <span className="shrink-0 font-medium text-link">{label}</span>
      {editing ? (
        <span className="relative h-full min-w-0 flex-1">
          <CellEditor state={editing} label={label} widthPx={320} />
        </span>
      ) : (
        <span className={classNames('truncate', kept ? 'text-error' : 'text-ink-muted')}>
          {kept ? `${kept.text} · ${kept.problem}` : placeholder}
        </span>
      )}
    </WideRow>
  );
}

interface WideRowProps extends PlaceProps {
  readonly id: string;
  readonly ground: string;
  readonly isExpanded?: boolean;
  readonly children: ReactNode;
}

/** One cell over all columns, whose content stays in view while they scroll. */
function WideRow({ id, ground, isExpanded, children, ...place }: WideRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={place.ariaRowIndex}
      className={classNames('absolute left-0 border-b border-line', ground)}
      style={{ top: place.topPx, height: place.heightPx, width: place.widthPx }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={place.columnCount}
        aria-expanded={isExpanded}
        tabIndex={place.isActive ? 0 : -1}
        data-row-id={id}
        data-column-id={place.columnId}
        className="sticky left-0 flex h-full w-[min(40rem,90vw)] items-center gap-1.5 px-2 text-xs outline-none select-none focus:shadow-[inset_0_0_0_2px_var(--color-ring)]"
      >
        {children}
      </div>
    </div>
  );
}
