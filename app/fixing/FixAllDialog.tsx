import { useMemo, useState } from 'react';
import type { Finding } from '../../src/rules/rule.ts';
import { runTold } from '../actions/findings/apply-fix.ts';
import { inOrderOfGravity } from '../actions/findings/finding-order.ts';
import { findingTitle } from '../actions/findings/finding-title.ts';
import { batchCommand, type Offer, offersByRule, offersOf, runBatch } from '../actions/findings/fix-batch.ts';
import { useFindings, useHistory, useSession, useStores } from '../store/context.tsx';
import { todayUtc } from '../store/today.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { BatchEffect } from './BatchEffect.tsx';
import { OfferGroup } from './OfferGroup.tsx';

/** Many fixes as one step: all that need no question, or those of one rule, each listed and each to be left out. */
export function FixAllDialog() {
  const stores = useStores();
  const ruleId = useSession((state) => state.dialogAbout);
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const findings = useFixable(ruleId);
  const offers = useMemo(
    () => offersOf(findings).filter(({ isSafe }) => ruleId !== null || isSafe),
    [findings, ruleId],
  );
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  // A fix that needs no choice is in unless it is left out; of several the first is only proposed.
  const chosen = useMemo(() => offers.filter(({ key, isSafe }) => isSafe !== toggled.has(key)), [offers, toggled]);
  const asking = findings.filter((finding) => finding.fixes.length === 0).length;
  const close = () => stores.session.closeDialog();

  const set = (changed: readonly Offer[], isOn: boolean) => {
    const next = new Set(toggled);
    for (const { key, isSafe } of changed) {
      if (isSafe === isOn) next.delete(key);
      else next.add(key);
    }
    setToggled(next);
  };

  const apply = () => {
    close();
    const judging = { today: todayUtc() };
    const { done } = runBatch(stores.designs.getState().design, chosen, judging);
    const told = done === 1 ? 'Fixed 1 finding' : `Fixed ${done} findings`;
    runTold(stores, batchCommand(chosen, judging), told);
  };

  return (
    <Dialog
      title={ruleId === null ? 'Fix everything safe' : `Fix all: ${findingTitle({ ruleId })}`}
      onClose={close}
      footer={
        <>
          <BatchEffect offers={chosen} />
          <Button onClick={close}>Cancel</Button>
          <Button tone="primary" disabled={chosen.length === 0 || isReadOnly} onClick={apply}>
            {chosen.length === 1 ? 'Fix 1 finding' : `Fix ${chosen.length} findings`}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="text-xs text-ink-soft">
          {offers.length === 0
            ? 'Nothing can be fixed here without an answer.'
            : 'One undo step. Leave out what you want to decide yourself.'}
          {asking > 0 &&
            ` ${asking === 1 ? '1 finding asks' : `${asking} findings ask`} something first: see the list.`}
        </p>
        {[...offersByRule(offers)].map(([id, group]) => (
          <OfferGroup key={id} title={findingTitle({ ruleId: id })} offers={group} chosen={chosen} onSet={set} />
        ))}
      </div>
    </Dialog>
  );
}

/** To-dos too: an answer that the design implies is an answer. */
function useFixable(ruleId: string | null): readonly Finding[] {
  const findings = useFindings((state) => state.findings);
  const toDos = useFindings((state) => state.toDos);
  return useMemo(() => {
    const all = inOrderOfGravity([...findings, ...toDos]);
    return all.filter((finding) => finding.isFixable && (ruleId === null || finding.ruleId === ruleId));
  }, [findings, toDos, ruleId]);
}
