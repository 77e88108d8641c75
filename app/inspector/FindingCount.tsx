import type { Finding, Severity } from '../../src/rules/rule.ts';
import { worse } from '../../src/rules/severity.ts';
import { classNames } from '../ui/class-names.ts';

/** How many findings, in the colour of the worst. */
export function FindingCount({ count, worst }: { readonly count: number; readonly worst: Severity }) {
  return (
    <span className={classNames('shrink-0 rounded-full px-1.5 text-[11px] font-medium', TONES[worst])}>
      <span aria-hidden>{count}</span>
      <span className="sr-only">{count === 1 ? '1 finding' : `${count} findings`}</span>
    </span>
  );
}

export function CountOf({ findings }: { readonly findings: readonly Finding[] }) {
  const [first, ...others] = findings;
  if (!first) return null;
  const worst = others.reduce((gravest, { severity }) => worse(gravest, severity), first.severity);
  return <FindingCount count={findings.length} worst={worst} />;
}

const TONES: Readonly<Record<Severity, string>> = {
  error: 'bg-error-ground text-error',
  warning: 'bg-warning-ground text-warning',
  info: 'bg-info-ground text-info',
};
