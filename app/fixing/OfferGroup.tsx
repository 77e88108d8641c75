import { useEffect, useRef } from 'react';
import { elementName } from '../actions/element-name.ts';
import type { Offer } from '../actions/findings/fix-batch.ts';
import { SeverityIcon } from '../marks/SeverityIcon.tsx';
import { shortened } from '../marks/shortened.ts';
import { useDesign } from '../store/context.tsx';

interface OfferGroupProps {
  readonly title: string;
  /** At least one. */
  readonly offers: readonly Offer[];
  /** Of all groups. */
  readonly chosen: readonly Offer[];
  readonly onSet: (offers: readonly Offer[], isOn: boolean) => void;
}

/** The fixes of one rule, each with its tick, and one tick for all of them. */
export function OfferGroup({ title, offers, chosen, onSet }: OfferGroupProps) {
  const design = useDesign((whole) => whole);
  const ticked = new Set(chosen);
  const count = offers.filter((offer) => ticked.has(offer)).length;
  const all = useRef<HTMLInputElement>(null);
  const isPartly = count > 0 && count < offers.length;
  // Only a script can say "some of them".
  useEffect(() => {
    if (all.current) all.current.indeterminate = isPartly;
  }, [isPartly]);
  return (
    <fieldset className="rounded-lg border border-line">
      <legend className="sr-only">{title}</legend>
      <label className="flex items-center gap-2 border-b border-line bg-sunken px-2.5 py-1.5 text-xs font-semibold coarse:min-h-11">
        <input
          ref={all}
          type="checkbox"
          checked={count === offers.length}
          onChange={(event) => onSet(offers, event.target.checked)}
        />
        {offers[0] && <SeverityIcon severity={offers[0].finding.severity} size={14} />}
        <span className="min-w-0 flex-1">{title}</span>
        <span className="font-normal text-ink-soft">
          {count} of {offers.length}
        </span>
      </label>
      <ul>
        {offers.map((offer) => (
          <li key={offer.key}>
            <label className="flex items-start gap-2 px-2.5 py-1 text-xs leading-snug coarse:min-h-11">
              <input
                type="checkbox"
                checked={ticked.has(offer)}
                onChange={(event) => onSet([offer], event.target.checked)}
                className="mt-0.5 shrink-0"
              />
              <span className="min-w-0 wrap-anywhere">
                <bdi className="font-medium">{shortened(elementName(design, offer.finding.subject), 120)}</bdi>
                {': '}
                {shortened(offer.fix.label, 300)}
                {!offer.isSafe && <span className="text-ink-muted"> · the first of several fixes</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
