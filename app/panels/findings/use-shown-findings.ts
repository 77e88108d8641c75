/** What the panel lists, worked out again only where something it depends on changed. */
import { useDeferredValue, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Subject } from '../../../src/model/field.ts';
import { useFindings, useSession, useWorkspace } from '../../store/context.tsx';
import { useComparison } from '../../store/findings-comparison.ts';
import { standsOn, useFindingsScope } from '../../store/findings-scope.ts';
import { todayUtc } from '../../store/today.ts';
import { type LooseWaiver, looseWaivers } from '../waivers/loose-waivers.ts';
import { createFacts } from './finding-facts.ts';
import { findingRows, type Row, type RowState } from './finding-rows.ts';
import { type PanelState, usePanelState } from './panel-state.ts';
import { type ShownFindings, shownFindings } from './shown-findings.ts';

const NOTHING: ReadonlySet<Subject> = new Set();
const NO_WAIVERS: readonly LooseWaiver[] = [];

export function useFindingRows(): readonly Row[] {
  const design = useFindings((state) => state.design);
  const looks = usePanelState(useShallow(withoutQuery));
  const query = useDeferredValue(usePanelState((state) => state.query));
  const shown = useShownFindings();
  const current = useSession(({ currentFinding }) => currentFinding);
  const loose = useLooseWaivers(query, shown.wantsWaived);
  return useMemo(
    () => findingRows({ ...shown, loose }, design, looks, current),
    [shown, loose, design, looks, current],
  );
}

/** The query is followed apart, a frame later. */
function withoutQuery({ query: _, ...looks }: PanelState): RowState {
  return looks;
}

/** The findings themselves, without groups and folds. */
export function useShownFindings(): ShownFindings {
  const design = useFindings((state) => state.design);
  const findings = useFindings((state) => state.findings);
  const toDos = useFindings((state) => state.toDos);
  const waived = useFindings((state) => state.waived);
  const crashes = useFindings((state) => state.crashes);
  // The letter is shown first: with thousands of findings the list comes a frame later, and not for letters in between.
  const query = useDeferredValue(usePanelState((state) => state.query));
  const hidden = usePanelState((state) => state.hidden);
  const isInScope = useScope();
  const comparison = useOpenComparison();
  const before = comparison?.before ?? null;
  const isOnlyNew = before !== null && comparison?.isOnlyNew === true;
  const factsOf = useMemo(() => createFacts(design), [design]);
  return useMemo(
    () => shownFindings({ findings, toDos, waived, crashes }, { query, hidden, factsOf, isInScope, before, isOnlyNew }),
    [findings, toDos, waived, crashes, query, hidden, factsOf, isInScope, before, isOnlyNew],
  );
}

/** No finding is behind them, so a filter on findings leaves them out unless it asks for what is waived. */
function useLooseWaivers(query: string, wantsWaived: boolean): readonly LooseWaiver[] {
  const design = useFindings((state) => state.design);
  const waived = useFindings((state) => state.waived);
  const loose = useMemo(() => looseWaivers(design, waived, todayUtc()), [design, waived]);
  return query.trim() === '' || wantsWaived ? loose : NO_WAIVERS;
}

/** The comparison with an earlier state of the design that is open, if there is one. */
export function useOpenComparison() {
  const designId = useWorkspace(({ open }) => (open.kind === 'stored' ? open.id : null));
  return useComparison(designId);
}

function useScope(): ((subject: Subject) => boolean) | null {
  const design = useFindings((state) => state.design);
  const scope = useFindingsScope();
  const selection = useSession((session) => (scope.kind === 'selection' ? session.selection : NOTHING));
  return useMemo(() => {
    if (scope.kind === 'all') return null;
    return standsOn(design, scope.kind === 'element' ? new Set([scope.subject]) : selection);
  }, [design, scope, selection]);
}
