import { Search, X } from 'lucide-react';
import { useStores } from '../../store/context.tsx';
import { Select } from '../../ui/Select.tsx';
import { warmFacts } from './finding-facts.ts';
import { MoreFilters } from './MoreFilters.tsx';
import type { Grouping } from './panel-memory.ts';
import { groupBy, setQuery, usePanelState } from './panel-state.ts';

/** What narrows the list, and what orders it. */
export function FindingsTools() {
  const query = usePanelState((state) => state.query);
  const grouping = usePanelState((state) => state.grouping);
  const stores = useStores();
  const warm = () => {
    const { design, findings, toDos, waived } = stores.findings.getState();
    warmFacts(design, [...findings, ...toDos, ...waived.map(({ finding }) => finding)]);
  };

  return (
    <div className="flex items-center gap-2 border-b border-line px-3 py-2">
      <div className="relative min-w-0 flex-1">
        <Search
          size={14}
          aria-hidden
          className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink-muted"
        />
        <input
          type="text"
          aria-label="Filter findings"
          placeholder="Filter"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          value={query}
          onFocus={warm}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.nativeEvent.isComposing || query === '') return;
            event.preventDefault();
            setQuery('');
          }}
          className="h-8 w-full rounded-lg border border-line-strong bg-sunken pr-7 pl-7.5 text-xs placeholder:text-ink-muted coarse:h-11 coarse:text-base"
        />
        {query !== '' && (
          <button
            type="button"
            aria-label="Clear the filter"
            onClick={() => setQuery('')}
            className="absolute top-1/2 right-1 flex size-6 -translate-y-1/2 items-center justify-center rounded text-ink-muted hover:text-ink"
          >
            <X size={13} aria-hidden />
          </button>
        )}
      </div>
      <Select aria-label="Group by" value={grouping} options={GROUPINGS} onChange={groupBy} className="w-27 shrink-0" />
      <MoreFilters />
    </div>
  );
}

const GROUPINGS: readonly { readonly value: Grouping; readonly label: string }[] = [
  { value: 'rule', label: 'By rule' },
  { value: 'element', label: 'By element' },
  { value: 'system', label: 'By system' },
  { value: 'severity', label: 'By severity' },
  { value: 'step', label: 'By step' },
];
