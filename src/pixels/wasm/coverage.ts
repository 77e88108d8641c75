/**
 * How much of each pixel a shape covers, exactly, in a band of rows; and its colour laid over them by that. Only the
 * sides of a shape leave something here, as changes from pixel to pixel: summed up from the left they are the part that
 * is covered.
 */
import { over, PIXEL, rowAt, times, top } from './band';

/** Columns are looked after by so many, as a power of two: most of a row that a line goes through is empty. */
const CELL_BITS: i32 = 4;
const CELL: i32 = 1 << CELL_BITS;
/** What rounds to no shade at all: sums of many parts do not end at zero exactly. */
const NOTHING: f32 = 1 / 512;

/** One number for each pixel of the band, and one for each cell that tells whether it has any. */
let changes: usize = 0;
let changed: usize = 0;
/** Of each row, between which columns. */
let lefts: usize = 0;
let rights: usize = 0;
let width: i32 = 0;
let stride: i32 = 0;
let cells: i32 = 0;
let highest: i32 = 0;

/** Before the first band of a picture. */
export function startCoverage(pictureWidth: i32, mostRows: i32): void {
  if (changes) heap.free(changes);
  if (changed) heap.free(changed);
  if (lefts) heap.free(lefts);
  if (rights) heap.free(rights);
  width = pictureWidth;
  highest = mostRows;
  // Room for what changes right of the last pixel.
  cells = ((pictureWidth + 2) >>> CELL_BITS) + 1;
  stride = cells << CELL_BITS;
  changes = heap.alloc(mostRows * stride * 4);
  changed = heap.alloc(mostRows * cells);
  lefts = heap.alloc(mostRows * 4);
  rights = heap.alloc(mostRows * 4);
  memory.fill(changes, 0, mostRows * stride * 4);
  memory.fill(changed, 0, mostRows * cells);
  for (let row = 0; row < mostRows; row += 1) forget(row);
}

function forget(row: i32): void {
  store<i32>(lefts + row * 4, stride);
  store<i32>(rights + row * 4, -1);
}

/**
 * One side of a shape, from one point to another, in pixels from the band's top left. All sides of a shape are needed,
 * but those above or below the band; several shapes must turn the same way. What lies right of a side is in, or out
 * again, depending on whether the side leads down or up.
 */
export function addSide(fromX: f64, fromY: f64, toX: f64, toY: f64, rows: i32): void {
  if (fromY === toY) return;
  const isDown = fromY < toY;
  const sign: f64 = isDown ? 1 : -1;
  let x = isDown ? fromX : toX;
  let y = isDown ? fromY : toY;
  const lowest = isDown ? toY : fromY;
  const end = lowest < <f64>rows ? lowest : <f64>rows;
  if (y >= end || lowest <= 0) return;
  const slope = (toX - fromX) / (toY - fromY);
  if (y < 0) {
    x -= y * slope;
    y = 0;
  }
  for (let row = <i32>y; <f64>row < end; row += 1) {
    const below = <f64>(row + 1);
    const nextY = below < end ? below : end;
    const nextX = x + slope * (nextY - y);
    addInRow(row, x < nextX ? x : nextX, x < nextX ? nextX : x, sign * (nextY - y));
    x = nextX;
    y = nextY;
  }
}

/** A side between two columns of a row, as high as that within it. */
function addInRow(row: i32, left: f64, right: f64, height: f64): void {
  const most = <f64>width;
  const a = left < 0 ? 0 : left > most ? most : left;
  const b = right < 0 ? 0 : right > most ? most : right;
  const first = <i32>a;
  let last = first + 1;
  const at = changes + ((row * stride + first) << 2);
  if (b <= <f64>last) {
    const inside = height * (<f64>last - (a + b) * 0.5);
    store<f32>(at, load<f32>(at) + <f32>inside);
    store<f32>(at + 4, load<f32>(at + 4) + <f32>(height - inside));
  } else {
    last = <i32>Math.ceil(b);
    addAcross(at, last - first, a - <f64>first, b - <f64>first, height);
  }
  let cell = changed + row * cells + (first >>> CELL_BITS);
  const lastCell = changed + row * cells + (last >>> CELL_BITS);
  for (; cell <= lastCell; cell += 1) store<u8>(cell, 1);
  const leftAt = lefts + row * 4;
  const rightAt = rights + row * 4;
  if (first < load<i32>(leftAt)) store<i32>(leftAt, first);
  if (last > load<i32>(rightAt)) store<i32>(rightAt, last);
}

/** Across several pixels, the first of them at `at`: each gets the area right of the side within it. */
function addAcross(at: usize, count: i32, a: f64, b: f64, height: f64): void {
  const each = height / (b - a);
  // Of the first, what lies right of its crossing; from the third on each gets as much more as the one before.
  const inFirst = each * (1 - a) * (1 - a) * 0.5;
  store<f32>(at, load<f32>(at) + <f32>inFirst);
  const lastLeft = <f64>(count - 1);
  const passed = each * (lastLeft - a) + each * (b - lastLeft) * (<f64>count - (lastLeft + b) * 0.5);
  const end = at + (count << 2);
  let before = inFirst;
  if (count > 2) {
    const inSecond = each * (1.5 - a);
    store<f32>(at + 4, load<f32>(at + 4) + <f32>(inSecond - inFirst));
    before = each * (<f64>count - 1.5 - a);
    let next = at + 8;
    const more = <f32>each;
    const fourMore = f32x4.splat(more);
    for (; next + 16 <= end - 4; next += 16) v128.store(next, f32x4.add(v128.load(next), fourMore));
    for (; next < end - 4; next += 4) store<f32>(next, load<f32>(next) + more);
  }
  store<f32>(end - 4, load<f32>(end - 4) + <f32>(passed - before));
  store<f32>(end, load<f32>(end) + <f32>(height - passed));
}

/** Lays the colour over every pixel by how much of it was covered since the last time. */
export function paintCovered(color: u32): void {
  for (let row = 0; row < highest; row += 1) {
    const end = load<i32>(rights + row * 4) + 1;
    if (end <= 0) continue;
    paintRow(row, load<i32>(lefts + row * 4) >>> CELL_BITS, ((end - 1) >>> CELL_BITS) + 1, color);
    forget(row);
  }
}

/** Levels between nothing and all. */
const LEVELS: f32 = 255;

function paintRow(row: i32, firstCell: i32, endCell: i32, color: u32): void {
  const place = rowAt(row + top);
  const marks = changed + row * cells;
  const line = changes + ((row * stride) << 2);
  const colors = i32x4.splat(color);
  const zero = i32x4.splat(0);
  const most = f32x4.splat(1);
  const levels = f32x4.splat(LEVELS);
  const half = f32x4.splat(0.5);
  let sum: f32 = 0;
  for (let cell = firstCell; cell < endCell; cell += 1) {
    if (load<u8>(marks + cell) === 0) {
      if (sum < NOTHING && sum > -NOTHING) continue;
    } else store<u8>(marks + cell, 0);
    const from = cell << CELL_BITS;
    for (let at = from; at < from + CELL; at += 4) {
      let sums = v128.load(line + (at << 2));
      if (!v128.any_true(sums) && sum < NOTHING && sum > -NOTHING) continue;
      v128.store(line + (at << 2), zero);
      sums = f32x4.add(sums, i8x16.shuffle(zero, sums, 0, 0, 0, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27));
      sums = f32x4.add(sums, i8x16.shuffle(zero, sums, 0, 0, 0, 0, 0, 0, 0, 0, 16, 17, 18, 19, 20, 21, 22, 23));
      sums = f32x4.add(sums, f32x4.splat(sum));
      sum = f32x4.extract_lane(sums, 3);
      const parts = f32x4.add(f32x4.mul(f32x4.min(f32x4.abs(sums), most), levels), half);
      const shades = i32x4.mul(i32x4.trunc_sat_f32x4_s(parts), i32x4.splat(<i32>(<f32>255 / LEVELS)));
      if (!v128.any_true(shades)) continue;
      const spread = i8x16.shuffle(shades, shades, 0, 0, 0, 0, 4, 4, 4, 4, 8, 8, 8, 8, 12, 12, 12, 12);
      const to = place + at * PIXEL;
      v128.store(to, over(times(colors, spread), v128.load(to)));
    }
  }
}
