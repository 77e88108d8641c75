import { Check, Minus } from 'lucide-react';
import type { Readiness } from '../../../src/readiness/readiness.ts';
import { useFindings } from '../../store/context.tsx';
import { Popover } from '../../ui/Popover.tsx';

/** How much of the review checklist is done; pressed or pointed at, it shows its arithmetic. */
export function ReadinessRing() {
  const readiness = useFindings((state) => state.standing?.readiness);
  if (!readiness) return null;
  const { percent } = readiness;
  const trigger = (
    <button
      type="button"
      aria-label={percent === null ? 'Readiness: nothing to judge yet' : `Readiness: ${percent} %`}
      title={sumOf(readiness)}
      className="relative flex size-11 shrink-0 items-center justify-center rounded-full text-[13px] font-semibold hover:bg-sunken"
    >
      <Ring share={(percent ?? 0) / 100} />
      {/* Three digits touch the ring at the size of two. */}
      <span className={percent === 100 ? 'text-[11px]' : ''}>{percent === null ? '–' : `${percent}%`}</span>
    </button>
  );
  return (
    <Popover trigger={trigger} label="How readiness is counted">
      <Arithmetic readiness={readiness} />
    </Popover>
  );
}

const RADIUS = 19;
const AROUND = 2 * Math.PI * RADIUS;

function Ring({ share }: { readonly share: number }) {
  return (
    <svg viewBox="0 0 44 44" aria-hidden="true" className="absolute inset-0 -rotate-90">
      <circle cx="22" cy="22" r={RADIUS} fill="none" strokeWidth="4" className="stroke-line" />
      <circle
        cx="22"
        cy="22"
        r={RADIUS}
        fill="none"
        strokeWidth="4"
        strokeLinecap={share > 0 ? 'round' : 'butt'}
        strokeDasharray={`${share * AROUND} ${AROUND}`}
        className="stroke-accent"
      />
    </svg>
  );
}

function Arithmetic({ readiness }: { readonly readiness: Readiness }) {
  const { terms, leftOut } = readiness;
  return (
    <div className="flex w-80 max-w-full flex-col gap-2 text-xs">
      <p className="text-[13px] font-semibold">{sumOf(readiness)}</p>
      {terms.length > 0 && (
        <table className="w-full">
          <caption className="sr-only">Items of the review checklist that count</caption>
          <thead className="text-left text-ink-muted">
            <tr>
              <th scope="col" className="font-medium">
                Item
              </th>
              <th scope="col" className="text-right font-medium">
                Counts
              </th>
            </tr>
          </thead>
          <tbody>
            {terms.map(({ title, weight, isDone }) => (
              <tr key={title} className="align-top">
                <td className="flex gap-1.5 py-0.5">
                  {isDone ? (
                    <Check size={13} className="mt-0.5 shrink-0 text-success" aria-label="Done" />
                  ) : (
                    <Minus size={13} className="mt-0.5 shrink-0 text-ink-muted" aria-label="Open" />
                  )}
                  <span>{title}</span>
                </td>
                <td className="py-0.5 pl-2 text-right whitespace-nowrap">
                  {isDone ? weight : 0} of {weight}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {leftOut.length > 0 && (
        <p className="text-ink-muted">
          Left out, as there is nothing to judge or it does not apply: {leftOut.join('; ')}.
        </p>
      )}
    </div>
  );
}

function sumOf({ percent, doneWeight, totalWeight }: Readiness): string {
  if (percent === null) return 'Nothing to judge yet: draw systems, entities and flows';
  return `${doneWeight} of ${totalWeight} points of the review checklist are done: ${percent} %`;
}
