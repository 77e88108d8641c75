import { Ban, ChevronDown } from 'lucide-react';
import type { WaivedFinding } from '../../../src/rules/lint.ts';
import { shortened } from '../../marks/shortened.ts';
import { useStores } from '../../store/context.tsx';
import { reveal } from '../../store/reveal.ts';
import { classNames } from '../../ui/class-names.ts';
import { WaiverActions } from '../waivers/WaiverActions.tsx';
import { WaiverWords } from '../waivers/WaiverWords.tsx';
import { panelState } from './panel-state.ts';
import { RuleInfo } from './RuleInfo.tsx';

interface WaivedGroupRowProps {
  readonly count: number;
  /** Waivers that cover nothing. */
  readonly loose: number;
  readonly isOpen: boolean;
}

export function WaivedGroupRow({ count, loose, isOpen }: WaivedGroupRowProps) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => panelState.setState({ isWaivedOpen: !isOpen })}
      className="flex min-h-8.5 w-full items-center gap-2 border-b border-line bg-sunken px-4 py-1 text-left coarse:min-h-11"
    >
      <Ban size={15} aria-hidden className="shrink-0 text-ink-muted" />
      <span className="flex-1 text-xs font-semibold">Waived</span>
      <span className="text-xs text-ink-soft">
        {count}
        {loose > 0 && <span className="text-warning"> · {loose} without effect</span>}
      </span>
      <ChevronDown size={14} aria-hidden className={classNames('shrink-0', !isOpen && '-rotate-90')} />
    </button>
  );
}

/** Set aside, not forgotten: struck through, with who answers for it and why. */
export function WaivedRow({ waived, title }: { readonly waived: WaivedFinding; readonly title: string }) {
  const stores = useStores();
  const { finding, waiver } = waived;
  return (
    <article
      aria-label={`Waived: ${title}`}
      className="relative flex gap-2.5 border-b border-line px-4 py-3 hover:bg-sunken"
    >
      <Ban size={16} aria-hidden className="mt-0.5 shrink-0 text-ink-muted" />
      <div className="min-w-0 flex-1">
        <h3 className="text-[13px] leading-snug font-semibold">
          <button
            type="button"
            onClick={() => reveal(stores, finding.subject, finding.field)}
            className="text-left after:absolute after:inset-0 after:content-['']"
          >
            <s className="text-ink-soft">{shortened(title)}</s>
          </button>
        </h3>
        <RuleInfo ruleId={finding.ruleId} />
        <p className="mt-0.5 text-xs wrap-anywhere text-ink-soft">
          <s>{shortened(finding.message)}</s>
        </p>
        <WaiverWords waiver={waiver} />
        <WaiverActions waiver={waiver} subject={finding.subject} />
      </div>
    </article>
  );
}
