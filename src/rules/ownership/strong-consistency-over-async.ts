/** Flags entities that need strong consistency on a path that confirms later. */
import { isSynchronous } from '../../topology/mechanism-sets.ts';
import { relaxConsistency } from '../fixes/consistency.ts';
import { switchToSynchronous } from '../fixes/flow-mechanisms.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { entityNames, flowName, mechanismName } from '../wording.ts';

export const strongConsistencyOverAsync: Rule = {
  meta: {
    id: 'ownership/strong-consistency-over-async',
    title: 'Strong consistency asked of an asynchronous path',
    severity: 'error',
    profile: 'core',
    why: 'Financial and audit flows need a synchronous or transactional path, or must be read where they live.',
    source: 'S0-03, S2-31',
  },
  check({ links }, report) {
    for (const link of links) {
      const { flow, mechanism } = link;
      if (!mechanism || isSynchronous(mechanism) || !flow.purposes.includes('operational-sync')) continue;
      const strong = link.entities.filter(({ entity }) => entity.consistency === 'strong');
      if (strong.length === 0) continue;
      report({
        subject: `flow:${flow.id}`,
        field: 'mechanism',
        related: entitySubjects(strong),
        message: `${entityNames(strong)} need${strong.length === 1 ? 's' : ''} strong consistency, but ${flowName(link)} travels by ${mechanismName(mechanism)}, which is eventually consistent.`,
        fixes: () => [...switchToSynchronous(link), relaxConsistency(strong)],
      });
    }
  },
};
