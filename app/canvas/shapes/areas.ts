/**
 * Areas in numbered slots, and which of them a rectangle touches.
 *
 * Whole numbers side by side in one buffer: a tree of boxes takes an object, four boxed numbers and a place in a node for
 * each shape. Slots stand in blocks, in the order in which shapes were first seen, which for a design is much the order of
 * its places; a block that the rectangle misses is passed over whole, so that a question looks at a few hundred numbers.
 */
import type { Rect } from '../../../src/scene/scene.ts';

export interface Areas<T> {
  /** A new slot, which nothing stands in yet. */
  readonly next: () => number;
  /** The area is grown to whole numbers. */
  readonly put: (slot: number, shape: T, area: Rect) => void;
  readonly free: (slot: number) => void;
  readonly shapeAt: (slot: number) => T | undefined;
  readonly areaAt: (slot: number) => Rect;
  /** After changes: what blocks cover is worked out anew. */
  readonly pack: () => void;
  /** In the order of the slots. */
  readonly within: (rect: Rect) => readonly T[];
}

const BLOCK = 16;
const NOTHING_AT = [2 ** 31 - 1, 2 ** 31 - 1, -(2 ** 31), -(2 ** 31)] as const;

export function createAreas<T>(): Areas<T> {
  const shapes: (T | undefined)[] = [];
  /** Left, top, right and bottom of each slot. */
  let edges = new Int32Array(4 * BLOCK);
  /** The same of each block. */
  let blocks = new Int32Array(0);
  const stale = new Set<number>();

  function write(slot: number, sides: readonly [number, number, number, number]): void {
    if (4 * slot >= edges.length) edges = longer(edges, 2 * edges.length);
    edges.set(sides, 4 * slot);
    stale.add(Math.floor(slot / BLOCK));
  }

  function packBlock(block: number): void {
    const around: [number, number, number, number] = [...NOTHING_AT];
    for (let slot = block * BLOCK; slot < Math.min(shapes.length, (block + 1) * BLOCK); slot += 1) {
      const [left = 0, top = 0, right = 0, bottom = 0] = edges.subarray(4 * slot, 4 * slot + 4);
      around[0] = Math.min(around[0], left);
      around[1] = Math.min(around[1], top);
      around[2] = Math.max(around[2], right);
      around[3] = Math.max(around[3], bottom);
    }
    blocks.set(around, 4 * block);
  }

  return {
    next: () => shapes.push(undefined) - 1,
    put(slot, shape, { x, y, width, height }) {
      shapes[slot] = shape;
      write(slot, [Math.floor(x), Math.floor(y), Math.ceil(x + width), Math.ceil(y + height)]);
    },
    free(slot) {
      shapes[slot] = undefined;
      write(slot, NOTHING_AT);
    },
    shapeAt: (slot) => shapes[slot],
    areaAt(slot) {
      const [left = 0, top = 0, right = 0, bottom = 0] = edges.subarray(4 * slot, 4 * slot + 4);
      return { x: left, y: top, width: right - left, height: bottom - top };
    },
    pack() {
      const length = 4 * Math.ceil(shapes.length / BLOCK);
      if (blocks.length < length) blocks = longer(blocks, length);
      for (const block of stale) packBlock(block);
      stale.clear();
    },
    within({ x, y, width, height }) {
      const found: T[] = [];
      const [right, bottom] = [x + width, y + height];
      for (let slot = 0; slot < shapes.length; slot += 1) {
        if (slot % BLOCK === 0 && misses(blocks, slot / BLOCK, x, y, right, bottom)) {
          slot += BLOCK - 1;
          continue;
        }
        const shape = shapes[slot];
        if (shape !== undefined && !misses(edges, slot, x, y, right, bottom)) found.push(shape);
      }
      return found;
    },
  };
}

function misses(sides: Int32Array, at: number, left: number, top: number, right: number, bottom: number): boolean {
  const first = 4 * at;
  return (
    (sides[first] ?? 0) > right ||
    (sides[first + 1] ?? 0) > bottom ||
    (sides[first + 2] ?? 0) < left ||
    (sides[first + 3] ?? 0) < top
  );
}

function longer(sides: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(sides);
  return copy;
}
