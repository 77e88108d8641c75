/** What is built inside Data Cloud: rulesets, insights, segments and data graphs, in one table. */
import type { Subject } from '../model/field.ts';
import { MS_PER_MINUTE } from '../topology/latency.ts';
import type { Topology } from '../topology/topology.ts';
import type { Table } from './document.ts';
import { entityName, nameOf, systemName } from './names.ts';
import { sortedBy, sortedTexts } from './sorting.ts';
import { columnsOf, tableOf } from './table.ts';
import { said } from './words.ts';

interface Asset {
  readonly subject: Subject;
  readonly id: string;
  readonly kind: 'ruleset' | 'insight' | 'segment' | 'data graph';
  readonly name: string;
  readonly mode: string | null;
  readonly on: readonly string[];
  readonly refreshMin: number | null;
  /** Where the schedule stands in the record. */
  readonly refreshField: string | null;
  readonly feeds: readonly string[];
  readonly owner: string | null;
}

export function dataCloudTable(topology: Topology): Table {
  return tableOf({
    id: 'data-cloud',
    title: 'Data Cloud assets',
    columns: ASSET_COLUMNS,
    items: assetsOf(topology),
    rowId: ({ subject }) => subject,
    subject: ({ subject }) => subject,
    emptyText: 'Nothing is built in Data Cloud.',
  });
}

const asset = columnsOf<Asset>(({ subject }) => subject);

export const ASSET_COLUMNS = [
  asset.text('kind', 'Kind', ({ kind }) => kind),
  asset.text('name', 'Name', ({ name }) => name, { field: ({ kind }) => (kind === 'ruleset' ? null : 'name') }),
  asset.text('mode', 'Mode', ({ mode }) => said(mode)),
  asset.text('on', 'Works on', ({ on }) => on),
  asset.duration('refresh', 'Every', ({ refreshMin }) => refreshMin && refreshMin * MS_PER_MINUTE, {
    field: ({ refreshField }) => refreshField,
  }),
  asset.text('feeds', 'Goes to', ({ feeds }) => feeds),
  asset.text('owner', 'Owner', ({ owner }) => owner, {
    field: ({ kind }) => (kind === 'segment' ? 'owner' : null),
    isAsked: ({ kind }) => kind === 'segment',
  }),
];

function assetsOf(topology: Topology): readonly Asset[] {
  const entityNames = (ids: readonly string[] | null) =>
    sortedTexts((ids ?? []).flatMap((id) => topology.entityById(id) ?? []).map(entityName));
  const all: readonly Asset[] = [
    ...topology.rulesets.map(({ ruleset, entities }) => ({
      ...NONE,
      subject: `ruleset:${ruleset.id}`,
      id: ruleset.id,
      kind: 'ruleset' as const,
      name: ruleset.id,
      mode: ruleset.realTime ? 'real-time' : 'standard',
      on: sortedTexts(entities.map(entityName)),
    })),
    ...topology.insights.map((insight) => ({
      ...NONE,
      subject: `insight:${insight.id}`,
      id: insight.id,
      kind: 'insight' as const,
      name: nameOf(insight),
      mode: insight.type,
      on: entityNames(insight.sourceEntityIds),
      refreshMin: insight.scheduleMinutes,
      refreshField: 'scheduleMinutes',
    })),
    ...topology.segments.map(({ segment, entities, targets }) => ({
      ...NONE,
      subject: `segment:${segment.id}`,
      id: segment.id,
      kind: 'segment' as const,
      name: nameOf(segment),
      mode: segment.publishType,
      on: sortedTexts(entities.map(entityName)),
      refreshMin: segment.publishIntervalMin,
      refreshField: 'publishIntervalMin',
      feeds: sortedTexts(targets.map(systemName)),
      owner: segment.owner,
    })),
    ...topology.dataGraphs.map((graph) => ({
      ...NONE,
      subject: `dataGraph:${graph.id}`,
      id: graph.id,
      kind: 'data graph' as const,
      name: nameOf(graph),
      mode: graph.mode,
      on: [...new Set([graph.rootDmo, ...graph.nodes])].filter((name) => name !== ''),
      refreshMin: graph.refreshMinutes,
      refreshField: 'refreshMinutes',
    })),
  ];
  return sortedBy(
    all,
    ({ kind }) => KINDS.indexOf(kind),
    ({ name }) => name,
    ({ id }) => id,
  );
}

const NONE = { refreshMin: null, refreshField: null, feeds: [], owner: null } as const;
const KINDS = ['ruleset', 'insight', 'segment', 'data graph'];
