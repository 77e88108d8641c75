import { CircleDashed, CircleX, Info, TriangleAlert } from 'lucide-react';
import { only } from '../../src/model/design.ts';
import { isToDo } from '../../src/readiness/to-dos.ts';
import type { Finding, Severity } from '../../src/rules/rule.ts';
import { FixButtons } from '../fixing/FixButtons.tsx';
import { shortened } from '../marks/shortened.ts';
import { useDesign, useHistory } from '../store/context.tsx';
import { classNames } from '../ui/class-names.ts';

interface FieldFindingsProps {
  readonly findings: readonly Finding[];
  /** So that the input can name them as its description. */
  readonly id?: string;
}

/** What the rules say about a place, under it, each with its fixes. */
export function FieldFindings({ findings, id }: FieldFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <ul id={id} className="flex flex-col gap-1">
      {findings.map((finding) => (
        <FindingNote key={`${finding.ruleId} ${finding.subject}`} finding={finding} />
      ))}
    </ul>
  );
}

function FindingNote({ finding }: { readonly finding: Finding }) {
  const { severity, message, ruleId } = finding;
  const isReadOnly = useHistory((state) => state.readOnly);
  const status = useDesign((design) => only(design, 'about').status);
  const tone = isToDo({ ruleId, severity }, status) ? 'to-do' : severity;
  const Icon = ICONS[tone];
  return (
    <li data-rule={ruleId} className={classNames('flex gap-1.5 rounded-md px-2 py-1.5 text-xs', GROUNDS[tone])}>
      <Icon size={13} aria-hidden className={classNames('mt-0.5 shrink-0', TEXTS[tone])} />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1">
        <p className="wrap-anywhere text-ink">
          <span className="sr-only">{WORDS[tone]}: </span>
          {shortened(message)}
        </p>
        <FixButtons finding={finding} isReadOnly={isReadOnly} className="self-stretch" />
      </div>
    </li>
  );
}

type Tone = Severity | 'to-do';

const ICONS = { error: CircleX, warning: TriangleAlert, info: Info, 'to-do': CircleDashed } as const;
const WORDS: Readonly<Record<Tone, string>> = { error: 'Error', warning: 'Warning', info: 'Hint', 'to-do': 'To do' };
const GROUNDS: Readonly<Record<Tone, string>> = {
  'to-do': 'bg-sunken',
  error: 'bg-error-ground',
  warning: 'bg-warning-ground',
  info: 'bg-info-ground',
};
const TEXTS: Readonly<Record<Tone, string>> = {
  'to-do': 'text-ink-muted',
  error: 'text-error',
  warning: 'text-warning',
  info: 'text-info',
};
