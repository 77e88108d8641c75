/** Lines of some width, dashed or not, and areas, as the sides of what they cover in the band's rows. */
import { rows, top } from './band';
import { addSide } from './coverage';
import { CONTOUR, COUNT, DASHES, F64, HEAD, LINE_WIDTH, LISTS, PERIOD } from './shapes';

/** What covers the line at this place in memory. */
export function addLine(line: usize): void {
  const count = load<i32>(line + COUNT);
  let at = line + HEAD + F64 * load<i32>(line + DASHES);
  for (let index = 0; index < count; index += 1) {
    const points = load<i32>(at);
    addPolyline(line, at + CONTOUR, points);
    at += CONTOUR + LISTS * F64 * points;
  }
}

function addPolyline(line: usize, points: usize, count: i32): void {
  const size = F64 * count;
  const ys = points + size;
  const lengths = points + 4 * size;
  const lineWidth = load<f64>(line + LINE_WIDTH);
  const isDashed = load<f64>(line + PERIOD) > 0;
  const highest = <f64>top - lineWidth;
  const lowest = <f64>(top + rows) + lineWidth;
  const last = count - 1;
  for (let index = 0; index < last; index += 1) {
    const at = F64 * index;
    const a = load<f64>(ys + at);
    const b = load<f64>(ys + at + F64);
    if ((a < b ? b : a) < highest || (a < b ? a : b) > lowest) continue;
    if (!isDashed) {
      addPart(points + at, size, lineWidth, 0, 1, index === 0, index + 1 === last);
      continue;
    }
    const start = load<f64>(lengths + at);
    const end = load<f64>(lengths + at + F64);
    // Of a steep piece only what these rows can see.
    let from: f64 = 0;
    let to: f64 = 1;
    if (a !== b) {
      const enters = (highest - a) / (b - a);
      const leaves = (lowest - a) / (b - a);
      from = max<f64>(0, min<f64>(enters, leaves));
      to = min<f64>(1, max<f64>(enters, leaves));
    }
    const seenFrom = start + from * (end - start);
    const seenTo = start + to * (end - start);
    addDashes(line, points + at, size, start, end, seenFrom, seenTo, index + 1 === last);
  }
}

/**
 * A dash that goes on beyond a piece is left open there, and the next piece closes it. So both have to see the same:
 * where a dash begins and ends is one number for the whole line.
 */
function addDashes(
  line: usize,
  piece: usize,
  size: usize,
  start: f64,
  end: f64,
  seenFrom: f64,
  seenTo: f64,
  isLast: bool,
): void {
  const lineWidth = load<f64>(line + LINE_WIDTH);
  const period = load<f64>(line + PERIOD);
  const count = load<i32>(line + DASHES);
  const dashes = line + HEAD;
  const long = end - start;
  let round = max<f64>(0, floor<f64>(seenFrom / period) - 1);
  for (; round * period < end && round * period <= seenTo; round += 1) {
    let edge = round * period;
    for (let index = 0; index < count; index += 1) {
      const next = edge + load<f64>(dashes + F64 * index);
      if ((index & 1) === 0 && next > edge && next > start && edge < end && next >= seenFrom) {
        const begins = edge >= start;
        const ends = next <= end;
        const from = begins ? (edge - start) / long : 0;
        addPart(piece, size, lineWidth, from, ends ? (next - start) / long : 1, begins, ends || isLast);
      }
      edge = next;
    }
  }
}

/** From one part of a piece to another, with or without the two ends. */
function addPart(piece: usize, size: usize, lineWidth: f64, from: f64, to: f64, begins: bool, ends: bool): void {
  const half = lineWidth * 0.5;
  const x = load<f64>(piece);
  const y = load<f64>(piece + size) - <f64>top;
  const dx = load<f64>(piece + F64) - x;
  const dy = load<f64>(piece + size + F64) - <f64>top - y;
  const length = sqrt<f64>(dx * dx + dy * dy);
  const long = length > 0 ? length : 1;
  const squareX = (half * -dy) / long;
  const squareY = (half * dx) / long;
  const normals = piece + 2 * size;
  // A dash ends square; a piece ends where the next one begins.
  const fromX = from === 0 ? half * load<f64>(normals) : squareX;
  const fromY = from === 0 ? half * load<f64>(normals + size) : squareY;
  const toX = to === 1 ? half * load<f64>(normals + F64) : squareX;
  const toY = to === 1 ? half * load<f64>(normals + size + F64) : squareY;
  const ax = x + from * dx;
  const ay = y + from * dy;
  const bx = x + to * dx;
  const by = y + to * dy;
  addSide(ax + fromX, ay + fromY, bx + toX, by + toY, rows);
  addSide(bx - toX, by - toY, ax - fromX, ay - fromY, rows);
  if (ends) addSide(bx + toX, by + toY, bx - toX, by - toY, rows);
  if (begins) addSide(ax - fromX, ay - fromY, ax + fromX, ay + fromY, rows);
}

/** What covers the polygons at this place in memory. */
export function addArea(area: usize): void {
  const count = load<i32>(area + COUNT);
  let at = area + HEAD;
  for (let index = 0; index < count; index += 1) {
    const points = load<i32>(at);
    addPolygon(at + CONTOUR, points);
    at += CONTOUR + 2 * F64 * points;
  }
}

/** Points as x and y in turns. */
function addPolygon(points: usize, count: i32): void {
  const from = <f64>top;
  for (let index = 0; index < count; index += 1) {
    const at = points + 2 * F64 * index;
    const next = index + 1 === count ? points : at + 2 * F64;
    addSide(load<f64>(at), load<f64>(at + F64) - from, load<f64>(next), load<f64>(next + F64) - from, rows);
  }
}
