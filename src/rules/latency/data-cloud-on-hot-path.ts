/** Flags live moments that wait for Data Cloud's slower layers. */
import type { InteractionNode, ReadNode, Topology } from '../../topology/topology.ts';
import { promiseLess } from '../fixes/enrichment.ts';
import { switchToRealTime } from '../fixes/flow-mechanisms.ts';
import { readInOrg, readRealTimeGraph } from '../fixes/interaction-reads.ts';
import { paramsOf } from '../params.ts';
import type { Report, Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { flowName, listed, mechanismName, namesOf, p95Text, systemName } from '../wording.ts';
import { isSlowRealTimeFlow, readPath, slowReadsOnHotPath } from './hot-path.ts';

export const dataCloudOnHotPath: Rule = {
  meta: {
    id: 'latency/data-cloud-on-hot-path',
    title: 'Data Cloud sits on the live path',
    severity: 'error',
    profile: 'core',
    why: 'Batch and near-real-time layers cannot serve sub-second service moments; the latency lands in front of a customer.',
    source: 'S0-42, S1-03, S1-09, S1-11, S1-12, S1-19, S1-20, S1-49; AwesomeSalesforceSkills llm-anti-patterns #3',
  },
  check(topology, report) {
    const params = paramsOf(topology);
    for (const node of topology.interactions) {
      const slow = slowReadsOnHotPath(node, params);
      if (slow.length > 0) reportInteraction(node, slow, topology, report);
    }
    reportFlows(topology, report);
  },
};

function reportInteraction(node: InteractionNode, slow: readonly ReadNode[], topology: Topology, report: Report): void {
  const { interaction, system } = node;
  const [first] = slow;
  const waits = [
    ...new Set(slow.map(({ mechanism }) => (mechanism ? `${mechanismName(mechanism)}, ${p95Text(mechanism)}` : ''))),
  ];
  report({
    subject: `interaction:${interaction.id}`,
    ...(first && { field: readPath(node, first, 'mechanism') }),
    related: systemSubjects(slow.map((read) => read.system)),
    message: `${interaction.name || interaction.id} waits for ${namesOf(slow.map((read) => read.system))} (${listed(waits)}). Read ${systemName(system)} directly; what Data Cloud enriched is already on the record.`,
    fixes: () => [...readInOrg(node, slow), ...readRealTimeGraph(node, slow, topology)],
  });
}

function reportFlows({ links }: Topology, report: Report): void {
  for (const link of links) {
    if (!isSlowRealTimeFlow(link) || !link.mechanism) continue;
    report({
      subject: `flow:${link.flow.id}`,
      field: 'mechanism',
      related: systemSubjects([link.source.isDataCloud ? link.source : link.target]),
      message: `${flowName(link)} is to give context in real time, but ${mechanismName(link.mechanism)} delivers ${p95Text(link.mechanism)}. Only the real-time layer of Data Cloud serves a moment in which somebody waits.`,
      fixes: () => [...switchToRealTime(link), ...promiseLess(link)],
    });
  }
}
