/**
 * A large design as a graph for ELK's layered layout: orgs as compound nodes, labels as boxes that need room.
 *
 * The engine is not imported here: a host brings it (a worker in the browser, the plain module on the command line).
 */
import type { Id } from '../model/field.ts';
import type { ArrangeGraph, Block } from './arrange-graph.ts';
import { LABEL } from './metrics.ts';
import type { Point } from './scene.ts';

/** The part of ELK's JSON that we write and read. */
export interface ElkNode {
  readonly id: string;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly layoutOptions?: Readonly<Record<string, string>>;
  readonly children?: readonly ElkNode[] | undefined;
  readonly edges?: readonly ElkEdge[];
}

export interface ElkEdge {
  readonly id: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly labels?: readonly {
    readonly id: string;
    readonly width: number;
    readonly height: number;
    readonly text: string;
  }[];
}

/** Lays the graph out; rejects when it is cancelled or the engine fails. */
export type ElkRunner = (graph: ElkNode) => Promise<ElkNode>;

export function elkGraph({ cards, blocks, links }: ArrangeGraph): ElkNode {
  const nodeOf = (card: number): ElkNode => {
    const { width = 0, height = 0 } = cards[card] ?? {};
    return { id: `c${card}`, width, height };
  };
  return {
    id: 'root',
    layoutOptions: ROOT_OPTIONS,
    children: blocks.flatMap((block, index) =>
      isCompound(block) ? compoundOf(block, index, nodeOf) : block.cards.map(nodeOf),
    ),
    edges: links.map(({ a, b, count, labelWidth, direction }, index) => {
      const [source, target] = direction < 0 ? [b, a] : [a, b];
      const size = { width: labelWidth, height: count * (LABEL.height + 12) };
      return {
        id: `e${index}`,
        sources: [`c${source}`],
        targets: [`c${target}`],
        labels: [{ id: `l${index}`, text: '', ...size }],
      };
    }),
  };
}

/** Where each system came to stand; one the engine left out is missing. */
export function elkPlaces({ cards }: ArrangeGraph, laidOut: ElkNode): ReadonlyMap<Id, Point> {
  const places = new Map<Id, Point>();
  const visit = ({ id, x = 0, y = 0, children = [] }: ElkNode, dx: number, dy: number): void => {
    const card = id.startsWith('c') ? cards[Number(id.slice(1))] : undefined;
    if (card && Number.isFinite(x + y)) places.set(card.id, { x: Math.round(x + dx), y: Math.round(y + dy) });
    for (const child of children) visit(child, x + dx, y + dy);
  };
  for (const child of laidOut.children ?? []) visit(child, 0, 0);
  return places;
}

function isCompound({ side }: Block): boolean {
  return side > 0;
}

function compoundOf(block: Block, index: number, nodeOf: (card: number) => ElkNode): ElkNode {
  const { side, top, bottom } = block;
  const padding = `[top=${top},left=${side},bottom=${bottom},right=${side}]`;
  return { id: `o${index}`, layoutOptions: { 'elk.padding': padding }, children: block.cards.map(nodeOf) };
}

const ROOT_OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.aspectRatio': '1.6',
  'elk.spacing.nodeNode': '56',
  'elk.spacing.componentComponent': '80',
  'elk.spacing.edgeNode': '28',
  'elk.layered.spacing.nodeNodeBetweenLayers': '60',
  'elk.layered.spacing.edgeNodeBetweenLayers': '28',
  'elk.layered.edgeLabels.centerLabelPlacementStrategy': 'MEDIAN_LAYER',
  'elk.edgeLabels.placement': 'CENTER',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.randomSeed': '1',
} as const;
