/** Flags flows out of Data Cloud that mix enrichment, activation and real-time context. */
import type { Purpose } from '../../catalog/mechanism.ts';
import type { Link } from '../../topology/topology.ts';
import { splitTiers } from '../fixes/tiers.ts';
import type { Rule } from '../rule.ts';
import { flowName, listed } from '../wording.ts';

export interface Tier {
  readonly name: string;
  readonly purposes: readonly Purpose[];
}

/** Slowest need last: minutes, hours, milliseconds are different pipes. */
export const TIERS: readonly Tier[] = [
  { name: 'enrichment', purposes: ['enrichment'] },
  { name: 'activation', purposes: ['segmentation', 'activation'] },
  { name: 'real-time context', purposes: ['real-time-context'] },
];

export const tierCollapse: Rule = {
  meta: {
    id: 'latency/tier-collapse',
    title: 'One flow does enrichment, activation and real-time context',
    severity: 'warning',
    profile: 'core',
    why: 'A collapsed pipe is too slow for live use and too noisy for batch.',
    source: 'S1-04, S1-12, S1-22',
  },
  check({ links }, report) {
    for (const link of links) {
      const tiers = tiersOf(link);
      if (!link.source.isDataCloud || tiers.length < 2) continue;
      report({
        subject: `flow:${link.flow.id}`,
        field: 'purposes',
        message: `${flowName(link)} carries ${listed(tiers.map(({ name }) => name))}. Split it: copy field (minutes), segment membership (hours), direct org read (milliseconds).`,
        fixes: () => splitTiers(link, tiers),
      });
    }
  },
};

export function tiersOf({ flow }: Link): readonly Tier[] {
  return TIERS.filter(({ purposes }) => flow.purposes.some((purpose) => purposes.includes(purpose)));
}
