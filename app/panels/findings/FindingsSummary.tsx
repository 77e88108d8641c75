import { SEVERITIES, type SeverityCounts } from '../../../src/rules/severity.ts';
import { SeverityIcon } from '../../marks/SeverityIcon.tsx';
import { severityCount, toDoCount } from '../../marks/severity-words.ts';
import { useFindings } from '../../store/context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { ReadinessRing } from '../readiness/ReadinessRing.tsx';
import { FindingsMenu } from './FindingsMenu.tsx';
import { panelState, toggleKind, usePanelState } from './panel-state.ts';

/** How it stands, in a line, and how many of each kind; each count switches its kind on and off. */
export function FindingsSummary() {
  const counts = useFindings((state) => state.counts);
  const waived = useFindings((state) => state.waived.length);
  const toDos = useFindings((state) => state.toDos.length);
  const hidden = usePanelState((state) => state.hidden);
  const isWaivedOpen = usePanelState((state) => state.isWaivedOpen);

  return (
    <div className="flex items-center gap-3 border-b border-line px-4 py-3">
      <ReadinessRing />
      <div className="flex min-w-0 flex-col gap-1">
        <h2 className="text-[13px] font-semibold">{verdictOf(counts, toDos)}</h2>
        <div className="flex flex-wrap items-center gap-1">
          {SEVERITIES.map((severity) => (
            <button
              key={severity}
              type="button"
              aria-pressed={!hidden.has(severity)}
              aria-label={severityCount(severity, counts[severity])}
              title={`${hidden.has(severity) ? 'Show' : 'Hide'} ${severityCount(severity, counts[severity])}`}
              onClick={() => toggleKind(severity)}
              className={classNames(
                'flex min-h-6 items-center gap-1 rounded-md px-1.5 font-medium hover:bg-sunken coarse:min-h-11',
                hidden.has(severity) && 'line-through opacity-55',
              )}
            >
              <SeverityIcon severity={severity} size={15} />
              {counts[severity]}
            </button>
          ))}
          {toDos > 0 && (
            <button
              type="button"
              aria-pressed={!hidden.has('to-do')}
              title={`${hidden.has('to-do') ? 'Show' : 'Hide'} ${toDoCount(toDos)}`}
              onClick={() => toggleKind('to-do')}
              className={classNames(
                'min-h-6 rounded-md px-1.5 text-ink-soft hover:bg-sunken coarse:min-h-11',
                hidden.has('to-do') && 'line-through opacity-55',
              )}
            >
              {toDoCount(toDos)}
            </button>
          )}
          {waived > 0 && (
            <button
              type="button"
              aria-pressed={isWaivedOpen}
              onClick={() => panelState.setState({ isWaivedOpen: !isWaivedOpen })}
              className="min-h-6 rounded-md px-1.5 text-ink-soft hover:bg-sunken coarse:min-h-11"
            >
              {waived} waived
            </button>
          )}
        </div>
      </div>
      <FindingsMenu />
    </div>
  );
}

function verdictOf({ error, warning, info }: SeverityCounts, toDos: number): string {
  if (error > 0) return 'Not ready to build';
  if (warning > 0) return 'No errors; warnings to decide';
  if (info > 0) return 'Only hints left';
  return toDos > 0 ? 'No problems; questions to answer' : 'No open findings';
}
