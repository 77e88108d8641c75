/** How old a segment may be when it arrives: each stage has its own clock, and the clocks add up. */
import type { Insight, Segment } from '../../model/records/activation.ts';
import { isSet } from '../../topology/empty.ts';
import { flowP95, MS_PER_MINUTE } from '../../topology/latency.ts';
import type { EntityNode, Link, SegmentNode } from '../../topology/topology.ts';

/** Identity resolution for mechanisms that name no delay of their own. */
const DEFAULT_IDENTITY_MS = 3_600_000;
const DEFAULT_SCHEDULE_MIN = 1440;
const DEFAULT_PUBLISH_MIN = 1440;
const REAL_TIME_PUBLISH_MS = 500;

export interface SegmentChain {
  readonly ingestMs: number;
  readonly identityMs: number;
  readonly insightMs: number;
  readonly publishMs: number;
  readonly totalMs: number;
}

export function chainOf(node: SegmentNode): SegmentChain {
  const feeds = feedsOf(node.entities);
  return chainFrom(node.segment, feeds, node.insights);
}

/** The chain of a segment as it would be with this publishing and these insights. */
export function chainFrom(
  segment: Pick<Segment, 'on' | 'publishType' | 'publishIntervalMin'>,
  feeds: readonly Link[],
  insights: readonly Pick<Insight, 'type' | 'scheduleMinutes'>[],
): SegmentChain {
  const ingestMs = largest(feeds.map((link) => flowP95(link) ?? 0));
  const identityMs = segment.on === 'unified' ? largest(feeds.map(identityMsOf)) : 0;
  const insightMs = largest(insights.filter(({ type }) => type === 'calculated').map(scheduleMs));
  const publishMs = publishMsOf(segment);
  return { ingestMs, identityMs, insightMs, publishMs, totalMs: ingestMs + identityMs + insightMs + publishMs };
}

/** Ingest flows that carry an entity of the segment; history alone does not keep it fresh. */
export function feedsOf(entities: readonly EntityNode[]): readonly Link[] {
  const feeds = entities.flatMap(({ links }) =>
    links.filter(({ isIngest, mechanism }) => isIngest && mechanism !== null),
  );
  return [...new Set(feeds)].filter((link) => !isHistoryOnly(link));
}

function isHistoryOnly({ flow }: Link): boolean {
  const { purposes } = flow;
  return purposes.length > 0 && purposes.every((purpose) => purpose === 'analytics' || purpose === 'historical-seed');
}

function identityMsOf({ mechanism }: Link): number {
  return mechanism?.freshnessMs?.identityResolutionMs ?? DEFAULT_IDENTITY_MS;
}

function scheduleMs({ scheduleMinutes }: Pick<Insight, 'scheduleMinutes'>): number {
  return (isSet(scheduleMinutes) ? scheduleMinutes : DEFAULT_SCHEDULE_MIN) * MS_PER_MINUTE;
}

function publishMsOf({ publishType, publishIntervalMin }: Pick<Segment, 'publishType' | 'publishIntervalMin'>): number {
  if (publishType === 'real-time') return REAL_TIME_PUBLISH_MS;
  return (isSet(publishIntervalMin) ? publishIntervalMin : DEFAULT_PUBLISH_MIN) * MS_PER_MINUTE;
}

/** Independent stages of one kind run side by side. */
function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
