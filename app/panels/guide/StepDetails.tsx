import { ArrowRight } from 'lucide-react';
import type { StepStanding } from '../../../src/readiness/guide.ts';
import type { GuideStepId } from '../../../src/readiness/guide-steps.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import { findingTitle } from '../../actions/findings/finding-title.ts';
import { goToFinding } from '../../actions/findings/step-findings.ts';
import { SeverityIcon } from '../../marks/SeverityIcon.tsx';
import { SEVERITY_WORDS } from '../../marks/severity-words.ts';
import { shortened } from '../../marks/shortened.ts';
import { useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { actLabel, inViewOf, takeOn } from './take-on.ts';

/** More are in the panel; this is a hint of what kind they are. */
const MOST_ROWS = 4;

interface StepDetailsProps {
  readonly standing: StepStanding;
  readonly number: number;
  /** Closes, as the focus goes elsewhere. */
  readonly onLeave: () => void;
  readonly onOpenStep: (id: GuideStepId) => void;
}

/** What the step asks, what is missing, and the way to it. */
export function StepDetails({ standing, number, onLeave, onOpenStep }: StepDetailsProps) {
  const stores = useStores();
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const { step, missing, findings, next } = standing;
  const adds = next !== null && ADDING.has(next.act);
  const kinds = countedKinds(findings);
  return (
    <div className="flex w-80 max-w-full flex-col gap-2">
      <h3 className="text-[13px] font-semibold">
        {number}. {step.title}
      </h3>
      <p className="text-xs text-ink-soft">{step.question}</p>
      <p className="text-xs font-medium wrap-anywhere">{shortened(missing)}</p>
      {kinds.length > 0 && (
        <ul className="flex flex-col">
          {kinds.slice(0, MOST_ROWS).map(({ first, title, count }) => (
            <li key={first.ruleId}>
              <button
                type="button"
                onClick={() => {
                  onLeave();
                  inViewOf(stores, step.id, () => goToFinding(stores, first));
                }}
                className="flex w-full items-start gap-2 rounded-md px-1 py-1 text-left text-xs hover:bg-sunken coarse:min-h-11"
              >
                <SeverityIcon severity={first.severity} size={14} />
                <span className="sr-only">{SEVERITY_WORDS[first.severity][0]}: </span>
                <span className="min-w-0 flex-1">{title}</span>
                <span className="text-ink-muted">{count}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {kinds.length > MOST_ROWS && (
        <p className="px-1 text-[11px] text-ink-muted">and {kinds.length - MOST_ROWS} kinds more, in the findings</p>
      )}
      {next && !(adds && isReadOnly) && (
        <Button
          size="small"
          tone="action"
          icon={<ArrowRight size={13} aria-hidden />}
          className="self-start"
          onClick={() => {
            if (next.act !== 'step') onLeave();
            takeOn(stores, step.id, next, onOpenStep);
          }}
        >
          {actLabel(next)}
        </Button>
      )}
    </div>
  );
}

const ADDING: ReadonlySet<string> = new Set(['add-system', 'add-entity', 'draw-flow']);

interface Kind {
  readonly first: Finding;
  readonly title: string;
  readonly count: number;
}

/** One row a rule, in the order of the findings. */
function countedKinds(findings: readonly Finding[]): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const finding of findings) {
    const known = kinds.get(finding.ruleId);
    kinds.set(
      finding.ruleId,
      known ? { ...known, count: known.count + 1 } : { first: finding, title: findingTitle(finding), count: 1 },
    );
  }
  return [...kinds.values()];
}
