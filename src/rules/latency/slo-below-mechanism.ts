/** Flags flows that promise what their mechanism cannot deliver. */
import type { Mechanism } from '../../catalog/mechanism.ts';
import { formatDuration } from '../../lib/duration.ts';
import { isSet } from '../../topology/empty.ts';
import { flowP95, intervalMs } from '../../topology/latency.ts';
import type { Link } from '../../topology/topology.ts';
import { switchToFaster } from '../fixes/flow-mechanisms.ts';
import { setSla } from '../fixes/flow-sla.ts';
import type { Rule, Severity } from '../rule.ts';
import { flowName, mechanismName, spanText } from '../wording.ts';

export const sloBelowMechanism: Rule = {
  meta: {
    id: 'latency/slo-below-mechanism',
    title: 'Mechanism cannot meet the SLA',
    severity: 'error',
    profile: 'core',
    why: 'Near-real-time in Data Cloud means minutes; Synchronized Data Sources poll at 15 minutes; Change Data Capture has no SLA.',
    source:
      'S0-42, S1-09, S1-10, S1-14, S1-15, S1-49, S2-05, S2-06, S2-07, S3-27; help.salesforce.com 005228095, data.c360_a_crm_connector_streaming.htm',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const { flow, mechanism } = link;
      if (!mechanism || !isSet(flow.sloMs)) continue;
      const severity = severityOf(link, mechanism, flow.sloMs);
      if (!severity) continue;
      report({
        subject: `flow:${flow.id}`,
        severity,
        field: 'sloMs',
        message: `${flowName(link)} promises ${formatDuration(flow.sloMs)}; ${needText(link, mechanism)}.`,
        fixes: () => [...switchToFaster(link, topology), ...setSla(link, 'Raise')],
      });
    }
  },
};

/** Equal is good enough. */
function severityOf(link: Link, mechanism: Mechanism, sloMs: number): Severity | null {
  const { measuredP95Ms } = link.flow;
  const { p50 } = mechanism.latencyMs;
  const usual = isSet(measuredP95Ms) ? Math.min(p50, measuredP95Ms) : p50;
  if (sloMs < usual || sloMs < intervalMs(link.flow)) return 'error';
  return sloMs < (flowP95(link) ?? 0) ? 'warning' : null;
}

function needText(link: Link, mechanism: Mechanism): string {
  const { flow } = link;
  const interval = intervalMs(flow);
  if (flow.sloMs !== null && flow.sloMs < interval) return `it runs every ${formatDuration(interval)}`;
  if (isSet(flow.measuredP95Ms))
    return `${mechanismName(mechanism)} was measured at p95 ${formatDuration(flow.measuredP95Ms)}`;
  return `${mechanismName(mechanism)} needs ${spanText(mechanism)}`;
}
