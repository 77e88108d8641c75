/** Flags segments that promise to be fresher than the stages before them allow. */
import { formatDuration } from '../../lib/duration.ts';
import { isSet } from '../../topology/empty.ts';
import { freshenSegment } from '../fixes/segment-freshness.ts';
import type { Rule } from '../rule.ts';
import { flowSubjects } from '../subjects.ts';
import { listed } from '../wording.ts';
import { chainFrom, chainOf, feedsOf, type SegmentChain } from './segment-chain.ts';

export const freshnessChain: Rule = {
  meta: {
    id: 'latency/freshness-chain',
    title: 'Segment cannot be as fresh as promised',
    severity: 'warning',
    profile: 'core',
    why: 'Each stage has its own clock: identity runs hourly to every 24 h by source type, insights every 1 to 24 h, publishing every 12 or 24 h, or 1 or 4 h rapid.',
    source:
      'S0-42, S1-03, S3-19, S3-31, S3-33, S3-40; help.salesforce.com data.c360_a_identity_resolution_processing_frequency.htm, c360_a_manage_segment_schedules.htm',
  },
  check({ segments }, report) {
    for (const node of segments) {
      const { segment } = node;
      const chain = chainOf(node);
      if (!isSet(segment.freshnessSloMs) || segment.freshnessSloMs >= chain.totalMs) continue;
      report({
        subject: `segment:${segment.id}`,
        field: 'freshnessSloMs',
        related: [...flowSubjects(feedsOf(node.entities)), ...node.insights.map(({ id }) => `insight:${id}`)],
        message: `${segment.name || segment.id} promises ${formatDuration(segment.freshnessSloMs)}; its chain takes ${formatDuration(chain.totalMs)} (${stagesText(chain)}).`,
        fixes: () => freshenSegment(node, (changed, insights) => chainFrom(changed, feedsOf(node.entities), insights)),
      });
    }
  },
};

function stagesText({ ingestMs, identityMs, insightMs, publishMs }: SegmentChain): string {
  const stages = [
    ['ingest', ingestMs],
    ['identity', identityMs],
    ['insights', insightMs],
    ['publish', publishMs],
  ] as const;
  return listed(stages.filter(([, ms]) => ms > 0).map(([name, ms]) => `${name} ${formatDuration(ms)}`));
}
