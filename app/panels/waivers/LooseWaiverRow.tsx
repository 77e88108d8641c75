import { Ban } from 'lucide-react';
import { elementName } from '../../actions/element-name.ts';
import { findingTitle } from '../../actions/findings/finding-title.ts';
import { shortened } from '../../marks/shortened.ts';
import { useDesign } from '../../store/context.tsx';
import { RuleInfo } from '../findings/RuleInfo.tsx';
import type { LooseWaiver } from './loose-waivers.ts';
import { WaiverActions } from './WaiverActions.tsx';
import { WaiverWords } from './WaiverWords.tsx';

/** A waiver that covers nothing: kept in sight until somebody renews or removes it. */
export function LooseWaiverRow({ loose: { waiver, mark, why } }: { readonly loose: LooseWaiver }) {
  const design = useDesign((whole) => whole);
  const { ruleId, subject } = waiver;
  const title = findingTitle(waiver);
  const isEverywhere = subject === '' || subject === '*';
  return (
    <article aria-label={`${MARKS[mark]} waiver: ${title}`} className="flex gap-2.5 border-b border-line px-4 py-3">
      <Ban size={16} aria-hidden className="mt-0.5 shrink-0 text-ink-muted" />
      <div className="min-w-0 flex-1">
        <h3 className="text-[13px] leading-snug font-semibold wrap-anywhere">
          <span
            className={`mr-1.5 rounded px-1 text-[11px] font-semibold ${mark === 'idle' ? 'bg-sunken text-ink-soft' : 'bg-warning-ground text-warning'}`}
          >
            {MARKS[mark]}
          </span>
          <s className="text-ink-soft">{shortened(title)}</s>
        </h3>
        <RuleInfo ruleId={ruleId} />
        <p className="mt-0.5 text-xs wrap-anywhere text-ink-soft">
          {isEverywhere ? 'Everywhere' : <bdi>{shortened(elementName(design, subject))}</bdi>}. {why}
        </p>
        <WaiverWords waiver={waiver} />
        <WaiverActions waiver={waiver} subject={isEverywhere ? '*' : subject} />
      </div>
    </article>
  );
}

const MARKS = { expired: 'Expired', incomplete: 'Incomplete', stale: 'Stale', idle: 'Not looked at' } as const;
