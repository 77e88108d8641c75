import { SlidersHorizontal } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { compareWith, pointLabel } from '../../actions/findings/compare-findings.ts';
import { useStores } from '../../store/context.tsx';
import { stopComparing } from '../../store/findings-comparison.ts';
import { lookAtAll, lookAtSelection, useFindingsScope } from '../../store/findings-scope.ts';
import type { RestorePointEntry } from '../../store/restore-points.ts';
import { Popover } from '../../ui/Popover.tsx';
import { Select } from '../../ui/Select.tsx';
import { FilterSyntax } from './FilterSyntax.tsx';
import { useOpenComparison } from './use-shown-findings.ts';

/** What else narrows the list, and what can be typed into the filter box beside it. */
export function MoreFilters() {
  const scope = useFindingsScope();
  const isNarrowed = scope.kind !== 'all';
  const trigger = (
    <button
      type="button"
      aria-label="More filters"
      title="Only the selection, only what is new, and what the filter understands"
      className="flex size-8 shrink-0 items-center justify-center rounded-lg border border-line-strong text-ink-soft hover:bg-sunken data-[narrowed]:bg-selected data-[narrowed]:text-link coarse:size-11"
      data-narrowed={isNarrowed || undefined}
    >
      <SlidersHorizontal size={14} aria-hidden />
    </button>
  );
  return (
    <Popover trigger={trigger} label="More filters" align="end">
      <div className="flex w-80 max-w-full flex-col gap-3 text-xs">
        <label className="flex items-start gap-2 coarse:min-h-11">
          <input
            type="checkbox"
            className="mt-px"
            checked={scope.kind === 'selection'}
            onChange={(event) => (event.target.checked ? lookAtSelection() : lookAtAll())}
          />
          <span>
            <span className="font-medium">Only the selection</span>
            <span className="block text-ink-muted">What is selected, and what stands on it</span>
          </span>
        </label>
        <OnlyNewSince />
        <FilterSyntax />
      </div>
    </Popover>
  );
}

const NOT_COMPARED = '';

function OnlyNewSince() {
  const stores = useStores();
  const id = useId();
  const comparison = useOpenComparison();
  const [points, setPoints] = useState<readonly RestorePointEntry[] | null>(null);

  useEffect(() => {
    let isOpen = true;
    const show = (list: readonly RestorePointEntry[]) => isOpen && setPoints(list);
    stores.workspace
      .restorePoints()
      .then((kept) => kept?.list())
      .then(
        (list) => show(list ?? []),
        () => show([]),
      );
    return () => {
      isOpen = false;
    };
  }, [stores]);

  if (points?.length === 0) {
    return (
      <p className="text-ink-muted">
        “Only new since” needs a restore point. A design that is kept in this browser gets one each time it is opened.
      </p>
    );
  }

  function choose(key: string): void {
    const point = points?.find((one) => String(one.key) === key);
    if (point) void compareWith(stores, point);
    else stopComparing();
  }

  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium">
        Only new since
      </label>
      <Select
        id={id}
        value={comparison ? String(comparison.restorePoint) : NOT_COMPARED}
        options={[
          { value: NOT_COMPARED, label: points === null ? 'Looking for restore points…' : 'Not compared' },
          ...(points ?? []).map((point) => ({ value: String(point.key), label: pointLabel(point) })),
        ]}
        onChange={choose}
      />
    </div>
  );
}
