/** Flags reads of the real-time layer without what makes it real-time. */
import type { MechanismId } from '../../catalog/mechanism.ts';
import { mechanismOf } from '../../catalog/mechanisms.ts';
import type { Command } from '../../commands/command.ts';
import { isSet } from '../../topology/empty.ts';
import { readP95 } from '../../topology/latency.ts';
import type { InteractionNode, ReadNode, Topology } from '../../topology/topology.ts';
import { readInOrg, readStandardGraph } from '../fixes/interaction-reads.ts';
import { completeRealTime } from '../fixes/real-time-layer.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { entityNames, listed } from '../wording.ts';
import { readPath } from './hot-path.ts';
import { waitMs } from './hot-path-budget-exceeded.ts';

interface Gap {
  readonly read: ReadNode;
  readonly field: string;
  readonly reason: string;
  readonly related: readonly string[];
}

export const realTimePreconditions: Rule = {
  meta: {
    id: 'latency/real-time-preconditions',
    title: 'Real-time Data Cloud used without its preconditions',
    severity: 'warning',
    profile: 'core',
    why: 'The layer reaches about 500 ms for 95% of SDK and streaming events, with exact-match identity only; CRM changes arrive by the standard pipeline, and unified profiles refresh once a day.',
    source:
      'S0-42, S3-19; help.salesforce.com data.c360_a_identity_resolution_match_type_compare.htm; developer.salesforce.com c360-a-real-time-ingestion-api',
  },
  check(topology, report) {
    for (const node of topology.interactions) {
      const gaps = realTimeReads(node).flatMap((read) => gapsOf(read, topology));
      const [first] = gaps;
      if (!first) continue;
      report({
        subject: `interaction:${node.interaction.id}`,
        field: readPath(node, first.read, first.field),
        related: [...new Set(gaps.flatMap(({ related }) => related))],
        message: `${node.interaction.name || node.interaction.id} relies on the sub-second layer, but ${listed([...new Set(gaps.map(({ reason }) => reason))])}.`,
        fixes: () => fixesFor(node, topology),
      });
    }
  },
};

export function realTimeReads({ reads }: InteractionNode): readonly ReadNode[] {
  return reads.filter(({ mechanism }) => mechanism?.id === 'dc-real-time-data-graph');
}

function fixesFor(node: InteractionNode, topology: Topology): readonly Command[] {
  const reads = realTimeReads(node);
  const needs = { reads, hasRealTimeRuleset: hasRealTimeRuleset(topology), notIngestedLive };
  const isFreshnessAsked = isSet(node.interaction.freshnessMs);
  return [
    ...completeRealTime(node, topology, needs),
    ...(keepsBudget(node, reads, 'crm-query') ? readInOrg(node, reads) : []),
    ...(isFreshnessAsked || !keepsBudget(node, reads, 'dc-data-graph') ? [] : [readStandardGraph(node, reads)]),
  ];
}

/** A slower way to read must not cost the budget that the faster one kept. */
function keepsBudget(node: InteractionNode, changed: readonly ReadNode[], mechanism: MechanismId): boolean {
  const { latencyBudgetMs, parallel } = node.interaction;
  if (!isSet(latencyBudgetMs)) return true;
  const { p95 } = mechanismOf(mechanism).latencyMs;
  const times = node.reads.map((read) => (changed.includes(read) ? p95 : (readP95(read) ?? 0)));
  return waitMs(times, parallel === true) <= latencyBudgetMs;
}

function gapsOf(read: ReadNode, topology: Topology): readonly Gap[] {
  const gaps: Gap[] = [];
  const { dataGraph } = read;
  if (dataGraph?.mode !== 'real-time') {
    const reason = dataGraph
      ? `${dataGraph.name || dataGraph.id} is a standard data graph`
      : 'it names no real-time data graph';
    gaps.push({ read, field: 'dataGraphId', reason, related: dataGraph ? [`dataGraph:${dataGraph.id}`] : [] });
  }
  if (!hasRealTimeRuleset(topology)) {
    const related = topology.rulesets.map(({ ruleset }) => `ruleset:${ruleset.id}`);
    gaps.push({ read, field: 'mechanism', reason: 'no identity ruleset runs in real time', related });
  }
  const late = notIngestedLive(read);
  if (late.length > 0) {
    const reason = `${entityNames(late)} arrive${late.length === 1 ? 's' : ''} by no real-time ingest`;
    gaps.push({ read, field: 'entityIds', reason, related: entitySubjects(late) });
  }
  return gaps;
}

export function hasRealTimeRuleset({ rulesets }: Topology): boolean {
  return rulesets.some(({ ruleset }) => ruleset.realTime === true);
}

/** Entities of the read that no real-time ingest carries. */
export function notIngestedLive({ entities }: ReadNode) {
  return entities.filter(({ links }) => !links.some(({ mechanism }) => mechanism?.id === 'dc-real-time-ingest'));
}
