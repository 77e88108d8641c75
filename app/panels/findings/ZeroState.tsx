import { CircleCheck } from 'lucide-react';
import { useDesign, useFindings, useSession } from '../../store/context.tsx';
import { showOnlyNew } from '../../store/findings-comparison.ts';
import { lookAtAll, useFindingsScope } from '../../store/findings-scope.ts';
import { Button } from '../../ui/Button.tsx';
import { ReadinessRing } from '../readiness/ReadinessRing.tsx';
import { panelState, usePanelState } from './panel-state.ts';
import { useOpenComparison } from './use-shown-findings.ts';

/** Says how much was looked at, as silence alone says nothing. */
export function NoFindings() {
  const checked = useFindings(({ checkedRules }) => checkedRules);
  const hasReadiness = useFindings(({ standing }) => standing?.readiness.percent != null);
  const isEmpty = useDesign(({ systems, entities }) => systems.size === 0 && entities.size === 0);
  const hasFailed = useFindings(({ status }) => status === 'failed');
  if (hasFailed) return <p className="p-4 text-error">{FAILED}</p>;
  if (checked === 0) return <p className="p-4 text-ink-muted">Looking…</p>;
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-10 text-center">
      {hasReadiness ? <ReadinessRing /> : <CircleCheck size={28} aria-hidden className="text-success" />}
      <h2 className="text-[13px] font-semibold">
        No problems found · {checked} {checked === 1 ? 'rule' : 'rules'} looked
      </h2>
      {isEmpty && <p className="text-xs text-ink-muted">There is nothing to look at yet. Add a first system.</p>}
    </div>
  );
}

const FAILED = 'The rules could not be fetched. Look after the connection; once the design is saved, reload the page.';

/** Something is there, but not here: says why, and leads back to all of it. */
export function NothingShown() {
  const isNothingSelected = useSession(({ selection }) => selection.size === 0);
  const scope = useFindingsScope();
  const comparison = useOpenComparison();
  const isFiltered = usePanelState(({ query, hidden }) => query.trim() !== '' || hidden.size > 0);
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-10 text-center">
      <p className="text-ink-muted">{reason()}</p>
      <Button size="small" onClick={showAll}>
        Show all
      </Button>
    </div>
  );

  function reason(): string {
    if (scope.kind === 'selection' && isNothingSelected) return 'Select something to see its findings.';
    if (isFiltered) return 'The filter hides every finding.';
    if (scope.kind !== 'all') return 'No findings here.';
    return comparison ? 'Nothing new since then.' : 'No findings.';
  }
}

function showAll(): void {
  panelState.setState({ query: '', hidden: new Set() });
  lookAtAll();
  showOnlyNew(false);
}
