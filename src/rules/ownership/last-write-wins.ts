/** Flags circles in which the clock decides which update survives. */
import { writeCycleOf } from '../../topology/write-graph.ts';
import { chooseConflictPolicy } from '../fixes/conflict-policy.ts';
import type { Rule } from '../rule.ts';
import { entityName } from '../wording.ts';

export const lastWriteWins: Rule = {
  meta: {
    id: 'ownership/last-write-wins',
    title: 'Last write wins chosen',
    severity: 'warning',
    profile: 'extended',
    why: 'Simple but lossy by design.',
    source: 'S2-13',
  },
  check({ entities }, report) {
    for (const node of entities) {
      if (node.entity.conflictPolicy !== 'last-write-wins' || !writeCycleOf(node)) continue;
      report({
        subject: `entity:${node.entity.id}`,
        field: 'conflictPolicy',
        message: `${entityName(node)} resolves conflicts by arrival time; clocks and retries decide, and data is lost.`,
        fixes: () => chooseConflictPolicy(node),
      });
    }
  },
};
