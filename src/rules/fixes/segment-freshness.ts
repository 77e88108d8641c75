/** Ways to make a segment as fresh as promised, and the honest promise where there is none. */
import type { Command } from '../../commands/command.ts';
import { edit, together } from '../../commands/edit.ts';
import { roundUpToSla } from '../../commands/flows.ts';
import { counted } from '../../lib/counted.ts';
import { formatDuration } from '../../lib/duration.ts';
import type { Insight, Segment } from '../../model/records/activation.ts';
import type { SegmentNode } from '../../topology/topology.ts';
import type { SegmentChain } from '../latency/segment-chain.ts';
import { listed } from '../wording.ts';

/** Rapid publish runs every 4 or every 1 hour. */
const RAPID_MINUTES = [240, 60] as const;

type ChainWith = (segment: Segment, insights: readonly Insight[]) => SegmentChain;

export function freshenSegment(node: SegmentNode, chainWith: ChainWith): readonly Command[] {
  const promisedMs = node.segment.freshnessSloMs ?? 0;
  const keeps = ({ segment, insights }: Variant) => chainWith(segment, insights).totalMs <= promisedMs;
  const asIs = chainWith(node.segment, node.insights);
  const best = variantsOf(node).find(keeps);
  return [...(best ? [commandOf(node, best)] : []), raisePromise(node, asIs.totalMs)];
}

interface Variant {
  readonly segment: Segment;
  readonly insights: readonly Insight[];
}

/** One change before two, and no faster publishing than needed. */
function variantsOf({ segment, insights }: SegmentNode): readonly Variant[] {
  const streaming = insights.map(
    (insight): Insight =>
      insight.type === 'calculated' ? { ...insight, type: 'streaming', scheduleMinutes: null } : insight,
  );
  const rapid = RAPID_MINUTES.map(
    (publishIntervalMin): Segment => ({ ...segment, publishType: 'rapid', publishIntervalMin }),
  );
  return [
    { segment, insights: streaming },
    ...rapid.map((published) => ({ segment: published, insights })),
    ...rapid.map((published) => ({ segment: published, insights: streaming })),
  ];
}

function commandOf(node: SegmentNode, { segment, insights }: Variant): Command {
  const { publishType, publishIntervalMin } = segment;
  const changed = insights.filter((insight) => !node.insights.includes(insight));
  const isRapid = segment !== node.segment;
  const parts = [
    ...(changed.length > 0 ? [`compute ${counted(changed.length, 'insight')} by streaming`] : []),
    ...(isRapid ? [`publish every ${formatDuration((publishIntervalMin ?? 0) * 60_000)} (rapid)`] : []),
  ];
  const label = `${node.segment.name || node.segment.id}: ${listed(parts)}`;
  return together(label, [
    ...changed.map(({ id, type, scheduleMinutes }) => edit(label, 'insights', id, { type, scheduleMinutes })),
    ...(isRapid ? [edit(label, 'segments', segment.id, { publishType, publishIntervalMin })] : []),
  ]);
}

function raisePromise({ segment }: SegmentNode, totalMs: number): Command {
  const freshnessSloMs = roundUpToSla(totalMs);
  const label = `Raise the freshness SLA of ${segment.name || segment.id} to ${formatDuration(freshnessSloMs)}`;
  return edit(label, 'segments', segment.id, { freshnessSloMs });
}
