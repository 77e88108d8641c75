import { CircleCheck } from 'lucide-react';
import { useDesign, useFindings } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { panelState } from './panel-state.ts';

/** Says how much was looked at, as silence alone says nothing. */
export function NoFindings() {
  const checked = useFindings(({ checkedRules }) => checkedRules);
  const isEmpty = useDesign(({ systems, entities }) => systems.size === 0 && entities.size === 0);
  if (checked === 0) return <p className="p-4 text-ink-muted">Looking…</p>;
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-10 text-center">
      <CircleCheck size={28} aria-hidden className="text-success" />
      <h2 className="text-[13px] font-semibold">
        No problems found · {checked} {checked === 1 ? 'rule' : 'rules'} looked
      </h2>
      {isEmpty && <p className="text-xs text-ink-muted">There is nothing to look at yet. Add a first system.</p>}
    </div>
  );
}

export function NothingShown() {
  return (
    <div className="flex flex-col items-center gap-3 px-6 py-10 text-center">
      <p className="text-ink-muted">The filter hides every finding.</p>
      <Button size="small" onClick={() => panelState.setState({ query: '', hidden: new Set() })}>
        Show all
      </Button>
    </div>
  );
}
