/** Flags flows of which no test proves that what is created at one end arrives at the other. */
import { formatDuration } from '../../lib/duration.ts';
import { arrivalKeyOf, arrivalWithinMs } from '../../topology/arrival.ts';
import { isInOrg } from '../../topology/mechanism-sets.ts';
import type { Link } from '../../topology/topology.ts';
import { addArrivalTest } from '../fixes/smoke-tests.ts';
import type { Rule } from '../rule.ts';
import { flowName, systemName } from '../wording.ts';

export const noSmokeTest: Rule = {
  meta: {
    id: 'deployment/no-smoke-test',
    title: 'Flow without an end-to-end smoke test',
    severity: 'warning',
    profile: 'core',
    why: 'Creation-to-arrival is the cheapest proof that keys, order and identity work.',
    source: 'S0-33, S2-22, S2-23',
  },
  check({ links, smokeTests }, report) {
    const tested = new Set(smokeTests.flatMap(({ kind, flowIds }) => (kind === 'end-to-end' ? flowIds : [])));
    for (const link of links) {
      if (isInOrg(link.mechanism) || tested.has(link.flow.id)) continue;
      report({
        subject: `flow:${link.flow.id}`,
        message: `${flowName(link)} has no smoke test from creation in ${systemName(link.source)} to arrival in ${systemName(link.target)}${expected(link)}.`,
        fixes: () => [addArrivalTest(link)],
      });
    }
  },
};

/** " (match on Global_Customer_Id, within 20 s)" */
function expected(link: Link): string {
  const key = arrivalKeyOf(link)?.sharedKey.name;
  const withinMs = arrivalWithinMs(link);
  const parts = [
    ...(key ? [`match on ${key}`] : []),
    ...(withinMs === null ? [] : [`within ${formatDuration(withinMs)}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}
