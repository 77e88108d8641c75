/** The deployment as rows: each item once for each org in which there is work, wave by wave. */
import type { DeployItem } from '../topology/deploy-items.ts';
import { compareItems } from '../topology/deploy-items.ts';
import { type DeploymentGraph, deploymentGraphOf, type NeedReason } from '../topology/deployment-graph.ts';
import { overridesOf, plannedWaves } from '../topology/deployment-waves.ts';
import { isInOrg } from '../topology/mechanism-sets.ts';
import type { Link, OrgNode, Topology } from '../topology/topology.ts';
import { type CutPlan, cutPlan } from './cycle-cuts.ts';
import { type Gate, type Gates, gatesOf } from './deployment-gates.ts';
import { type LoadSteps, loadStepsOf } from './load-steps.ts';
import { orgName, systemName } from './names.ts';
import { sortedOrgs, sortedTexts } from './sorting.ts';
import { columnsOf } from './table.ts';
import { shortened } from './words.ts';

export interface DeploymentPlan extends CutPlan {
  readonly graph: DeploymentGraph;
  readonly overrides: ReadonlyMap<string, number>;
  /** On a circle, or waiting for one: their waves hold only once the circle is cut. */
  readonly caught: ReadonlySet<DeployItem>;
  readonly gates: Gates;
  readonly loads: LoadSteps;
  /** First wave first, within it by org, then phase, then name. */
  readonly rows: readonly WaveRow[];
}

export interface WaveRow {
  readonly item: DeployItem;
  readonly wave: number | null;
  /** Null for what belongs to no org: a design without a Data Cloud may still name a segment. */
  readonly org: OrgNode | null;
  /** Of a flow. */
  readonly end: string | null;
}

export function deploymentPlanOf(topology: Topology): DeploymentPlan {
  const graph = deploymentGraphOf(topology);
  const overrides = overridesOf(topology);
  const plan = cutPlan(graph, overrides);
  return {
    ...plan,
    graph,
    overrides,
    caught: new Set(plan.cuts.length === 0 ? [] : plannedWaves(topology).unplaced),
    gates: gatesOf(topology, graph),
    loads: loadStepsOf(topology, graph),
    rows: rowsOf(topology, graph, plan),
  };
}

function rowsOf(topology: Topology, graph: DeploymentGraph, { waves }: CutPlan): readonly WaveRow[] {
  const linkOf = new Map(topology.links.map((link) => [`flow:${link.flow.id}`, link]));
  const rankOf = new Map(sortedOrgs(topology.orgs).map((org, rank) => [org, rank]));
  const rank = ({ org }: WaveRow) => (org ? (rankOf.get(org) ?? -1) : -1);
  const rows = graph.items.flatMap((item): readonly WaveRow[] => {
    const wave = waves.waveOf.get(item) ?? null;
    const link = linkOf.get(item.id);
    if (item.orgs.length === 0) return [{ item, wave, org: null, end: null }];
    return item.orgs.map((org) => ({ item, wave, org, end: link ? endIn(org, link) : null }));
  });
  return [...rows].sort(
    (a, b) => (a.wave ?? Infinity) - (b.wave ?? Infinity) || rank(a) - rank(b) || compareItems(a.item, b.item),
  );
}

function endIn(org: OrgNode, { source, target }: Link): string {
  if (source.org === target.org) return 'both ends';
  return org === source.org ? `sends from ${systemName(source)}` : `receives in ${systemName(target)}`;
}

/** The wave as a number that can be set by hand; its cell is the override of the item. */
export function waveColumns({ waves, graph, overrides, caught, gates, loads }: DeploymentPlan, topology: Topology) {
  const row = columnsOf<WaveRow>(({ item }) => item.subject);
  const testOf = testTexts(topology);
  return [
    row.number('wave', 'Wave', ({ wave }) => wave, {
      subject: ({ item }) => `deployItem:${item.id}`,
      field: 'wave',
      mark: ({ item, wave }) => {
        if (caught.has(item)) return 'proposed';
        return overrides.has(item.id) && isTooEarly(item, wave, graph, waves.waveOf) ? 'too-early' : null;
      },
    }),
    row.text('org', 'Org', ({ org }) => org && orgName(org)),
    row.text('phase', 'Phase', ({ item }) => item.phase),
    row.text('item', 'Item', ({ item }) => item.name),
    row.text('end', 'Work', ({ end }) => end),
    row.text('needs', 'Waits for', ({ item }) => needTexts(graph, item)),
    row.text('gates', 'Gate', ({ item }) => sortedTexts(gates.gatesOf(item).map(gateText)), {
      mark: ({ item }) => (gates.gatesOf(item).some(({ missing }) => missing !== null) ? 'waiting' : null),
    }),
    row.text('load', 'Load steps', (one) => loadTexts(one, loads), {
      mark: ({ item }) => (loads.stepsOf(item).some(({ isMissing }) => isMissing) ? 'missing' : null),
    }),
    row.text('test', 'Smoke test', ({ item }) => testOf(item), {
      isAsked: ({ item }) => testOf(item) !== null,
      mark: ({ item }) => (testOf(item) === NO_TEST ? 'missing' : null),
    }),
  ];
}

function isTooEarly(
  item: DeployItem,
  wave: number | null,
  graph: DeploymentGraph,
  waveOf: ReadonlyMap<DeployItem, number>,
): boolean {
  return graph.needsOf(item).some(({ items }) => items.some((need) => (wave ?? 0) <= (waveOf.get(need) ?? 0)));
}

/** A feed list may hold hundreds; a cell has room for a few. */
const MOST_NEEDS = 4;

function needTexts(graph: DeploymentGraph, item: DeployItem): readonly string[] {
  const byReason = new Map<NeedReason, Set<string>>();
  for (const { reason, items } of graph.needsOf(item)) {
    const names = byReason.get(reason) ?? new Set();
    byReason.set(reason, names);
    for (const { name } of items) names.add(name);
  }
  return [...byReason].map(([reason, names]) => `${NEED_WORDS[reason]}: ${shortened(sortedTexts(names), MOST_NEEDS)}`);
}

const NEED_WORDS: Readonly<Record<NeedReason, string>> = {
  key: 'its keys',
  parent: 'its parent',
  end: 'objects at both ends',
  stated: 'stated',
  resolution: 'identity resolution',
  feed: 'feeds',
  insight: 'insights',
};

function gateText({ title, missing }: Gate): string {
  return missing === null ? `Passed: ${title}` : `Waits: ${missing}`;
}

/** A flow's rows are loaded where they arrive. */
function loadTexts({ item, end }: WaveRow, loads: LoadSteps): readonly string[] {
  if (end?.startsWith('sends') === true) return [];
  return loads.stepsOf(item).map(({ text }) => text);
}

const NO_TEST = 'none from end to end';

/** Of a flow the tests that name it; null for what no test is asked of. */
function testTexts({ links, smokeTests }: Topology): (item: DeployItem) => string | null {
  const byFlow = new Map<string, string[]>();
  for (const { id, kind, flowIds } of smokeTests) {
    if (kind !== 'end-to-end') continue;
    for (const flowId of new Set(flowIds)) byFlow.set(`flow:${flowId}`, [...(byFlow.get(`flow:${flowId}`) ?? []), id]);
  }
  const asked = new Set(links.filter(({ mechanism }) => !isInOrg(mechanism)).map(({ flow }) => `flow:${flow.id}`));
  return ({ id }) => byFlow.get(id)?.sort().join(', ') ?? (asked.has(id) ? NO_TEST : null);
}
