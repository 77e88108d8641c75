/** Where the systems of a foreign diagram stand: as in the picture, drawn apart until our cards do not cover each other. */
import type { At } from '../../commands/layout.ts';
import { CARD } from '../../scene/metrics.ts';
import type { ForeignDiagram } from './diagram.ts';
import type { Mapping } from './mapping.ts';

/** By node; null where the picture places nothing, or so closely that a layout of our own is better. */
export function spreadPlaces({ nodes }: ForeignDiagram, mapping: Mapping): ReadonlyMap<string, At> | null {
  const drawn = nodes.flatMap(({ id, at }) => (at && mapping.get(id)?.as === 'system' ? [{ id, at }] : []));
  if (drawn.length === 0 || drawn.length > MOST) return null;
  const rows = rowsOf(nodes, mapping);
  const left = Math.min(...drawn.map(({ at }) => at.x));
  const top = Math.min(...drawn.map(({ at }) => at.y));
  for (const factor of FACTORS) {
    const placed = drawn.map(({ id, at }) => {
      const height = CARD.headerHeight + (rows.get(id) ?? 1) * CARD.rowHeight;
      return { id, x: Math.round((at.x - left) * factor), y: Math.round((at.y - top) * factor), height };
    });
    if (isApart(placed)) return new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
  }
  return null;
}

/** The same beside what a design has already. */
export function shiftedPlaces(places: ReadonlyMap<string, At>, by: At): ReadonlyMap<string, At> {
  return new Map([...places].map(([id, { x, y }]) => [id, { x: Math.round(x + by.x), y: Math.round(y + by.y) }]));
}

/** Comparing all with all; larger pictures are laid out anew. */
const MOST = 600;
const FACTORS = [1, 1.25, 1.5, 2, 2.5, 3] as const;
/** Between two cards there is room for a flow. */
const GAP = 40;
const WIDTH = CARD.minWidth + 30;

function rowsOf(nodes: ForeignDiagram['nodes'], mapping: Mapping): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { id, parent } of nodes) {
    if (parent !== null && mapping.get(id)?.as === 'entity') rows.set(parent, (rows.get(parent) ?? 0) + 1);
  }
  return rows;
}

interface Placed extends At {
  readonly height: number;
}

function isApart(placed: readonly Placed[]): boolean {
  return placed.every((a, at) =>
    placed.slice(at + 1).every((b) => {
      const beside = Math.abs(a.x - b.x) >= WIDTH + GAP;
      const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
      return beside || lower.y - upper.y >= upper.height + GAP;
    }),
  );
}
