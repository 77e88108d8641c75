/** In which order everything goes live: waves, gates, loads, and what to do where the plan runs in a circle. */
import { counted } from '../lib/counted.ts';
import { DEPLOY_PHASES } from '../topology/deploy-items.ts';
import { type HardEdge, NEED_TEXTS } from '../topology/deployment-graph.ts';
import type { Topology } from '../topology/topology.ts';
import { bullets, heading, paragraph, section, steps } from './blocks.ts';
import type { CycleCut } from './cycle-cuts.ts';
import type { Deliverable } from './deliverable.ts';
import { gateTable, loadTable, overrideTable } from './deployment-tables.ts';
import type { Block, Table } from './document.ts';
import { tableOf } from './table.ts';
import { type DeploymentPlan, deploymentPlanOf, waveColumns } from './wave-rows.ts';
import { shortened } from './words.ts';

export const deploymentPlan: Deliverable = {
  id: 'deployment-plan',
  title: 'Deployment ordering plan',
  about: 'Waves with items by org, what each waits for, gates, loads, and circles with a way out.',
  blocks({ topology }) {
    const plan = deploymentPlanOf(topology);
    return [
      paragraph(summaryOf(plan)),
      ...section('Circles', circleBlocks(plan)),
      heading('Waves'),
      ...wavesInShort(plan),
      waveTable(plan, topology),
      heading('Gates'),
      gateTable(plan),
      heading('Loads'),
      paragraph(
        'Within a wave rows of parents are loaded before rows of children. A key that came after the records is made sound (dedupe, backfill, validate, enforce Unique) before any integration matches on it.',
      ),
      loadTable(plan),
      heading('Overrides'),
      overrideTable(plan),
    ];
  },
};

function summaryOf({ graph, rows, cuts, isComplete }: DeploymentPlan): string {
  if (graph.items.length === 0) return 'There is nothing to deploy yet.';
  const last = rows.reduce((most, { wave }) => Math.max(most, wave ?? 0), 0);
  const base = `${counted(graph.items.length, 'item')}, the last in wave ${last}. Shared keys go first, then the objects that hold them, then flows, identity resolution, and what is built on unified profiles.`;
  if (cuts.length === 0) return base;
  const circles = isComplete ? counted(cuts.length, 'circle') : `More than ${cuts.length} circles`;
  return `${base} ${circles} must be cut first: the waves marked as proposed hold only then.`;
}

function circleBlocks({ cuts }: DeploymentPlan): readonly Block[] {
  return cuts.flatMap((cut, at) => [
    heading(`Circle ${at + 1}`, 3),
    steps(cut.cycle.edges.map(edgeText)),
    paragraph(cutText(cut)),
  ]);
}

/** One wait of a circle, as a sentence. */
export function edgeText({ from, to, reason }: HardEdge): string {
  return from === to
    ? `${from.name} waits for itself: ${NEED_TEXTS[reason]}.`
    : `${from.name} waits for ${to.name}: ${NEED_TEXTS[reason]}.`;
}

/** Exactly the proposal of the format: deploy the field empty in wave n, fill it in a follow-up step of a later wave. */
export function cutText({ soft: { from, to, reason }, wave, followUpWave }: CycleCut): string {
  const now = `wave ${wave ?? 'n'}`;
  const later = `wave ${followUpWave ?? 'n+1'}`;
  if (reason === 'parent') {
    return `Suggested cut: deploy ${from.name} in ${now} with its look-up to ${to.name} left empty, and fill it in a follow-up step in ${later}.`;
  }
  return `Suggested cut: deploy ${from.name} in ${now} without waiting for ${to.name}, and run it again in a follow-up step in ${later}.`;
}

function wavesInShort({ rows }: DeploymentPlan): readonly Block[] {
  const byWave = new Map<number, Map<string, Set<string>>>();
  for (const { wave, item } of rows) {
    if (wave === null) continue;
    const phases = byWave.get(wave) ?? new Map<string, Set<string>>();
    byWave.set(wave, phases);
    phases.set(item.phase, (phases.get(item.phase) ?? new Set()).add(item.id));
  }
  if (byWave.size === 0) return [];
  const texts = [...byWave].map(([wave, phases]) => {
    const parts = DEPLOY_PHASES.flatMap((phase) => {
      const count = phases.get(phase)?.size ?? 0;
      return count === 0 ? [] : [`${phase} ${count}`];
    });
    return `Wave ${wave}: ${parts.join(', ')}`;
  });
  return [bullets(texts)];
}

function waveTable(plan: DeploymentPlan, topology: Topology): Table {
  return tableOf({
    id: 'waves',
    title: 'Waves',
    isMain: true,
    columns: waveColumns(plan, topology),
    items: plan.rows,
    rowId: ({ item, org }) => `${item.id}@${org?.org.id ?? ''}`,
    subject: ({ item }) => item.subject,
    emptyText: 'There is nothing to deploy yet.',
  });
}

/** For sentences elsewhere: what the first wave holds. */
export function firstWaveText({ rows }: DeploymentPlan): string | null {
  const names = [...new Set(rows.filter(({ wave }) => wave === 1).map(({ item }) => item.name))];
  return names.length === 0 ? null : shortened(names, 4);
}
