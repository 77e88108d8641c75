import { useMemo } from 'react';
import { SeverityIcon } from '../../marks/SeverityIcon.tsx';
import { useFindings } from '../../store/context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { setQuery, usePanelState } from './panel-state.ts';
import { summaryOf } from './summary.ts';

/** The worst of it in words. Each sentence lists the findings it speaks of, and once more everything. */
export function SummarySentences() {
  const findings = useFindings((state) => state.findings);
  const query = usePanelState((state) => state.query);
  const sentences = useMemo(() => summaryOf(findings), [findings]);
  if (sentences.length === 0) return null;
  return (
    <ul aria-label="In short" className="flex flex-col border-b border-line px-3 py-1.5">
      {sentences.map(({ ruleId, worst, text }) => {
        const filter = `rule:${ruleId}`;
        const isShown = query.trim() === filter;
        return (
          <li key={ruleId}>
            <button
              type="button"
              aria-pressed={isShown}
              title={isShown ? 'Show all findings again' : 'Show only these'}
              onClick={() => setQuery(isShown ? '' : filter)}
              className={classNames(
                'flex min-h-6 w-full items-start gap-2 rounded-md px-1 py-0.5 text-left text-xs leading-snug coarse:min-h-11 coarse:items-center',
                isShown ? 'bg-selected' : 'hover:bg-sunken',
              )}
            >
              <span className="pt-px">
                <SeverityIcon severity={worst} size={14} />
              </span>
              <span className="min-w-0 flex-1">{text}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
