import { LoaderCircle } from 'lucide-react';
import type { FindingsChange } from '../../../src/advice/what-if.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import { countBySeverity, SEVERITIES } from '../../../src/rules/severity.ts';
import { findingTitle } from '../../actions/findings/finding-title.ts';
import { SeverityIcon } from '../../marks/SeverityIcon.tsx';
import { shortened } from '../../marks/shortened.ts';

interface ChangeInFindingsProps {
  /** Undefined while it is worked out. */
  readonly change: FindingsChange | 'idle' | undefined;
}

/** What would go and what would come, before it is made. */
export function ChangeInFindings({ change }: ChangeInFindingsProps) {
  if (change === undefined) {
    return (
      <p className="flex items-center gap-1.5 text-xs text-ink-muted">
        <LoaderCircle size={13} aria-hidden className="animate-spin motion-reduce:animate-none" />
        Working out what it would change…
      </p>
    );
  }
  if (change === 'idle') return <p className="text-xs text-ink-muted">It is so already.</p>;
  const { fixed, added, questionsClosed, questionsOpened } = change;
  return (
    <div className="flex flex-col gap-1 text-xs">
      {fixed.length + added.length === 0 && <p className="text-ink-muted">The findings stay as they are.</p>}
      <FoundList sign="−" word="fixed" findings={fixed} />
      <FoundList sign="+" word="new" findings={added} />
      {questionsClosed + questionsOpened > 0 && (
        <p className="text-ink-muted">
          Open questions: {questionsClosed} closed, {questionsOpened} new.
        </p>
      )}
    </div>
  );
}

interface FoundListProps {
  readonly sign: '−' | '+';
  readonly word: 'fixed' | 'new';
  readonly findings: readonly Finding[];
}

/** Enough to judge by; a change that moves more is judged by its count. */
const SHOWN = 12;

function FoundList({ sign, word, findings }: FoundListProps) {
  if (findings.length === 0) return null;
  return (
    <details className="min-w-0">
      <summary className="cursor-pointer rounded py-0.5 coarse:min-h-11 coarse:content-center">
        <span className={word === 'fixed' ? 'font-medium text-success' : 'font-medium text-error'}>
          {sign} {findings.length} {word}
        </span>{' '}
        <span className="text-ink-soft">({countsText(findings)})</span>
      </summary>
      <ul className="flex flex-col gap-1 py-1 pl-4">
        {findings.slice(0, SHOWN).map((finding) => (
          <li key={`${finding.ruleId} ${finding.subject}`} className="flex min-w-0 gap-1.5">
            <span className="shrink-0 pt-px">
              <SeverityIcon severity={finding.severity} />
            </span>
            <span className="min-w-0 wrap-anywhere">
              <span className="font-medium">{findingTitle(finding)}.</span>{' '}
              <span className="text-ink-soft">{shortened(finding.message)}</span>
            </span>
          </li>
        ))}
        {findings.length > SHOWN && <li className="text-ink-muted">{findings.length - SHOWN} more</li>}
      </ul>
    </details>
  );
}

const WORDS = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['hint', 'hints'] } as const;

/** "1 error, 2 warnings" */
export function countsText(findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => `${counts[severity]} ${WORDS[severity][counts[severity] === 1 ? 0 : 1]}`)
    .join(', ');
}
