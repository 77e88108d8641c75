import { useFindings } from '../store/context.tsx';
import { FindingsList } from './findings/FindingsList.tsx';
import { FindingsSummary } from './findings/FindingsSummary.tsx';
import { FindingsTools } from './findings/FindingsTools.tsx';
import { NarrowedBy } from './findings/NarrowedBy.tsx';
import { SummarySentences } from './findings/SummarySentences.tsx';
import { useFindingRows } from './findings/use-shown-findings.ts';
import { NoFindings, NothingShown } from './findings/ZeroState.tsx';

/** What the rules say about the design, live. */
export function FindingsPanel() {
  const isEmpty = useFindings(
    ({ design, findings, toDos, crashes }) =>
      findings.length + toDos.length + design.waivers.size + crashes.length === 0,
  );
  return (
    <section aria-label="Findings" className="flex h-full min-h-0 flex-col">
      {isEmpty ? (
        <>
          <NarrowedBy />
          <NoFindings />
        </>
      ) : (
        <>
          <FindingsSummary />
          <SummarySentences />
          <FindingsTools />
          <NarrowedBy />
          <Rows />
        </>
      )}
    </section>
  );
}

function Rows() {
  const rows = useFindingRows();
  return rows.length === 0 ? <NothingShown /> : <FindingsList rows={rows} />;
}
