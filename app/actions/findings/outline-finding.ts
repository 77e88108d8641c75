import type { Finding } from '../../../src/rules/rule.ts';
import { pathOfFinding } from '../../store/path-of-finding.ts';
import type { Stores } from '../../store/stores.ts';

/** Outlines the whole path that the finding speaks of, as far as it is drawn. */
export function outlineFinding({ designs, session }: Stores, finding: Finding): void {
  session.highlight(pathOfFinding(designs.getState().design, finding));
}

/** Until something else is selected: what has no shape of its own, a placement say, shows no selection. */
export function outlineWhileSelected(stores: Stores, finding: Finding): void {
  const { session } = stores;
  const { selection } = session.getState();
  outlineFinding(stores, finding);
  const stop = session.subscribe((now) => {
    if (now.selection === selection) return;
    stop();
    session.highlight([]);
  });
}
