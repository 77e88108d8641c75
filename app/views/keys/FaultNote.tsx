import { Link2Off, Spline } from 'lucide-react';
import type { Finding } from '../../../src/rules/rule.ts';
import type { ThreadFault } from '../../../src/topology/thread.ts';
import { FixButtons } from '../../fixing/FixButtons.tsx';
import { useHistory, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';

interface FaultNoteProps {
  readonly text: string;
  readonly fault: ThreadFault | null;
  readonly findings: readonly Finding[];
}

/** Why the thread breaks, with the finding that says the same and its fixes; without one, the way to the place. */
export function FaultNote({ text, fault, findings }: FaultNoteProps) {
  const stores = useStores();
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  if (!fault) return null;
  const finding = findingOf(fault, findings);
  const Icon = fault.isBreak ? Link2Off : Spline;
  return (
    <li className="flex max-w-3xl gap-2 rounded-md bg-sunken px-2.5 py-2 text-xs">
      <Icon size={15} aria-hidden className={`mt-0.5 shrink-0 ${fault.isBreak ? 'text-error' : 'text-warning'}`} />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1.5">
        <p className="wrap-anywhere">
          {text}
          {finding && <span className="ml-1.5 font-mono text-[11px] text-ink-muted">{finding.ruleId}</span>}
        </p>
        <div className="flex flex-wrap items-start gap-1.5">
          {finding && <FixButtons finding={finding} isReadOnly={isReadOnly} />}
          <Button
            size="small"
            tone="quiet"
            onClick={() => {
              stores.session.select([fault.subject]);
              stores.session.showPanel('inspector');
              stores.session.requestFocus(fault.subject, fault.field);
            }}
          >
            Show in the inspector
          </Button>
        </div>
      </div>
    </li>
  );
}

/** The nearest rule's. */
function findingOf({ subject, rules }: ThreadFault, findings: readonly Finding[]): Finding | undefined {
  for (const rule of rules) {
    const found = findings.find((one) => one.ruleId === rule && one.subject.split('#')[0] === subject);
    if (found) return found;
  }
  return undefined;
}
