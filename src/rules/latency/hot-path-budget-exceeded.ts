/** Flags interactions whose reads together take longer than the person may wait. */
import { shortMechanismName } from '../../catalog/mechanism-names.ts';
import type { Command } from '../../commands/command.ts';
import { formatDuration } from '../../lib/duration.ts';
import { isSet } from '../../topology/empty.ts';
import { readP95 } from '../../topology/latency.ts';
import type { InteractionNode, ReadNode } from '../../topology/topology.ts';
import { enlargeBudget, readGraphsWithin, runInParallel } from '../fixes/interaction-reads.ts';
import { paramsOf } from '../params.ts';
import type { Rule } from '../rule.ts';
import { systemSubjects } from '../subjects.ts';
import { listed, systemName } from '../wording.ts';
import { slowReadsOnHotPath } from './hot-path.ts';

export const hotPathBudgetExceeded: Rule = {
  meta: {
    id: 'latency/hot-path-budget-exceeded',
    title: 'Live path slower than its budget',
    severity: 'error',
    profile: 'core',
    why: "Sequential lookups add up; external objects bring someone else's uptime onto the page.",
    source: 'S1-20, S1-21; AwesomeSalesforceSkills integration/salesforce-connect-external-objects',
  },
  check(topology, report) {
    const params = paramsOf(topology);
    for (const node of topology.interactions) {
      const { interaction, reads } = node;
      const { latencyBudgetMs } = interaction;
      const total = totalMs(node);
      if (!isSet(latencyBudgetMs) || total <= latencyBudgetMs || slowReadsOnHotPath(node, params).length > 0) continue;
      report({
        subject: `interaction:${interaction.id}`,
        field: 'latencyBudgetMs',
        related: systemSubjects(reads.map(({ system }) => system)),
        message: `${interaction.name || interaction.id} may take ${formatDuration(latencyBudgetMs)}; its reads ${interaction.parallel === true ? 'take' : 'add up to'} ${formatDuration(total)} (${listed(reads.map(readText))}).`,
        fixes: () => fixesFor(node, latencyBudgetMs, total),
      });
    }
  },
};

/** How long the person waits: the slowest read when they run side by side, otherwise all of them. */
export function totalMs({ interaction, reads }: InteractionNode): number {
  return waitMs(
    reads.map((read) => readP95(read) ?? 0),
    interaction.parallel === true,
  );
}

export function waitMs(readsMs: readonly number[], isParallel: boolean): number {
  return isParallel ? Math.max(0, ...readsMs) : readsMs.reduce((sum, ms) => sum + ms, 0);
}

function fixesFor(node: InteractionNode, budgetMs: number, total: number): readonly Command[] {
  const times = node.reads.map((read) => readP95(read) ?? 0);
  const isEnoughInParallel = node.interaction.parallel !== true && waitMs(times, true) <= budgetMs;
  return [
    ...(isEnoughInParallel ? [runInParallel(node)] : []),
    ...readGraphsWithin(node, waitMs, budgetMs),
    enlargeBudget(node, total),
  ];
}

function readText(read: ReadNode): string {
  const { mechanism, system } = read;
  const isEstimate = mechanism?.latencyMs.estimate && !isSet(read.read.measuredP95Ms);
  const ms = readP95(read);
  const time = ms === null ? 'no mechanism yet' : `${formatDuration(ms)}${isEstimate ? ', an estimate' : ''}`;
  return `${systemName(system)} by ${mechanism ? shortMechanismName(mechanism.id) : '?'}: ${time}`;
}
