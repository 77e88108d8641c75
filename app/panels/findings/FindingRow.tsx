import { CircleDashed } from 'lucide-react';
import { useId } from 'react';
import type { Finding, Severity } from '../../../src/rules/rule.ts';
import { quickFixOf } from '../../actions/findings/apply-fix.ts';
import { goToFinding } from '../../actions/findings/step-findings.ts';
import { SeverityIcon } from '../../marks/SeverityIcon.tsx';
import { SEVERITY_WORDS } from '../../marks/severity-words.ts';
import { shortened } from '../../marks/shortened.ts';
import { useStores } from '../../store/context.tsx';
import { classNames } from '../../ui/class-names.ts';
import { AdviceButton } from '../advice/AdviceButton.tsx';
import { FindingActions } from './FindingActions.tsx';
import { RuleInfo } from './RuleInfo.tsx';
import { useIsPointedAt } from './use-is-pointed-at.ts';
import { useOutline } from './use-outline.ts';

interface FindingRowProps {
  readonly finding: Finding;
  readonly title: string;
  readonly isCurrent: boolean;
  /** An open question of a draft: told as such, without a severity. */
  readonly isToDo: boolean;
}

/** Pointing at it outlines what it speaks of; a click selects that and leads to the very field. */
export function FindingRow({ finding, title, isCurrent, isToDo }: FindingRowProps) {
  const stores = useStores();
  const messageId = useId();
  const { severity, ruleId, message } = finding;
  const { outline, clear, leaveOutlined } = useOutline(finding);
  const isPointedAt = useIsPointedAt(finding.subject);

  return (
    <article
      aria-label={title}
      data-severity={severity}
      data-pointed={isPointedAt || undefined}
      onPointerEnter={outline}
      onPointerLeave={clear}
      onFocus={outline}
      onBlur={clear}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !event.altKey || !finding.isFixable) return;
        event.preventDefault();
        quickFixOf(stores, finding);
      }}
      className={classNames(
        'relative flex gap-2.5 border-b border-line px-4 py-3',
        isCurrent ? (isToDo ? 'bg-selected' : CURRENT[severity]) : 'hover:bg-sunken',
        // Over the canvas: where the pointer is, these are its findings.
        isPointedAt && 'bg-sunken shadow-[inset_3px_0_0_var(--color-accent)]',
      )}
    >
      <span className="pt-0.5">
        {isToDo ? (
          <CircleDashed size={16} aria-hidden className="text-ink-muted" />
        ) : (
          <SeverityIcon severity={severity} />
        )}
      </span>
      <div className="min-w-0 flex-1">
        <h3 className="text-[13px] leading-snug font-semibold">
          <button
            type="button"
            aria-describedby={messageId}
            onClick={() => {
              leaveOutlined();
              goToFinding(stores, finding);
            }}
            // The whole row is the button's; what else can be pressed lies above.
            className="text-left after:absolute after:inset-0 after:content-['']"
          >
            <span className="sr-only">{isToDo ? 'To do: ' : `${SEVERITY_WORDS[severity][0]}: `}</span>
            {shortened(title)}
          </button>
        </h3>
        <RuleInfo ruleId={ruleId} />
        <p id={messageId} className="mt-0.5 text-xs leading-snug wrap-anywhere text-ink-soft">
          {shortened(message)}
        </p>
        <FindingActions finding={finding} />
        <AdviceButton finding={finding} />
      </div>
    </article>
  );
}

const CURRENT: Readonly<Record<Severity, string>> = {
  error: 'bg-error-ground',
  warning: 'bg-warning-ground',
  info: 'bg-info-ground',
};
