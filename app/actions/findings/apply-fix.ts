/** Fixes: one undo step, and a word about it that takes it back. */
import type { Command } from '../../../src/commands/command.ts';
import type { Subject } from '../../../src/model/field.ts';
import { invertPatch } from '../../../src/model/patch.ts';
import { parseSubject, subjectOf, wholeSubject } from '../../../src/model/subject.ts';
import type { Finding } from '../../../src/rules/rule.ts';
import type { Stores } from '../../store/stores.ts';
import { findingKey, inOrderOfGravity } from './finding-order.ts';

/** False where it did nothing. */
export function applyFix(stores: Stores, fix: Command): boolean {
  return runTold(stores, fix, `Fixed: ${fix.label}`);
}

/** Does it as one undo step and says so, with the way back. False where it did nothing. */
export function runTold({ designs, toasts }: Stores, command: Command, told: string): boolean {
  const outcome = designs.run(command);
  if (outcome === 'nothing') toasts.show(`“${command.label}” changes nothing any more.`);
  if (outcome !== 'done') return false;
  const step = designs.getState().undoable.at(-1);
  toasts.show(told, {
    action: {
      label: 'Undo',
      run() {
        if (!step) return;
        // Only the newest step can be undone; later edits stay, and the fix is taken back as an edit of its own.
        if (designs.getState().undoable.at(-1) === step) designs.undo();
        else designs.run({ label: `Take back ${command.label}`, run: () => invertPatch(step.patch) });
      },
    },
  });
  return true;
}

/** The best fix at once; where it has to ask, its questions open in the list of findings. */
export function quickFixOf(stores: Stores, finding: Finding): void {
  const [best] = finding.fixes;
  if (best) {
    applyFix(stores, best);
    return;
  }
  const key = findingKey(finding);
  stores.session.setState({ currentFinding: key, fixRequest: key });
  stores.session.showPanel('findings');
}

/** The gravest finding with a fix, be it one that asks: the one F8 came to, else one of what is selected. */
export function findingToFix(stores: Stores): Finding | null {
  const { currentFinding, selection } = stores.session.getState();
  const here = inOrderOfGravity(stores.findings.getState().findings).filter((one) => isAbout(stores, one, selection));
  const current = here.find((finding) => findingKey(finding) === currentFinding);
  return [...(current ? [current] : []), ...here].find(({ isFixable }) => isFixable) ?? null;
}

/** A placement's findings are those of its system as well. */
function isAbout({ designs }: Stores, { subject }: Finding, selection: ReadonlySet<Subject>): boolean {
  if (selection.has(subject) || selection.has(wholeSubject(subject))) return true;
  const parts = parseSubject(subject);
  if (parts?.collection !== 'placements' && parts?.collection !== 'interactions') return false;
  const systemId = designs.getState().design[parts.collection].get(parts.id)?.systemId;
  return systemId !== undefined && selection.has(subjectOf('systems', systemId));
}
