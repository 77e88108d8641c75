import { findingsScope, lookAtAll } from '../../store/findings-scope.ts';
import { exists } from '../../store/selection.ts';
import type { Stores } from '../../store/stores.ts';

/** Lists all findings again once the element they were narrowed to is gone, or another design is open. Returns what stops it. */
export function leaveScopeThatIsGone({ findings, workspace }: Pick<Stores, 'findings' | 'workspace'>): () => void {
  const stopOpening = workspace.subscribe((now, before) => {
    if (now.open !== before.open) lookAtAll();
  });
  const stopFinding = findings.subscribe(({ design }, before) => {
    const scope = findingsScope.getState();
    if (design !== before.design && scope.kind === 'element' && !exists(design, scope.subject)) lookAtAll();
  });
  return () => {
    stopOpening();
    stopFinding();
  };
}
