import { Compass } from 'lucide-react';
import type { Alternative } from '../../../src/advice/alternative.ts';
import type { Guidance } from '../../../src/advice/decision-guidance.ts';
import { ANSWERS } from '../../../src/advice/sync-alternatives.ts';
import { shortened } from '../../marks/shortened.ts';
import { Button } from '../../ui/Button.tsx';

interface GuidanceNotesProps {
  readonly guidance: readonly Guidance[];
  /** The ways there are to do something else than this flow does. */
  readonly ways: ReadonlySet<Alternative['id']>;
  /** Leads to where such a way can be tried. */
  readonly onTry: () => void;
}

/** What the situation calls for, before any product is named. */
export function GuidanceNotes({ guidance, ways, onTry }: GuidanceNotesProps) {
  if (guidance.length === 0) return null;
  return (
    <ul aria-label="Guidance" className="flex flex-col gap-1.5">
      {guidance.map(({ row, text }) => (
        <li key={row} className="flex gap-2 rounded-lg bg-info-ground px-3 py-2 text-xs leading-snug">
          <Compass size={15} aria-hidden className="shrink-0 text-info" />
          <span className="min-w-0 flex-1 wrap-anywhere">{shortened(text, 400)}</span>
          {isThere(ways, ANSWERS[row]) && (
            <Button size="small" className="shrink-0 self-start" onClick={onTry}>
              See what it changes…
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function isThere(ways: ReadonlySet<Alternative['id']>, way: Alternative['id'] | null): boolean {
  return way !== null && ways.has(way);
}
