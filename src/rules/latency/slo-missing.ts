/** Flags flows that promise no latency. */
import { isSet } from '../../topology/empty.ts';
import { isInOrg } from '../../topology/mechanism-sets.ts';
import type { Link } from '../../topology/topology.ts';
import { setSla } from '../fixes/flow-sla.ts';
import type { Rule } from '../rule.ts';
import { flowName, p95Text } from '../wording.ts';

export const sloMissing: Rule = {
  meta: {
    id: 'latency/slo-missing',
    title: 'Flow without a latency SLA',
    severity: 'warning',
    profile: 'core',
    why: 'An SLA that nobody wrote cannot be designed for, and no other latency rule can decide.',
    source: 'S0-03, S2-01, S2-10, S2-33; AwesomeSalesforceSkills real-time-vs-batch checklist',
  },
  check({ links }, report) {
    for (const link of links) {
      if (isSet(link.flow.sloMs) || isInOrg(link.mechanism)) continue;
      report({
        subject: `flow:${link.flow.id}`,
        field: 'sloMs',
        message: `${flowName(link)} has no latency SLA. ${question(link)}`,
        fixes: () => setSla(link, 'Set'),
      });
    }
  },
};

function question({ mechanism }: Link): string {
  if (!mechanism) return 'Say how late its data may be; that also decides which mechanisms can carry it.';
  return `${mechanism.name} delivers p95 ${p95Text(mechanism)}; is that acceptable?`;
}
