/** Asks how many fields are left of too many. Which ones is decided in the org; the design holds the number. */
import { edit } from '../../commands/edit.ts';
import type { Placement } from '../../model/records/structure.ts';
import type { Asking } from '../asking.ts';

interface Reduction {
  readonly field: 'syncedFieldCount' | 'externalIdFieldCount';
  readonly label: string;
  readonly question: string;
  /** The largest number that clears the finding, and why it is offered. */
  readonly most: number;
  readonly reason: string;
  /** What the command is called. */
  done(kept: number): string;
}

export function reduceFields(placement: Placement, reduction: Reduction): Asking {
  const { field, label, question, most, reason, done } = reduction;
  const fewest = field === 'externalIdFieldCount' ? Math.max(1, knownExternalIds(placement)) : 1;
  return {
    label,
    questions: [
      {
        text: question,
        choices: [{ value: String(most), label: String(most), reason }],
        freeText: `A number from ${fewest} to ${most}`,
      },
    ],
    answer: ([answer = '']) => {
      const kept = /^\s*\d{1,3}\s*$/.test(answer) ? Number(answer) : 0;
      if (kept < fewest || kept > most) return null;
      return edit(done(kept), 'placements', placement.id, { [field]: kept });
    },
  };
}

/** Those that the design itself lists cannot be merged away behind its back. */
function knownExternalIds({ keys }: Placement): number {
  return keys.filter(({ externalId }) => externalId === true).length;
}
