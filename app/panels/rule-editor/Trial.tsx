import { useMemo } from 'react';
import type { Result } from '../../../src/lib/result.ts';
import type { Problem } from '../../../src/model/load-error.ts';
import type { CustomSubject } from '../../../src/rules/custom/scopes.ts';
import type { Tried } from '../../../src/rules/custom/try-rule.ts';
import { shortened } from '../../marks/shortened.ts';
import { useStores } from '../../store/context.tsx';
import { reveal } from '../../store/reveal.ts';

interface TrialProps {
  readonly on: CustomSubject | null;
  readonly tried: Result<Tried, readonly Problem[]>;
}

const MOST_LISTED = 50;

/** What the rule would find now, as it stands. */
export function Trial({ on, tried }: TrialProps) {
  const stores = useStores();
  const verdict = useMemo(() => verdictOf(on, tried), [on, tried]);
  const findings = tried.ok ? tried.value.findings.slice(0, MOST_LISTED) : [];
  return (
    <section aria-label="Tried on this design" className="flex flex-col gap-1.5 rounded-lg bg-sunken p-3">
      <p role="status" className="text-[13px] font-medium">
        {verdict}
      </p>
      {findings.length > 0 && (
        <ul className="flex max-h-40 flex-col overflow-y-auto">
          {findings.map(({ subject, field, message }) => (
            <li key={subject}>
              <button
                type="button"
                title="Show it on the canvas; what is typed here stays"
                onClick={() => {
                  stores.session.closeDialog();
                  setTimeout(() => reveal(stores, subject, field));
                }}
                className="w-full rounded px-1 py-0.5 text-left text-xs wrap-anywhere text-link hover:bg-selected coarse:min-h-11"
              >
                {shortened(message)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {tried.ok && tried.value.findings.length > MOST_LISTED && (
        <p className="text-xs text-ink-muted">And {tried.value.findings.length - MOST_LISTED} more.</p>
      )}
    </section>
  );
}

function verdictOf(on: CustomSubject | null, tried: TrialProps['tried']): string {
  if (!tried.ok || on === null) return 'It cannot run yet: see what is marked above.';
  const { findings, judged } = tried.value;
  if (judged === 0) return `This design has no ${SUBJECT_WORDS[on][1]} to try it on.`;
  const all = `${judged} ${SUBJECT_WORDS[on][judged === 1 ? 0 : 1]}`;
  return findings.length === 0 ? `Would mark none of ${all}.` : `Would mark ${findings.length} of ${all}:`;
}

export const SUBJECT_WORDS: Readonly<Record<CustomSubject, readonly [one: string, many: string]>> = {
  system: ['system', 'systems'],
  entity: ['entity', 'entities'],
  placement: ['placement', 'placements'],
  flow: ['flow', 'flows'],
  interaction: ['interaction', 'interactions'],
  segment: ['segment', 'segments'],
};
