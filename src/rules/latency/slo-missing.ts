/** Flags flows that promise no latency. */
import { formatDuration } from '../../lib/duration.ts';
import { isSet } from '../../topology/empty.ts';
import { intervalMs } from '../../topology/latency.ts';
import { isInOrg } from '../../topology/mechanism-sets.ts';
import type { Link } from '../../topology/topology.ts';
import { setSla } from '../fixes/flow-sla.ts';
import type { Rule } from '../rule.ts';
import { flowName, mechanismName, p95Text } from '../wording.ts';

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

function question({ flow, mechanism }: Link): string {
  if (!mechanism) return 'Say how late its data may be; that also decides which mechanisms can carry it.';
  const late = isSet(flow.measuredP95Ms) ? `measured p95 ${formatDuration(flow.measuredP95Ms)}` : p95Text(mechanism);
  const every = isSet(flow.intervalMin) ? `, run every ${formatDuration(intervalMs(flow))}` : '';
  return `${mechanismName(mechanism)} delivers ${late}${every}; is that acceptable?`;
}
