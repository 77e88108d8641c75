/** Flags flows whose row in the integration map has gaps. */
import { isSet } from '../../topology/empty.ts';
import { isInOrg } from '../../topology/mechanism-sets.ts';
import { completeDirection, completeMapRow } from '../fixes/map-rows.ts';
import type { Rule } from '../rule.ts';
import { flowName, listed } from '../wording.ts';

const COLUMNS = ['direction', 'frequency', 'trigger', 'transformation', 'owner'] as const;

export const integrationMapIncomplete: Rule = {
  meta: {
    id: 'governance/integration-map-incomplete',
    title: 'Integration map row is incomplete',
    severity: 'warning',
    profile: 'core',
    why: 'The diagram drives the design, not the other way round; without it troubleshooting is archaeology.',
    source: 'S0-03, S0-07, S2-32, S2-33, S2-34',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const { flow, mechanism } = link;
      const open = isInOrg(mechanism) ? [] : COLUMNS.filter((column) => !isSet(flow[column]));
      const [first, ...others] = open;
      if (!first) continue;
      const isAsked = others.length > 0 || first !== 'direction';
      report({
        subject: `flow:${flow.id}`,
        field: first,
        message: `${flowName(link)} lacks ${listed(open)}; the map is what you read during an incident.`,
        ...(isAsked ? { asks: () => completeMapRow(link, topology) } : { fixes: () => [completeDirection(link)] }),
      });
    }
  },
};
