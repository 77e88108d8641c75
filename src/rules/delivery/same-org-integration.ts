/** Flags flows that carry records between clouds that share them already. */
import { useNativeRecords } from '../fixes/native-records.ts';
import type { Rule } from '../rule.ts';
import { flowName, mechanismName, systemName } from '../wording.ts';

export const sameOrgIntegration: Rule = {
  meta: {
    id: 'delivery/same-org-integration',
    title: 'Integration between clouds that share an org',
    severity: 'warning',
    profile: 'core',
    why: 'Sales and Service usually co-reside; building sync between them creates copies.',
    source: 'S0-16, S0-23',
  },
  check({ links }, report) {
    for (const link of links) {
      const { flow, source, target, mechanism, crossesOrgs } = link;
      if (crossesOrgs || source.kind.platform !== 'core-org' || mechanism?.supports.sameOrg !== 'forbidden') continue;
      const ends =
        source === target ? `${systemName(source)} is` : `${systemName(source)} and ${systemName(target)} are`;
      report({
        subject: `flow:${flow.id}`,
        field: 'mechanism',
        related: [...new Set([`system:${source.system.id}`, `system:${target.system.id}`])],
        message: `${ends} one org. Use native records: ${flowName(link)} needs no ${mechanismName(mechanism)}.`,
        fixes: () => useNativeRecords(link),
      });
    }
  },
};
