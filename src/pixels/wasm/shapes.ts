/**
 * Lines and areas as records in memory, made of the path that was read last, for as long as their picture is painted.
 *
 * A record begins with its colour (u32), how many contours it has (i32), the whole pixels it may touch (i32 left, top,
 * right, bottom), of a line how many dashes (i32, and four bytes of nothing), its width and the sum of its dashes (f64
 * each), and those. A line's contour is its count of points (i32, and four bytes of nothing) and five lists: x, y, where
 * the line's side lies from there in x and in y, how far along. An area's is its count, and x and y in turns.
 */
import { contourCount, contourStart, pointX, pointY } from './contours';

export const COUNT: usize = 4;
const BOX: usize = 8;
export const DASHES: usize = 24;
export const LINE_WIDTH: usize = 32;
export const PERIOD: usize = 40;
export const HEAD: usize = 48;
export const F64: usize = 8;
/** In front of a contour's points. */
export const CONTOUR: usize = 8;
/** Lists of a line's contour. */
export const LISTS: usize = 5;

/** A corner sharper than this is not drawn out to its tip. */
const LONGEST_TIP: f64 = 2;
const MOST_DASHES: i32 = 16;

/** Where the host puts the dashes of the next line: on and off in turns, in pixels. */
export const dashes: usize = memory.data(128, 8);

/** Whether all contours of the path are single straight pieces, which have nothing to be filled. */
export function isAllStraight(): bool {
  for (let contour = 0; contour < contourCount(); contour += 1) {
    if (contourStart(contour + 1) - contourStart(contour) !== 2) return false;
  }
  return true;
}

/** Of the path, for a line of this width in pixels; solid without dashes. */
export function keepLine(color: u32, lineWidth: f64, dashCount: i32): usize {
  const count = min<i32>(dashCount, MOST_DASHES);
  const pointCount = contourStart(contourCount());
  const contours = contourCount();
  const record = heap.alloc(HEAD + F64 * count + contours * CONTOUR + LISTS * F64 * pointCount);
  // A corner may reach out as far as the line is wide.
  writeHead(record, color, lineWidth);
  store<i32>(record + DASHES, count);
  store<f64>(record + LINE_WIDTH, lineWidth);
  let period: f64 = 0;
  for (let index = 0; index < count; index += 1) {
    const dash = load<f64>(dashes + F64 * index);
    store<f64>(record + HEAD + F64 * index, dash);
    period += dash;
  }
  store<f64>(record + PERIOD, period);
  let at = record + HEAD + F64 * count;
  for (let contour = 0; contour < contours; contour += 1) {
    const points = writePoints(at + CONTOUR, contourStart(contour), contourStart(contour + 1));
    store<i32>(at, points);
    writeSides(at + CONTOUR, points);
    at += CONTOUR + LISTS * F64 * points;
  }
  return record;
}

/** Of the path, to be filled. */
export function keepArea(color: u32): usize {
  const contours = contourCount();
  const record = heap.alloc(HEAD + contours * CONTOUR + 2 * F64 * contourStart(contours));
  writeHead(record, color, 0);
  let at = record + HEAD;
  for (let contour = 0; contour < contours; contour += 1) {
    const first = contourStart(contour);
    const points = contourStart(contour + 1) - first;
    store<i32>(at, points);
    at += CONTOUR;
    for (let index = first; index < first + points; index += 1) {
      store<f64>(at, pointX(index));
      store<f64>(at + F64, pointY(index));
      at += 2 * F64;
    }
  }
  return record;
}

function writeHead(record: usize, color: u32, room: f64): void {
  let left: f64 = Infinity;
  let top: f64 = Infinity;
  let right: f64 = -Infinity;
  let bottom: f64 = -Infinity;
  const count = contourStart(contourCount());
  for (let index = 0; index < count; index += 1) {
    left = min<f64>(left, pointX(index));
    right = max<f64>(right, pointX(index));
    top = min<f64>(top, pointY(index));
    bottom = max<f64>(bottom, pointY(index));
  }
  store<u32>(record, color);
  store<i32>(record + COUNT, contourCount());
  store<i32>(record + BOX, <i32>floor<f64>(left - room));
  store<i32>(record + BOX + 4, <i32>floor<f64>(top - room));
  store<i32>(record + BOX + 8, <i32>ceil<f64>(right + room));
  store<i32>(record + BOX + 12, <i32>ceil<f64>(bottom + room));
}

/** The points' first two lists, without repeats; how far the others lie from them depends on how many are left. */
function writePoints(lists: usize, first: i32, end: i32): i32 {
  let count = 0;
  for (let index = first; index < end; index += 1) {
    if (index > first && pointX(index) === pointX(index - 1) && pointY(index) === pointY(index - 1)) continue;
    count += 1;
  }
  let at = lists;
  for (let index = first; index < end; index += 1) {
    if (index > first && pointX(index) === pointX(index - 1) && pointY(index) === pointY(index - 1)) continue;
    store<f64>(at, pointX(index));
    store<f64>(at + F64 * count, pointY(index));
    at += F64;
  }
  return count;
}

/** Of the piece that ends at a point: where its side lies, which is as long as half its width is 1. */
function sideX(lists: usize, count: i32, at: i32): f64 {
  const y = lists + F64 * (count + at);
  return (load<f64>(y - F64) - load<f64>(y)) / lengthBefore(lists, count, at);
}

function sideY(lists: usize, count: i32, at: i32): f64 {
  const x = lists + F64 * at;
  return (load<f64>(x) - load<f64>(x - F64)) / lengthBefore(lists, count, at);
}

function lengthBefore(lists: usize, count: i32, at: i32): f64 {
  const x = lists + F64 * at;
  const y = x + F64 * count;
  const dx = load<f64>(x) - load<f64>(x - F64);
  const dy = load<f64>(y) - load<f64>(y - F64);
  return sqrt<f64>(dx * dx + dy * dy);
}

/** The other three lists. */
function writeSides(lists: usize, count: i32): void {
  const last = count - 1;
  const list = F64 * count;
  const isClosed =
    count > 2 &&
    load<f64>(lists) === load<f64>(lists + F64 * last) &&
    load<f64>(lists + list) === load<f64>(lists + list + F64 * last);
  let along: f64 = 0;
  for (let index = 0; index < count; index += 1) {
    if (index > 0) along += lengthBefore(lists, count, index);
    store<f64>(lists + 4 * list + F64 * index, along);
    if (count < 2) continue;
    // The first point of a closed line has the last piece before it.
    const before = index > 0 ? index : isClosed ? last : 1;
    const after = index < last ? index + 1 : isClosed ? 1 : index;
    // Along the middle of both, as far as the sides meet there.
    const x = sideX(lists, count, before) + sideX(lists, count, after);
    const y = sideY(lists, count, before) + sideY(lists, count, after);
    const square = x * x + y * y;
    const least = (2 / LONGEST_TIP) * (2 / LONGEST_TIP);
    const stretch: f64 = square > least ? 2 / square : 1;
    store<f64>(lists + 2 * list + F64 * index, x * stretch);
    store<f64>(lists + 3 * list + F64 * index, y * stretch);
  }
}
