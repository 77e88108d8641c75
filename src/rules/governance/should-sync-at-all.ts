/** Asks of copies that nothing in the design uses whether they should be kept at all. */
import { unreadCopies } from '../../topology/unread-copies.ts';
import { nameUse, stopCopying } from '../fixes/unread-copies.ts';
import type { Rule } from '../rule.ts';
import { flowSubjects } from '../subjects.ts';
import { entityName, systemName } from '../wording.ts';

export const shouldSyncAtAll: Rule = {
  meta: {
    id: 'governance/should-sync-at-all',
    title: 'Copy nobody reads',
    severity: 'info',
    profile: 'core',
    why: 'The best integration is sometimes none: let systems own their concerns and reconcile at the analytics layer.',
    source: 'S2-03, S2-28, S2-35, S2-36',
  },
  check(topology, report) {
    for (const copy of unreadCopies(topology)) {
      const { node, feeds } = copy;
      report({
        subject: `placement:${node.placement.id}`,
        field: 'usedFor',
        related: flowSubjects(feeds),
        message: `${entityName(node.entity)} is copied to ${systemName(node.system)}, and nothing in the design uses it there. Should it be synced, or compared in analytics?`,
        fixes: () => stopCopying(copy, topology),
        asks: () => nameUse(node),
      });
    }
  },
};
