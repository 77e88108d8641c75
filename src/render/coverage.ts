/** How much of each pixel a shape covers, exactly, in a band of rows; and its colour laid over them by that. */
import { type Band, blend, type Color, fadedColors } from './band.ts';

export interface Coverage {
  /**
   * One side of a shape, from one point to another of `points`, x and y in turns, in pixels from the band's top left.
   * All sides of a shape are needed, but those above or below the band; several shapes must turn the same way.
   */
  side(points: Float64Array, from: number, to: number): void;
  /** All sides of a polygon that does not cross itself: `count` points. */
  add(points: Float64Array, count: number): void;
  /** Lays the colour over every pixel by how much of it was covered since the last time. */
  paint(band: Band, color: Color): void;
}

/** Columns are looked after by so many, as a power of two: most of a row that a line goes through is empty. */
const CELL_BITS = 4;
/** What rounds to no shade at all: sums of many parts do not end at zero exactly. */
const NOTHING = 1 / 512;

export function createCoverage(width: number, rows: number): Coverage {
  // Room for what changes right of the last pixel.
  const stride = width + 2;
  const cells = (stride >>> CELL_BITS) + 1;
  /** What changes from one pixel to the next: summed up from the left, the part that is covered. */
  const changes = new Float32Array(rows * stride);
  /** Which cells have changes in them. */
  const changed = new Uint8Array(rows * cells);
  /** Of each row, between which columns. */
  const lefts = new Int32Array(rows).fill(stride);
  const rights = new Int32Array(rows).fill(-1);
  const shades = new Map<Color, Uint32Array>();

  function add(points: Float64Array, count: number): void {
    for (let at = 0; at < count; at += 1) side(points, at, at + 1 === count ? 0 : at + 1);
  }

  /** What lies right of a side is in, or out again, depending on whether the side leads down or up. */
  function side(points: Float64Array, from: number, to: number): void {
    const fromY = points[2 * from + 1] ?? 0;
    const toY = points[2 * to + 1] ?? 0;
    if (fromY === toY) return;
    const fromX = points[2 * from] ?? 0;
    const toX = points[2 * to] ?? 0;
    const isDown = fromY < toY;
    const sign = isDown ? 1 : -1;
    const slope = (toX - fromX) / (toY - fromY);
    let y = isDown ? fromY : toY;
    let x = isDown ? fromX : toX;
    const lowest = isDown ? toY : fromY;
    const end = lowest < rows ? lowest : rows;
    if (y < 0) {
      x -= y * slope;
      y = 0;
    }
    for (let row = Math.floor(y); y < end; row += 1) {
      const nextY = row + 1 < end ? row + 1 : end;
      const height = sign * (nextY - y);
      const nextX = x + slope * (nextY - y);
      const start = row * stride;
      let a = x < nextX ? x : nextX;
      let b = x < nextX ? nextX : x;
      a = a < 0 ? 0 : a > width ? width : a;
      b = b < 0 ? 0 : b > width ? width : b;
      const first = a | 0;
      let last = first + 1;
      if (b <= last) {
        const inside = height * (last - (a + b) / 2);
        changes[start + first] = (changes[start + first] ?? 0) + inside;
        changes[start + last] = (changes[start + last] ?? 0) + height - inside;
      } else {
        // Across several pixels: each gets the area right of the side within it.
        const each = height / (b - a);
        last = Math.ceil(b);
        let before = 0;
        for (let at = first; at < last; at += 1) {
          const l = at > a ? at : a;
          const r = at + 1 < b ? at + 1 : b;
          // The part passed before this pixel counts whole, the part within it from where it stands.
          const passed = each * (l - a) + each * (r - l) * (at + 1 - (l + r) / 2);
          changes[start + at] = (changes[start + at] ?? 0) + passed - before;
          before = passed;
        }
        changes[start + last] = (changes[start + last] ?? 0) + height - before;
      }
      const lastCell = row * cells + (last >>> CELL_BITS);
      for (let cell = row * cells + (first >>> CELL_BITS); cell <= lastCell; cell += 1) changed[cell] = 1;
      if (first < (lefts[row] ?? 0)) lefts[row] = first;
      if (last > (rights[row] ?? 0)) rights[row] = last;
      x = nextX;
      y = nextY;
    }
  }

  function paint({ pixels }: Band, color: Color): void {
    const colors = shades.get(color) ?? fadedColors(color);
    shades.set(color, colors);
    for (let row = 0; row < rows; row += 1) {
      const end = (rights[row] ?? 0) + 1;
      if (end > 0) paintRow(pixels, row, lefts[row] ?? 0, end, colors);
      lefts[row] = stride;
      rights[row] = -1;
    }
  }

  function paintRow(pixels: Uint32Array, row: number, from: number, end: number, colors: Uint32Array): void {
    // In front of the band's first row stands another.
    const place = (row + 1) * width;
    const start = row * stride;
    let sum = 0;
    for (let at = from; at < end; ) {
      const cell = row * cells + (at >>> CELL_BITS);
      const next = ((at >>> CELL_BITS) + 1) << CELL_BITS;
      const stop = next < end ? next : end;
      if (changed[cell] === 0 && sum < NOTHING && sum > -NOTHING) {
        at = stop;
        continue;
      }
      changed[cell] = 0;
      for (; at < stop; at += 1) {
        sum += changes[start + at] ?? 0;
        changes[start + at] = 0;
        const part = sum < 0 ? -sum : sum;
        const shade = part < 1 ? (255 * part + 0.5) | 0 : 255;
        if (shade > 0 && at < width) blend(pixels, place + at, colors, shade);
      }
    }
  }
  return { side, add, paint };
}
