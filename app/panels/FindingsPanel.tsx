import { useMemo } from 'react';
import { useDesign, useFindings } from '../store/context.tsx';
import { FindingsList } from './findings/FindingsList.tsx';
import { FindingsSummary } from './findings/FindingsSummary.tsx';
import { FindingsTools } from './findings/FindingsTools.tsx';
import { findingRows } from './findings/finding-rows.ts';
import { usePanelState } from './findings/panel-state.ts';
import { NoFindings, NothingShown } from './findings/ZeroState.tsx';

/** What the rules say about the design, live. */
export function FindingsPanel() {
  const findings = useFindings((state) => state.findings);
  const toDos = useFindings((state) => state.toDos);
  const waived = useFindings((state) => state.waived);
  const crashes = useFindings((state) => state.crashes);
  const design = useDesign((whole) => whole);
  const state = usePanelState((all) => all);
  const rows = useMemo(
    () => findingRows({ findings, toDos, waived, crashes }, design, state),
    [findings, toDos, waived, crashes, design, state],
  );
  const isEmpty = findings.length + toDos.length + waived.length + crashes.length === 0;

  return (
    <section aria-label="Findings" className="flex h-full min-h-0 flex-col">
      {isEmpty ? (
        <NoFindings />
      ) : (
        <>
          <FindingsSummary />
          <FindingsTools />
          {rows.length === 0 ? <NothingShown /> : <FindingsList rows={rows} />}
        </>
      )}
    </section>
  );
}
