/** F8: from one finding to the next, each revealed with the field it speaks of. */
import type { Finding } from '../../../src/rules/rule.ts';
import { partsOf } from '../../store/drawn-subjects.ts';
import { reveal } from '../../store/reveal.ts';
import type { Stores } from '../../store/stores.ts';
import { findingKey, inOrderOfGravity } from './finding-order.ts';
import { findingTitle } from './finding-title.ts';
import { outlineWhileSelected } from './outline-finding.ts';

/** Goes round at the end; where the last one was fixed, goes on from where it stood. */
export function stepFindings(stores: Stores, by: 1 | -1): void {
  const findings = inOrderOfGravity(stores.findings.getState().findings);
  const next = findings[nextIndex(stores, findings, by)];
  if (!next) return;
  const place = `${findings.indexOf(next) + 1} of ${findings.length}`;
  goToFinding(stores, next);
  stores.session.announce(`Finding ${place}: ${findingTitle(next)}. ${next.message}`);
}

/** Selects, reveals and focuses, and remembers which one it was. */
export function goToFinding(stores: Stores, finding: Finding): void {
  const findings = inOrderOfGravity(stores.findings.getState().findings);
  stores.session.setState({ currentFinding: findingKey(finding) });
  lastIndex.set(stores, findings.indexOf(finding));
  const { id, kind } = partsOf(finding.subject);
  // A rule that cannot run is mended where rules are written.
  if (kind === 'customRule') {
    stores.session.openDialog('own-rules', id);
    return;
  }
  reveal(stores, finding.subject, finding.field);
  outlineWhileSelected(stores, finding);
}

/** Where the current finding stood, for when it is gone. */
const lastIndex = new WeakMap<Stores, number>();

function nextIndex(stores: Stores, findings: readonly Finding[], by: 1 | -1): number {
  const count = findings.length;
  if (count === 0) return -1;
  const { currentFinding } = stores.session.getState();
  if (currentFinding === null) return by === 1 ? 0 : count - 1;
  const at = findings.findIndex((finding) => findingKey(finding) === currentFinding);
  if (at >= 0) return (at + by + count) % count;
  const stood = Math.min(lastIndex.get(stores) ?? 0, count);
  return (by === 1 ? stood : stood - 1 + count) % count;
}
