/** Fixes: one undo step, and a word about it that takes it back. */
import type { Command } from '../../../src/commands/command.ts';
import type { Subject } from '../../../src/model/field.ts';
import { invertPatch } from '../../../src/model/patch.ts';
import { parseSubject, subjectOf, wholeSubject } from '../../../src/model/subject.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import type { Stores } from '../../store/stores.ts';
import { findingKey, inOrderOfGravity } from './finding-order.ts';

/** False where it did nothing. */
export function applyFix({ designs, toasts }: Stores, fix: Command): boolean {
  const outcome = designs.run(fix);
  if (outcome === 'nothing') toasts.show(`“${fix.label}” changes nothing any more.`);
  if (outcome !== 'done') return false;
  const step = designs.getState().undoable.at(-1);
  toasts.show(`Fixed: ${fix.label}`, {
    action: {
      label: 'Undo',
      run() {
        if (!step) return;
        // Only the newest step can be undone; later edits stay, and the fix is taken back as an edit of its own.
        if (designs.getState().undoable.at(-1) === step) designs.undo();
        else designs.run({ label: `Take back ${fix.label}`, run: () => invertPatch(step.patch) });
      },
    },
  });
  return true;
}

/** The gravest finding with a fix: the one F8 came to, else one of what is selected. */
export function findingToFix(stores: Stores): Finding | null {
  const { currentFinding, selection } = stores.session.getState();
  const here = inOrderOfGravity(stores.findings.getState().findings).filter((one) => isAbout(stores, one, selection));
  const current = here.find((finding) => findingKey(finding) === currentFinding);
  return [...(current ? [current] : []), ...here].find(({ fixes }) => fixes.length > 0) ?? null;
}

/** A placement's findings are those of its system as well. */
function isAbout({ designs }: Stores, { subject }: Finding, selection: ReadonlySet<Subject>): boolean {
  if (selection.has(subject) || selection.has(wholeSubject(subject))) return true;
  const parts = parseSubject(subject);
  if (parts?.collection !== 'placements' && parts?.collection !== 'interactions') return false;
  const systemId = designs.getState().design[parts.collection].get(parts.id)?.systemId;
  return systemId !== undefined && selection.has(subjectOf('systems', systemId));
}
