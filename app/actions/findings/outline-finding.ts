import type { Finding } from '../../../src/rules/rule.ts';
import { drawnSubjects } from '../../store/drawn-subjects.ts';
import type { Stores } from '../../store/stores.ts';

/** Outlines the finding's element and the others it speaks of, wherever they are drawn. */
export function outlineFinding({ designs, session }: Stores, { subject, related }: Finding): void {
  const { design } = designs.getState();
  session.highlight([subject, ...related].flatMap((one) => drawnSubjects(design, one)));
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
