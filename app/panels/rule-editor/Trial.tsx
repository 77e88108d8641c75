import type { Result } from '../../../src/lib/result.ts';
import type { Problem } from '../../../src/model/load-error.ts';
import type { CustomSubject } from '../../../src/rules/custom/scopes.ts';
import type { Tried } from '../../../src/rules/custom/try-rule.ts';
import { shortened } from '../../marks/shortened.ts';
import { useStores } from '../../store/context.tsx';
import { reveal } from '../../store/reveal.ts';

export type Trying = Result<Tried, readonly Problem[]>;

const MOST_LISTED = 50;

/** What the rule would find now, as it stands. */
export function Trial({ tried }: { readonly tried: Trying }) {
  const stores = useStores();
  if (tried.ok === false || tried.value.findings.length === 0) return null;
  const { findings } = tried.value;
  return (
    <section aria-label="What it would mark" className="flex flex-col gap-1.5 rounded-lg bg-sunken p-3">
      <h3 className="text-xs font-medium text-ink-soft">What it would mark</h3>
      <ul className="flex max-h-40 flex-col overflow-y-auto">
        {findings.slice(0, MOST_LISTED).map(({ subject, field, message }) => (
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
      {findings.length > MOST_LISTED && (
        <p className="text-xs text-ink-muted">And {findings.length - MOST_LISTED} more.</p>
      )}
    </section>
  );
}

/** In a line, for where it is always in view. */
export function verdictOf(on: CustomSubject | null, tried: Trying): string {
  if (!tried.ok || on === null) return 'It cannot run yet: see what is marked.';
  const { findings, judged } = tried.value;
  if (judged === 0) return `This design has no ${SUBJECT_WORDS[on][1]} to try it on.`;
  const all = `${judged} ${SUBJECT_WORDS[on][judged === 1 ? 0 : 1]}`;
  return `Would mark ${findings.length === 0 ? 'none' : findings.length} of ${all}.`;
}

export const SUBJECT_WORDS: Readonly<Record<CustomSubject, readonly [one: string, many: string]>> = {
  system: ['system', 'systems'],
  entity: ['entity', 'entities'],
  placement: ['placement', 'placements'],
  flow: ['flow', 'flows'],
  interaction: ['interaction', 'interactions'],
  segment: ['segment', 'segments'],
};
