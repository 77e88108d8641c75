/** Flags copies of people that an erasure in the source would not reach. */
import type { Purpose } from '../../catalog/mechanism.ts';
import type { Link } from '../../topology/topology.ts';
import { askErasure, eraseSeparately } from '../fixes/erasure.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { entityNames, mechanismName, systemName } from '../wording.ts';

const COPYING: readonly Purpose[] = ['operational-sync', 'activation', 'consent-propagation', 'identity-ingest'];

export const deletesNotPropagated: Rule = {
  meta: {
    id: 'delivery/deletes-not-propagated',
    title: 'Erasure will not reach the copy',
    severity: 'warning',
    profile: 'core',
    why: 'Marketing Cloud Connect synchronised data extensions keep deleted contacts; activation overwrites drop them; erasure needs its own path.',
    source:
      'AwesomeSalesforceSkills admin/marketing-cloud-connect gotcha 6, data/data-cloud-consent-and-privacy gotcha 2',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const { flow, target, mechanism } = link;
      if (!mechanism || !losesDeletes(link)) continue;
      const people = link.entities.filter(({ entity }) => entity.personal === true);
      if (people.length === 0) continue;
      const carries =
        mechanism.delivery.propagatesDeletes === 'partial' ? 'carries only some deletes' : 'carries no deletes';
      report({
        subject: `flow:${flow.id}`,
        field: 'deletes',
        related: [`system:${target.system.id}`, ...entitySubjects(people)],
        message: `${mechanismName(mechanism)} ${carries}; ${systemName(target)} will keep ${entityNames(people)} after erasure.`,
        fixes: () => eraseSeparately(link, people),
        asks: () => askErasure(link, people),
      });
    }
  },
};

function losesDeletes({ flow, mechanism }: Link): boolean {
  const propagates = mechanism?.delivery.propagatesDeletes;
  if (propagates !== 'no' && propagates !== 'partial') return false;
  if (flow.deletes === 'compensated' || flow.deletes === 'n/a') return false;
  return flow.purposes.some((purpose) => COPYING.includes(purpose));
}
