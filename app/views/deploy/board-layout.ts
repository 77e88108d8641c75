/**
 * Where everything stands on the board: each wave a column, in it first its gates, then its items by org.
 *
 * Sizes are fixed, so that thousands of cards need no measuring, lines know their ends, and only what is in view is
 * drawn.
 */
import type { Gate } from '../../../src/deliverables/deployment-gates.ts';
import { orgName } from '../../../src/deliverables/names.ts';
import type { DeploymentPlan, WaveRow } from '../../../src/deliverables/wave-rows.ts';
import { groupBy } from '../../../src/lib/group-by.ts';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import { type WaveGate, waveGates } from './wave-gates.ts';

export interface Board {
  readonly columns: readonly BoardColumn[];
  readonly width: number;
  /** Below the headings. */
  readonly height: number;
  nodeAt(key: string): BoardNode | undefined;
  /** Its cards, one for each org in which there is work. */
  cardsOf(itemId: string): readonly ItemNode[];
}

export interface BoardColumn {
  readonly wave: number;
  readonly x: number;
  readonly width: number;
  /** What can have the focus, top down; the heading first. */
  readonly nodes: readonly BoardNode[];
  readonly labels: readonly BoardLabel[];
  readonly itemCount: number;
  readonly openGates: number;
  /** There so that something can be moved behind the last wave. */
  readonly isNew: boolean;
}

export type BoardNode = HeadingNode | GateNode | MoreGatesNode | ItemNode;

interface Placed {
  readonly key: string;
  /** Index of its column, and its place there; the heading is at 0. */
  readonly column: number;
  readonly at: number;
  /** From below the headings. */
  readonly y: number;
  readonly height: number;
}

export interface HeadingNode extends Placed {
  readonly kind: 'heading';
  readonly wave: number;
}

export interface GateNode extends Placed {
  readonly kind: 'gate';
  readonly gate: Gate;
  readonly items: readonly DeployItem[];
}

/** A thousand systems may have hundreds of gates before one wave: the strip below the board lists all. */
export interface MoreGatesNode extends Placed {
  readonly kind: 'more-gates';
  readonly wave: number;
  readonly open: number;
  readonly passed: number;
}

export interface ItemNode extends Placed {
  readonly kind: 'item';
  readonly row: WaveRow;
}

export interface BoardLabel {
  readonly text: string;
  readonly y: number;
}

export const SIZES = {
  column: 248,
  /** Between columns; lines run there. */
  gutter: 52,
  edge: 16,
  heading: 44,
  label: 26,
  card: 56,
  gate: 76,
  more: 32,
  gap: 6,
} as const;

const MOST_GATES = 4;

interface BoardOptions {
  /** Null shows all. */
  readonly orgId: string | null;
  /** With an empty wave after the last. */
  readonly hasNewWave: boolean;
}

export function boardOf(plan: DeploymentPlan, { orgId, hasNewWave }: BoardOptions): Board {
  const shown = plan.rows.filter(({ org }) => orgId === null || org?.org.id === orgId);
  const rowsOf = groupBy(shown, ({ wave }) => wave);
  const waves = shownWaves(plan.rows, hasNewWave);
  const columns = waves.map((wave, at): BoardColumn => {
    const rows = rowsOf.get(wave) ?? [];
    const gates = waveGates(rows, plan);
    const { nodes, labels } = stacked(wave, at, rows, gates);
    return {
      wave,
      x: SIZES.edge + at * (SIZES.column + SIZES.gutter),
      width: SIZES.column,
      nodes,
      labels,
      itemCount: new Set(rows.map(({ item }) => item)).size,
      openGates: gates.filter(({ gate }) => gate.missing !== null).length,
      isNew: hasNewWave && at === waves.length - 1,
    };
  });
  const nodes = columns.flatMap((column) => column.nodes);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const cards = groupBy(
    nodes.filter((node) => node.kind === 'item'),
    ({ row }) => row.item.id,
  );
  return {
    columns,
    width: columns.length * (SIZES.column + SIZES.gutter) - SIZES.gutter + 2 * SIZES.edge,
    height: Math.max(0, ...columns.map(bottomOf)) + SIZES.edge,
    nodeAt: (key) => byKey.get(key),
    cardsOf: (itemId) => cards.get(itemId) ?? [],
  };
}

export function itemKey({ item, org }: Pick<WaveRow, 'item' | 'org'>): string {
  return `${item.id}@${org?.org.id ?? ''}`;
}

export function headingKey(wave: number): string {
  return `wave:${wave}`;
}

/** Waves between two that hold something are shown too, unless somebody put an item very far out. */
const WIDEST_GAP = 6;

function shownWaves(rows: readonly WaveRow[], hasNewWave: boolean): readonly number[] {
  const used = [...new Set(rows.flatMap(({ wave }) => wave ?? []))].sort((a, b) => a - b);
  const waves: number[] = [];
  for (const wave of used) {
    const before = waves.at(-1);
    if (before !== undefined && wave - before <= WIDEST_GAP) {
      for (let between = Math.floor(before) + 1; between < wave; between += 1) waves.push(between);
    }
    waves.push(wave);
  }
  return hasNewWave ? [...waves, Math.floor(waves.at(-1) ?? 0) + 1] : waves;
}

function stacked(wave: number, column: number, rows: readonly WaveRow[], gates: readonly WaveGate[]) {
  const nodes: BoardNode[] = [
    { kind: 'heading', key: headingKey(wave), column, at: 0, wave, y: -SIZES.heading, height: SIZES.heading },
  ];
  const labels: BoardLabel[] = [];
  let y = 8;
  const label = (text: string) => {
    labels.push({ text, y });
    y += SIZES.label;
  };
  const place = (height: number) => ({ column, at: nodes.length, y, height });
  const put = (node: BoardNode) => {
    nodes.push(node);
    y += node.height + SIZES.gap;
  };
  if (gates.length > 0) {
    label(`Gates before wave ${wave}`);
    const open = gates.filter(({ gate }) => gate.missing !== null);
    for (const { gate, items } of open.slice(0, MOST_GATES)) {
      put({ kind: 'gate', key: `gate:${wave} ${gate.id}`, ...place(SIZES.gate), gate, items });
    }
    const left = { open: Math.max(0, open.length - MOST_GATES), passed: gates.length - open.length };
    if (left.open + left.passed > 0) {
      put({ kind: 'more-gates', key: `more:${wave}`, ...place(SIZES.more), wave, ...left });
    }
    y += SIZES.gap;
  }
  for (const [org, members] of groupBy(rows, ({ org }) => org)) {
    label(org ? orgName(org) : 'In no org');
    for (const row of members) put({ kind: 'item', key: itemKey(row), ...place(SIZES.card), row });
    y += SIZES.gap;
  }
  return { nodes, labels };
}

function bottomOf({ nodes }: BoardColumn): number {
  const last = nodes.at(-1);
  return last ? last.y + last.height : 0;
}
