import { ArrowDownToLine, ListFilter, RefreshCw, Search, Trash2 } from 'lucide-react';
import { memo } from 'react';
import { counted } from '../../../src/lib/counted.ts';
import { ColumnChooser } from '../../grid/ColumnChooser.tsx';
import type { GridLayout } from '../../grid/grid-types.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { FLOW_FIELDS } from './flow-fields.ts';

interface FlowsToolbarProps extends NarrowingProps {
  /** Null where nothing is chosen that it could do. */
  readonly onFillDown: (() => void) | null;
  readonly onDelete: (() => void) | null;
}

/** What one sees of the flows, and what can be done with the chosen ones. */
export function FlowsToolbar({ onFillDown, onDelete, ...narrowing }: FlowsToolbarProps) {
  return (
    <div
      role="toolbar"
      aria-label="Flows"
      className="flex shrink-0 flex-wrap items-center gap-2 border-b border-line bg-panel px-3 py-2 text-xs"
    >
      <Narrowing {...narrowing} />
      <span className="ml-auto flex gap-2">
        <Button
          size="small"
          icon={<ArrowDownToLine size={13} aria-hidden />}
          className="h-7"
          title="The first chosen row's values into the others (Ctrl+D)"
          disabled={onFillDown === null}
          onMouseDown={keepFocus}
          onClick={() => onFillDown?.()}
        >
          Fill down
        </Button>
        <Button
          size="small"
          icon={<Trash2 size={13} aria-hidden />}
          className="h-7"
          title="Delete the chosen flows (Shift+Delete)"
          disabled={onDelete === null}
          onMouseDown={keepFocus}
          onClick={() => onDelete?.()}
        >
          Delete
        </Button>
      </span>
    </div>
  );
}

interface NarrowingProps {
  readonly total: number;
  readonly shownCount: number;
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly hasFilters: boolean;
  readonly onFilters: (hasFilters: boolean) => void;
  readonly shown: ReadonlySet<string>;
  readonly onColumn: (id: string, isShown: boolean) => void;
  readonly onUsualColumns: () => void;
  readonly isStale: boolean;
  readonly onLookAgain: () => void;
}

/** The same from cell to cell: walking through the table does not draw it again. */
const Narrowing = memo(function Narrowing(props: NarrowingProps) {
  const { total, shownCount, layout, onLayout, hasFilters, onFilters, isStale, onLookAgain } = props;
  const isNarrowed = shownCount < total;
  return (
    <>
      <p aria-live="polite" className="mr-1 font-semibold whitespace-nowrap">
        {isNarrowed ? `${shownCount} of ${counted(total, 'flow')}` : counted(total, 'flow')}
      </p>
      <label className="relative">
        <span className="sr-only">Search flows</span>
        <Search size={13} aria-hidden className="absolute top-1/2 left-2 -translate-y-1/2 text-ink-muted" />
        <input
          type="search"
          value={layout.search}
          placeholder="Search in all columns"
          autoComplete="off"
          onChange={(event) => onLayout({ ...layout, search: event.target.value })}
          className="h-7 w-44 rounded-lg border border-line-strong bg-panel pr-2 pl-7 text-xs placeholder:text-ink-muted coarse:h-11 coarse:text-base"
        />
      </label>
      <Select
        aria-label="Group by"
        value={layout.groupBy ?? ''}
        options={GROUPINGS}
        onChange={(columnId) => onLayout({ ...layout, groupBy: columnId === '' ? null : columnId, folded: [] })}
        className="[&_select]:h-7 [&_select]:min-h-7 [&_select]:text-xs"
      />
      <Button
        size="small"
        aria-pressed={hasFilters}
        icon={<ListFilter size={14} aria-hidden />}
        className={hasFilters ? 'h-7 bg-selected text-link' : 'h-7'}
        onClick={() => {
          onFilters(!hasFilters);
          if (hasFilters) onLayout({ ...layout, filters: {} });
        }}
      >
        Filters
      </Button>
      <ColumnChooser
        choices={COLUMN_CHOICES}
        shown={props.shown}
        onChange={props.onColumn}
        onReset={props.onUsualColumns}
      />
      {isStale && (
        <Button
          size="small"
          tone="action"
          icon={<RefreshCw size={13} aria-hidden />}
          className="h-7"
          title="Rows stay where they are while you edit them"
          onClick={onLookAgain}
        >
          Arrange again
        </Button>
      )}
    </>
  );
});

/** The table keeps it, so that one goes on by keys. */
function keepFocus(event: { preventDefault(): void }): void {
  event.preventDefault();
}

/** By what several flows share. */
const GROUPINGS = [
  { value: '', label: 'No groups' },
  ...[
    'source',
    'target',
    'mechanism',
    'purposes',
    'intent',
    'decision.choice',
    'owner',
    'frequency',
    'trigger',
  ].flatMap((id) => {
    const field = FLOW_FIELDS.find((one) => one.id === id);
    return field ? [{ value: id, label: `By ${field.title.toLowerCase()}` }] : [];
  }),
];

const COLUMN_CHOICES = [...new Set(FLOW_FIELDS.map(({ group }) => group))].flatMap((group) =>
  FLOW_FIELDS.filter((field) => field.group === group).map(({ id, title }) => ({
    id,
    title,
    group,
    isFixed: id === 'name',
  })),
);
