import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { elementName } from '../../actions/element-name.ts';
import { changeSince } from '../../actions/findings/compare-findings.ts';
import { shortened } from '../../marks/shortened.ts';
import { useFindings, useSession } from '../../store/context.tsx';
import { type Comparison, showOnlyNew, stopComparing } from '../../store/findings-comparison.ts';
import { lookAtAll, useFindingsScope } from '../../store/findings-scope.ts';
import { useOpenComparison } from './use-shown-findings.ts';

/** What narrows the list beside the filter box, each with its way out. */
export function NarrowedBy() {
  const scope = useFindingsScope();
  const comparison = useOpenComparison();
  if (scope.kind === 'all' && comparison === null) return null;
  return (
    <div className="flex flex-col gap-1 border-b border-line bg-selected px-3 py-1.5 text-xs">
      {scope.kind !== 'all' && (
        <Narrowing end="Show the whole design" onEnd={lookAtAll}>
          <ScopeText />
        </Narrowing>
      )}
      {comparison && (
        <Narrowing end="Stop comparing" onEnd={stopComparing}>
          <ComparisonText comparison={comparison} />
          {comparison.before && (
            <label className="mt-0.5 flex w-fit items-center gap-1.5 coarse:min-h-11">
              <input
                type="checkbox"
                checked={comparison.isOnlyNew}
                onChange={(event) => showOnlyNew(event.target.checked)}
              />
              List only the new ones
            </label>
          )}
        </Narrowing>
      )}
    </div>
  );
}

interface NarrowingProps {
  readonly end: string;
  readonly onEnd: () => void;
  readonly children: ReactNode;
}

function Narrowing({ end, onEnd, children }: NarrowingProps) {
  return (
    <div className="flex items-start gap-2">
      <div className="min-w-0 flex-1 py-0.5 leading-snug wrap-anywhere">{children}</div>
      <button
        type="button"
        aria-label={end}
        title={end}
        onClick={onEnd}
        className="flex size-6 shrink-0 items-center justify-center rounded text-ink-soft hover:bg-sunken hover:text-ink coarse:size-11"
      >
        <X size={13} aria-hidden />
      </button>
    </div>
  );
}

function ScopeText() {
  const scope = useFindingsScope();
  const design = useFindings((state) => state.design);
  const selection = useSession((session) => session.selection);
  const subjects = scope.kind === 'element' ? [scope.subject] : [...selection];
  const [only] = subjects;
  if (only === undefined) return 'Only the selection, and nothing is selected';
  const of = subjects.length === 1 ? shortened(elementName(design, only), 80) : `${subjects.length} selected elements`;
  return (
    <>
      Only <bdi className="font-medium">{of}</bdi> and what stands there
    </>
  );
}

function ComparisonText({ comparison }: { readonly comparison: Comparison }) {
  const findings = useFindings((state) => state.findings);
  const toDos = useFindings((state) => state.toDos);
  const waived = useFindings((state) => state.waived);
  const { before, label } = comparison;
  const since = <bdi>“{shortened(label, 80)}”</bdi>;
  if (!before) return <>Looking at {since}…</>;
  const { added, gone } = changeSince(before, { findings, toDos, waived });
  return (
    <span role="status">
      <span className="font-medium">
        {added} new, {gone} gone
      </span>{' '}
      since {since}
    </span>
  );
}
