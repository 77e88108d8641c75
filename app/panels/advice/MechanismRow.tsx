import { ChevronRight, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import type { AdvisedVerdict, MechanismOption } from '../../../src/advice/mechanism-advice.ts';
import type { Command } from '../../../src/commands/command.ts';
import { formatDuration } from '../../../src/lib/duration.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { MechanismDetails } from './MechanismDetails.tsx';

interface MechanismRowProps {
  readonly option: MechanismOption;
  readonly command: Command;
  readonly isReadOnly: boolean;
  readonly onUse: () => void;
}

/** One mechanism: the verdict, what speaks for and against it, and the click that chooses it. */
export function MechanismRow({ option, command, isReadOnly, onUse }: MechanismRowProps) {
  const { name, verdict, p95Ms, mechanism, reasons, objections, isPresent } = option;
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  return (
    <li aria-label={name} className="flex flex-col gap-2 rounded-lg border border-line p-3">
      <div className="flex min-w-0 items-start gap-3 max-md:flex-col max-md:gap-2">
        <div className="min-w-0 flex-1">
          <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
            <span className="text-[13px] font-semibold">{name}</span>
            <span className={classNames('rounded px-1.5 text-[11px] font-medium', VERDICT_LOOKS[verdict])}>
              {VERDICT_WORDS[verdict]}
            </span>
            {isPresent && <span className="text-[11px] font-medium text-ink-soft">in use</span>}
            <span className="text-xs text-ink-muted">
              p95 {formatDuration(p95Ms)}
              {mechanism.latencyMs.estimate ? ', an estimate' : ''}
            </span>
          </p>
          {reasons.length > 0 && verdict !== 'refused' && (
            <p className="mt-0.5 text-xs leading-snug text-ink-soft">{reasons.join(' ')}</p>
          )}
          {objections.length > 0 && (
            <ul aria-label={`Against ${name}`} className="mt-1 flex flex-col gap-0.5 text-xs leading-snug">
              {objections.map((objection) => (
                <li key={objection} className="flex gap-1.5">
                  <TriangleAlert size={13} aria-hidden className="mt-0.5 shrink-0 text-warning" />
                  <span className="min-w-0 wrap-anywhere">{objection}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div className="flex shrink-0 gap-1.5">
          <Button
            size="small"
            tone="quiet"
            aria-expanded={isOpen}
            aria-controls={isOpen ? detailsId : undefined}
            aria-label={`Details of ${name}`}
            icon={<ChevronRight size={13} aria-hidden className={isOpen ? 'rotate-90' : ''} />}
            onClick={() => setOpen(!isOpen)}
          >
            Details
          </Button>
          {(verdict !== 'refused' || isPresent) && (
            <Button
              size="small"
              tone={verdict === 'recommended' ? 'primary' : 'action'}
              disabled={isReadOnly}
              aria-label={isPresent ? `Keep ${name}` : `Use ${name}`}
              onClick={onUse}
            >
              {isPresent ? 'Keep' : 'Use'}
            </Button>
          )}
        </div>
      </div>
      {isOpen && (
        <div id={detailsId}>
          <MechanismDetails option={option} command={isPresent ? null : command} />
        </div>
      )}
    </li>
  );
}

const VERDICT_WORDS: Readonly<Record<AdvisedVerdict, string>> = {
  recommended: 'recommended',
  possible: 'possible',
  refused: 'refused',
};
const VERDICT_LOOKS: Readonly<Record<AdvisedVerdict, string>> = {
  recommended: 'bg-success-ground text-success',
  possible: 'bg-warning-ground text-warning',
  refused: 'bg-error-ground text-error',
};
