/** The picture of the design, with the text that a picture has no room for: legend, inventory, what moves. */

import { mechanismDisplayName } from '../catalog/mechanism-names.ts';
import { fullName } from '../catalog/system-names.ts';
import { counted } from '../lib/counted.ts';
import { totalMs } from '../rules/latency/hot-path-budget-exceeded.ts';
import { isSet } from '../topology/empty.ts';
import { flowP95 } from '../topology/latency.ts';
import type { InteractionNode, Link, SystemNode, Topology } from '../topology/topology.ts';
import { bullets, diagram, heading, paragraph } from './blocks.ts';
import { dataCloudTable } from './data-cloud-assets.ts';
import type { Deliverable } from './deliverable.ts';
import type { Table } from './document.ts';
import { entityName, flowName, nameOf, orgName, systemName } from './names.ts';
import { sortedBy, sortedLinks, sortedSystems, sortedTexts } from './sorting.ts';
import { columnsOf, tableOf } from './table.ts';
import { said } from './words.ts';

export const topologyDiagram: Deliverable = {
  id: 'topology-diagram',
  title: 'Topology diagram',
  about: 'The picture with its legend, and the inventory of systems, flows and Data Cloud assets.',
  blocks({ topology }) {
    return [
      diagram('Systems by the org they live in, and the flows between them.'),
      heading('How to read it'),
      bullets(LEGEND),
      heading('Systems'),
      paragraph(inventoryText(topology)),
      systemTable(topology),
      heading('Flows'),
      flowTable(topology),
      heading('Data Cloud'),
      dataCloudTable(topology),
      heading('Moments in which a person waits'),
      interactionTable(topology),
    ];
  },
};

const LEGEND: readonly string[] = [
  'A dashed frame is one org: systems in it share one platform, and nothing between them is an integration.',
  'A solid line moves data in real time or by event, a dashed one within minutes, a dotted one in batches or on demand.',
  'A line with a question mark has no mechanism yet.',
  'A line with a flame is a hot path: a person waits for what is read there.',
  'A crown marks the system of record of an entity; a key marks an object that carries the shared key, a struck-through key one that lacks it.',
  'A dimmed system is context only: it is drawn, and not judged.',
  'p95 is the time within which 95 of 100 changes arrive.',
];

function inventoryText({ systems, orgs, entities, links }: Topology): string {
  const used = orgs.filter((org) => org.systems.length > 0);
  return `${counted(systems.length, 'system')} in ${counted(used.length, 'org')} hold ${counted(entities.length, 'entity')}; ${counted(links.length, 'flow')} connect them.`;
}

const system = columnsOf<SystemNode>(({ system }) => `system:${system.id}`);

export const SYSTEM_COLUMNS = [
  system.text('org', 'Org', ({ org }) => orgName(org), {
    subject: ({ org }) => `org:${org.org.id}`,
    field: 'name',
  }),
  system.text('system', 'System', systemName, {
    field: 'name',
    mark: ({ inScope }) => (inScope ? null : 'context'),
  }),
  system.text('kind', 'Kind', ({ kind }) => fullName(kind.kind), { field: 'kind' }),
  system.text('platform', 'Platform', ({ kind }) => said(kind.platform)),
  system.text('region', 'Region', ({ org }) => org.org.region, {
    subject: ({ org }) => `org:${org.org.id}`,
    field: 'region',
  }),
  system.text('owner', 'Accountable team', ({ system }) => system.owner, { field: 'owner' }),
  system.text('entities', 'Holds', ({ placements }) => sortedTexts(placements.map(({ entity }) => entityName(entity)))),
  system.number('flows-in', 'Flows in', ({ inbound }) => inbound.length),
  system.number('flows-out', 'Flows out', ({ outbound }) => outbound.length),
];

function systemTable({ systems }: Topology): Table {
  return tableOf({
    id: 'systems',
    title: 'Systems',
    isMain: true,
    columns: SYSTEM_COLUMNS,
    items: sortedSystems(systems),
    rowId: ({ system }) => system.id,
    subject: ({ system }) => `system:${system.id}`,
    emptyText: 'There is no system yet.',
  });
}

const flow = columnsOf<Link>(({ flow }) => `flow:${flow.id}`);

const FLOW_LINES = [
  flow.text('flow', 'Flow', flowName, { field: 'name' }),
  flow.text('source', 'From', ({ source }) => systemName(source), { field: 'source' }),
  flow.text('target', 'To', ({ target }) => systemName(target), { field: 'target' }),
  flow.text('mechanism', 'Mechanism', ({ mechanism }) => mechanism && mechanismDisplayName(mechanism.id), {
    field: 'mechanism',
    isAsked: true,
  }),
  flow.text('purposes', 'Purposes', ({ flow }) => flow.purposes.map((purpose) => said(purpose) ?? ''), {
    field: 'purposes',
    isAsked: true,
  }),
  flow.duration('p95', 'p95', flowP95, {
    field: 'measuredP95Ms',
    mark: ({ flow, mechanism }) => (!isSet(flow.measuredP95Ms) && mechanism?.latencyMs.estimate ? 'estimate' : null),
  }),
];

function flowTable({ links }: Topology): Table {
  return tableOf({
    id: 'flows',
    title: 'Flows',
    columns: FLOW_LINES,
    items: sortedLinks(links),
    rowId: ({ flow }) => flow.id,
    subject: ({ flow }) => `flow:${flow.id}`,
    emptyText: 'No flow is drawn yet.',
  });
}

const interaction = columnsOf<InteractionNode>(({ interaction }) => `interaction:${interaction.id}`);

export const INTERACTION_COLUMNS = [
  interaction.text('interaction', 'Moment', ({ interaction }) => nameOf(interaction), { field: 'name' }),
  interaction.text('system', 'At', ({ system }) => systemName(system), { field: 'systemId' }),
  interaction.text('type', 'Type', ({ interaction }) => said(interaction.type), { field: 'type' }),
  interaction.text('reads', 'Reads', ({ reads }) =>
    reads.map(({ system, entities }) => `${systemName(system)}: ${sortedTexts(entities.map(entityName)).join(', ')}`),
  ),
  interaction.duration('budget', 'May take', ({ interaction }) => interaction.latencyBudgetMs, {
    field: 'latencyBudgetMs',
  }),
  interaction.duration('total', 'Takes, p95', (node) => (isTimed(node) ? totalMs(node) : null), {
    mark: (node) =>
      isSet(node.interaction.latencyBudgetMs) && totalMs(node) > node.interaction.latencyBudgetMs ? 'too-slow' : null,
  }),
];

function isTimed({ reads }: InteractionNode): boolean {
  return reads.length > 0 && reads.every(({ mechanism }) => mechanism !== null);
}

function interactionTable({ interactions }: Topology): Table {
  return tableOf({
    id: 'interactions',
    title: 'Moments in which a person waits',
    columns: INTERACTION_COLUMNS,
    items: sortedBy(
      interactions,
      ({ interaction }) => nameOf(interaction),
      ({ interaction }) => interaction.id,
    ),
    rowId: ({ interaction }) => interaction.id,
    subject: ({ interaction }) => `interaction:${interaction.id}`,
    emptyText: 'The design names no moment in which a person waits for data.',
  });
}
