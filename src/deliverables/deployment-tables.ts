/** The tables of the deployment plan beside its waves: gates, loads, waves set by hand. */
import type { DeployItem } from '../topology/deploy-items.ts';
import type { DeploymentGraph } from '../topology/deployment-graph.ts';
import type { Waves } from '../topology/deployment-waves.ts';
import type { Gate } from './deployment-gates.ts';
import type { Table } from './document.ts';
import { sortedBy, sortedTexts } from './sorting.ts';
import { columnsOf, tableOf } from './table.ts';
import type { DeploymentPlan } from './wave-rows.ts';

interface GateRow {
  readonly gate: Gate;
  readonly items: readonly string[];
}

const gateColumn = columnsOf<GateRow>(({ gate }) => gate.subject);

const GATE_COLUMNS = [
  gateColumn.text('gate', 'Gate', ({ gate }) => gate.title),
  gateColumn.flag('passed', 'Passed', ({ gate }) => gate.missing === null, {
    field: ({ gate }) => gate.field,
    mark: ({ gate }) => (gate.missing === null ? null : 'waiting'),
  }),
  gateColumn.text('missing', 'What is missing', ({ gate }) => gate.missing),
  gateColumn.text('items', 'Waits for it', ({ items }) => items),
];

export function gateTable({ graph, gates }: DeploymentPlan): Table {
  const byId = new Map<string, { readonly gate: Gate; readonly items: string[] }>();
  for (const item of sortedBy(graph.items, ({ id }) => id)) {
    for (const gate of gates.gatesOf(item)) {
      const row = byId.get(gate.id) ?? { gate, items: [] };
      byId.set(gate.id, row);
      row.items.push(item.name);
    }
  }
  const rows = [...byId].map(([id, { gate, items }]) => ({ id, gate, items: sortedTexts(items) }));
  return tableOf({
    id: 'gates',
    title: 'Gates',
    columns: GATE_COLUMNS,
    items: sortedBy(
      rows,
      ({ gate }) => Number(gate.missing === null),
      ({ gate }) => gate.title,
      ({ id }) => id,
    ),
    rowId: ({ gate }) => gate.id,
    subject: ({ gate }) => gate.subject,
    emptyText: 'Nothing waits for a gate.',
  });
}

interface LoadRow {
  readonly wave: number | null;
  readonly item: string;
  readonly itemId: string;
  readonly at: number;
  readonly text: string;
  readonly isMissing: boolean;
  readonly depth: number;
}

const load = columnsOf<LoadRow>(() => null);

const LOAD_COLUMNS = [
  load.number('wave', 'Wave', ({ wave }) => wave),
  load.text('item', 'Item', ({ item }) => item),
  load.text('step', 'Step', ({ text }) => text, { mark: ({ isMissing }) => (isMissing ? 'missing' : null) }),
];

export function loadTable({ graph, loads, waves }: DeploymentPlan): Table {
  const rows = graph.items.flatMap((item) =>
    loads.stepsOf(item).map((step, at): LoadRow => {
      return { ...step, wave: waves.waveOf.get(item) ?? null, item: item.name, itemId: item.id, at };
    }),
  );
  return tableOf({
    id: 'loads',
    title: 'Loads by wave',
    columns: LOAD_COLUMNS,
    items: sortedBy(
      rows,
      ({ wave }) => wave ?? Number.MAX_VALUE,
      ({ depth }) => depth,
      ({ item }) => item,
      ({ itemId }) => itemId,
      ({ at }) => at,
    ),
    rowId: ({ itemId, at }) => `${itemId}[${at}]`,
    emptyText: 'No records have to be loaded or repaired, as far as the design says.',
  });
}

interface OverrideRow {
  readonly id: string;
  readonly name: string | null;
  readonly without: number | null;
  readonly wave: number;
}

const override = columnsOf<OverrideRow>(({ id }) => `deployItem:${id}`);

const OVERRIDE_COLUMNS = [
  override.text('item', 'Item', ({ id, name }) => name ?? id, {
    mark: ({ name }) => (name === null ? 'missing' : null),
  }),
  override.number('without', 'Wave by its needs', ({ without }) => without),
  override.number('wave', 'Wave set by hand', ({ wave }) => wave, {
    field: 'wave',
    mark: ({ wave, without }) => (without !== null && wave < without ? 'too-early' : null),
  }),
];

export function overrideTable({ graph, overrides, waves }: DeploymentPlan): Table {
  const rows = [...overrides].map(([id, wave]): OverrideRow => {
    const item = graph.itemById(id);
    return { id, name: item?.name ?? null, without: item ? earliest(item, graph, waves) : null, wave };
  });
  return tableOf({
    id: 'overrides',
    title: 'Waves set by hand',
    columns: OVERRIDE_COLUMNS,
    items: sortedBy(
      rows,
      ({ wave }) => wave,
      ({ name, id }) => name ?? id,
      ({ id }) => id,
    ),
    rowId: ({ id }) => id,
    subject: ({ id }) => `deployItem:${id}`,
    emptyText:
      'No wave is set by hand. An item may be moved to a later wave, never to an earlier one than its needs allow.',
  });
}

/** One after the last of what it needs, as the plan stands. */
function earliest(item: DeployItem, graph: DeploymentGraph, { waveOf }: Waves): number {
  let last = 0;
  for (const { items } of graph.needsOf(item)) for (const need of items) last = Math.max(last, waveOf.get(need) ?? 0);
  return last + 1;
}
