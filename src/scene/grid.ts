/** Finds rectangles by place: a grid of square cells, cheap to fill and to change. */
import { overlaps } from './geometry.ts';
import type { Rect } from './scene.ts';

export interface Grid<T extends Rect> {
  add(item: T): void;
  remove(item: T): void;
  /** Calls back for each item that overlaps the area, some perhaps twice, until a call returns true. */
  find(area: Rect, isWanted: (item: T) => boolean): boolean;
  /** The items of a cell (a place divided by CELL): all that could contain a point in it. */
  inCell(x: number, y: number): readonly T[];
}

/** About a card and its surroundings. */
export const CELL = 192;
/** An area over more cells than this is searched item by item. */
const MOST_CELLS = 400;

export function createGrid<T extends Rect>(): Grid<T> {
  const cells = new Map<number, T[]>();
  const items = new Set<T>();
  /** Too large for cells: looked at always. */
  const large = new Set<T>();

  const find = (area: Rect, isWanted: (item: T) => boolean): boolean => {
    const wanted = (item: T) => overlaps(item, area) && isWanted(item);
    if (cellCount(area) > MOST_CELLS) return some(items, wanted);
    if (large.size > 0 && some(large, wanted)) return true;
    const lastX = cellOf(area.x + area.width);
    const lastY = cellOf(area.y + area.height);
    for (let y = cellOf(area.y); y <= lastY; y += 1) {
      for (let x = cellOf(area.x); x <= lastX; x += 1) {
        const found = cells.get(keyOf(x, y));
        if (found && some(found, wanted)) return true;
      }
    }
    return false;
  };

  return {
    add(item) {
      items.add(item);
      if (cellCount(item) > MOST_CELLS) large.add(item);
      else eachCell(item, (key) => push(cells, key, item));
    },
    remove(item) {
      if (!items.delete(item) || large.delete(item)) return;
      eachCell(item, (key) => drop(cells, key, item));
    },
    find,
    inCell(x, y) {
      const found = cells.get(keyOf(x, y)) ?? (NOTHING as readonly T[]);
      return large.size > 0 ? [...found, ...large] : found;
    },
  };
}

const NOTHING: readonly never[] = [];

function some<T>(items: Iterable<T>, isWanted: (item: T) => boolean): boolean {
  for (const item of items) if (isWanted(item)) return true;
  return false;
}

function push<T>(cells: Map<number, T[]>, key: number, item: T): void {
  // Made anew, as long as it has to be: a list that grows keeps room for sixteen more, in thousands of cells.
  cells.set(key, cells.get(key)?.concat([item]) ?? [item]);
}

function drop<T>(cells: Map<number, T[]>, key: number, item: T): void {
  const cell = cells.get(key);
  if (!cell) return;
  const at = cell.indexOf(item);
  if (at >= 0) cell.splice(at, 1);
  if (cell.length === 0) cells.delete(key);
}

function eachCell(rect: Rect, visit: (key: number) => void): void {
  const firstX = cellOf(rect.x);
  const lastX = cellOf(rect.x + rect.width);
  const lastY = cellOf(rect.y + rect.height);
  for (let y = cellOf(rect.y); y <= lastY; y += 1) {
    for (let x = firstX; x <= lastX; x += 1) visit(keyOf(x, y));
  }
}

function cellOf(coordinate: number): number {
  return Math.floor(coordinate / CELL);
}

/** Coordinates are bounded (geometry.ts), so 2^13 cells a side are enough; and small integers are fast keys. */
function keyOf(x: number, y: number): number {
  return ((y + 4_096) * 8_192 + x + 4_096) | 0;
}

function cellCount(rect: Rect): number {
  return (Math.floor(rect.width / CELL) + 2) * (Math.floor(rect.height / CELL) + 2);
}
