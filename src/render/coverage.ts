/** How much of each pixel a shape covers, exactly, in a band of rows; and its colour laid over them by that. */
import { type Band, blend, type Color, fadedColors } from './band.ts';

export interface Coverage {
  /** A polygon that does not cross itself: `count` points, x and y in turns, in pixels from the band's top left. */
  add(points: Float64Array, count: number): void;
  /** Lays the colour over every pixel by how much of it was covered since the last time. */
  paint(band: Band, color: Color): void;
}

export function createCoverage(width: number, rows: number): Coverage {
  /** Of every pixel of the band; polygons that touch share a pixel's parts, so they are summed up before painting. */
  const covered = new Float32Array(width * rows);
  /** Of one polygon: what changes from one pixel to the next. */
  let changes = new Float32Array(4096);
  /** Places of what was added: left, right, top, bottom in turns. */
  let boxes = new Int32Array(1024);
  let boxCount = 0;
  const shades = new Map<Color, Uint32Array>();

  function add(points: Float64Array, count: number): void {
    let left: number = width;
    let right = 0;
    let top: number = rows;
    let bottom = 0;
    for (let at = 0; at < 2 * count; at += 2) {
      const x = points[at] ?? 0;
      const y = points[at + 1] ?? 0;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    const x0 = Math.max(0, Math.floor(left));
    const x1 = Math.min(width, Math.ceil(right));
    const y0 = Math.max(0, Math.floor(top));
    const y1 = Math.min(rows, Math.ceil(bottom));
    if (x1 <= x0 || y1 <= y0) return;
    const stride = x1 - x0 + 2;
    if (stride * (y1 - y0) > changes.length) changes = new Float32Array(2 * stride * (y1 - y0));
    for (let at = 0; at < 2 * count; at += 2) {
      const next = at + 2 === 2 * count ? 0 : at + 2;
      addSide(points, at, next, x0, x1, y0, y1);
    }
    for (let row = y0; row < y1; row += 1) {
      const from = (row - y0) * stride;
      const to = row * width + x0;
      let sum = 0;
      for (let at = 0; at < stride; at += 1) {
        sum += changes[from + at] ?? 0;
        changes[from + at] = 0;
        if (at < stride - 2) covered[to + at] = (covered[to + at] ?? 0) + (sum < 0 ? -sum : sum);
      }
    }
    if (boxCount + 4 > boxes.length) {
      const more = new Int32Array(2 * boxes.length);
      more.set(boxes);
      boxes = more;
    }
    boxes[boxCount] = x0;
    boxes[boxCount + 1] = x1;
    boxes[boxCount + 2] = y0;
    boxes[boxCount + 3] = y1;
    boxCount += 4;
  }

  /** What lies right of a side is in, or out again, depending on whether the side leads down or up. */
  function addSide(
    points: Float64Array,
    start: number,
    next: number,
    x0: number,
    x1: number,
    y0: number,
    y1: number,
  ): void {
    const fromX = points[start] ?? 0;
    const fromY = points[start + 1] ?? 0;
    const toX = points[next] ?? 0;
    const toY = points[next + 1] ?? 0;
    const stride = x1 - x0 + 2;
    if (fromY === toY) return;
    const isDown = fromY < toY;
    const sign = isDown ? 1 : -1;
    const slope = (toX - fromX) / (toY - fromY);
    let y = isDown ? fromY : toY;
    let x = isDown ? fromX : toX;
    const end = Math.min(isDown ? toY : fromY, y1);
    if (y < y0) {
      x += (y0 - y) * slope;
      y = y0;
    }
    const most = x1 - x0;
    for (let row = Math.floor(y); y < end; row += 1) {
      const nextY = row + 1 < end ? row + 1 : end;
      const height = sign * (nextY - y);
      const nextX = x + slope * (nextY - y);
      const from = (row - y0) * stride;
      let a = (x < nextX ? x : nextX) - x0;
      let b = (x < nextX ? nextX : x) - x0;
      a = a < 0 ? 0 : a > most ? most : a;
      b = b < 0 ? 0 : b > most ? most : b;
      const first = Math.floor(a);
      if (b <= first + 1) {
        const inside = height * (first + 1 - (a + b) / 2);
        changes[from + first] = (changes[from + first] ?? 0) + inside;
        changes[from + first + 1] = (changes[from + first + 1] ?? 0) + height - inside;
      } else {
        // Across several pixels: each gets the area right of the side within it.
        const each = height / (b - a);
        const last = Math.ceil(b);
        let before = 0;
        for (let at = first; at < last; at += 1) {
          const l = at > a ? at : a;
          const r = at + 1 < b ? at + 1 : b;
          // The part passed before this pixel counts whole, the part within it from where it stands.
          const passed = each * (l - a) + each * (r - l) * (at + 1 - (l + r) / 2);
          changes[from + at] = (changes[from + at] ?? 0) + passed - before;
          before = passed;
        }
        changes[from + last] = (changes[from + last] ?? 0) + height - before;
      }
      x = nextX;
      y = nextY;
    }
  }

  function paint({ pixels }: Band, color: Color): void {
    const colors = shades.get(color) ?? fadedColors(color);
    shades.set(color, colors);
    for (let at = 0; at < boxCount; at += 4) {
      const x0 = boxes[at] ?? 0;
      const x1 = boxes[at + 1] ?? 0;
      const y1 = boxes[at + 3] ?? 0;
      for (let row = boxes[at + 2] ?? 0; row < y1; row += 1) {
        for (let place = row * width + x0; place < row * width + x1; place += 1) {
          const part = covered[place] ?? 0;
          if (part === 0) continue;
          covered[place] = 0;
          // In front of the band's first row stands another.
          blend(pixels, place + width, colors, part < 1 ? (255 * part + 0.5) | 0 : 255);
        }
      }
    }
    boxCount = 0;
  }
  return { add, paint };
}
