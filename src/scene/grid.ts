/** Finds rectangles by place: a grid of square cells, cheap to fill and to change. */
import { overlaps } from './geometry.ts';
import type { Rect } from './scene.ts';

export interface Grid<T extends Rect> {
  add(item: T): void;
  remove(item: T): void;
  /** Calls back for each item that overlaps the area, some perhaps twice, until a call returns true. */
  find(area: Rect, isWanted: (item: T) => boolean): boolean;
  /** True where certainly no item is; answers in a few nanoseconds. */
  isEmptyAt(x: number, y: number): boolean;
  /** The items of a cell (a place divided by CELL): all that could contain a point in it. */
  inCell(x: number, y: number): readonly T[];
}

/** About a card and its surroundings. */
export const CELL = 192;
/** A power of two less than a card, and of counters. */
const TILE = 64;
const TILES = 1 << 16;
/** An area over more cells than this is searched item by item. */
const MOST_CELLS = 400;

export function createGrid<T extends Rect>(): Grid<T> {
  const cells = new Map<number, T[]>();
  const items = new Set<T>();
  /** How many items lie on each tile; far-apart tiles share a counter, so a count may be of another place. */
  const tiles = new Uint16Array(TILES);
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
      else {
        for (const key of keysOf(item)) push(cells, key, item);
        countTiles(tiles, item, 1);
      }
    },
    remove(item) {
      if (!items.delete(item) || large.delete(item)) return;
      for (const key of keysOf(item)) drop(cells, key, item);
      countTiles(tiles, item, -1);
    },
    find,
    isEmptyAt(x, y) {
      return large.size === 0 && tiles[tileAt(Math.floor(x / TILE), Math.floor(y / TILE))] === 0;
    },
    inCell(x, y) {
      const found = cells.get(keyOf(x, y)) ?? (NOTHING as readonly T[]);
      return large.size > 0 ? [...found, ...large] : found;
    },
  };
}

function countTiles(tiles: Uint16Array, rect: Rect, by: number): void {
  const lastX = Math.floor((rect.x + rect.width) / TILE);
  const lastY = Math.floor((rect.y + rect.height) / TILE);
  for (let y = Math.floor(rect.y / TILE); y <= lastY; y += 1) {
    for (let x = Math.floor(rect.x / TILE); x <= lastX; x += 1) {
      const at = tileAt(x, y);
      tiles[at] = (tiles[at] ?? 0) + by;
    }
  }
}

/** Tiles of one design's usual extent do not meet. */
function tileAt(x: number, y: number): number {
  return (y * 257 + x) & (TILES - 1);
}

const NOTHING: readonly never[] = [];

function some<T>(items: Iterable<T>, isWanted: (item: T) => boolean): boolean {
  for (const item of items) if (isWanted(item)) return true;
  return false;
}

function push<T>(cells: Map<number, T[]>, key: number, item: T): void {
  const cell = cells.get(key);
  if (cell) cell.push(item);
  else cells.set(key, [item]);
}

function drop<T>(cells: Map<number, T[]>, key: number, item: T): void {
  const cell = cells.get(key);
  if (!cell) return;
  const at = cell.indexOf(item);
  if (at >= 0) cell.splice(at, 1);
  if (cell.length === 0) cells.delete(key);
}

function keysOf(rect: Rect): number[] {
  const keys: number[] = [];
  const lastX = cellOf(rect.x + rect.width);
  const lastY = cellOf(rect.y + rect.height);
  for (let y = cellOf(rect.y); y <= lastY; y += 1) {
    for (let x = cellOf(rect.x); x <= lastX; x += 1) keys.push(keyOf(x, y));
  }
  return keys;
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
