/** The lines of a path as contours (SVG 2, 9.3). */
import {
  addCurve,
  addPoint,
  beginContour,
  contourCount,
  contourStart,
  pointX,
  pointY,
  startContours,
} from './contours';

const ZERO: i32 = 48;
const NINE: i32 = 57;
const POINT: i32 = 46;
const MINUS: i32 = 45;
const COMMA: i32 = 44;
const LAST_SPACE: i32 = 32;
const SMALL: i32 = 32;

/** Of the path's letters: which is next, and where they end. */
let at: usize = 0;
let end: usize = 0;
let isBroken: bool = false;

function skip(): void {
  while (at < end) {
    const code = <i32>load<u8>(at);
    if (code > LAST_SPACE && code !== COMMA) return;
    at += 1;
  }
}

function code(): i32 {
  return at < end ? <i32>load<u8>(at) : 0;
}

function readNumber(): f64 {
  const isNegative = code() === MINUS;
  if (isNegative) at += 1;
  const from = at;
  let digits: f64 = 0;
  let unit: f64 = 1;
  for (let next = code(); next >= ZERO && next <= NINE; next = code()) {
    digits = 10 * digits + <f64>(next - ZERO);
    at += 1;
  }
  if (code() === POINT) {
    at += 1;
    for (let next = code(); next >= ZERO && next <= NINE; next = code()) {
      digits = 10 * digits + <f64>(next - ZERO);
      unit *= 10;
      at += 1;
    }
  }
  // Nothing that we write; so that nobody waits for more.
  if (at === from) isBroken = true;
  skip();
  return isNegative ? -digits / unit : digits / unit;
}

/**
 * Reads `count` letters; its origin lies at `originX`, `originY`, in the picture's own units as its numbers are. False
 * for a path with anything but M, L, H, V, C, Q and Z in it, or with a number missing.
 */
export function readPath(from: usize, count: i32, scale: f64, originX: f64, originY: f64): bool {
  at = from;
  end = from + count;
  startContours();
  isBroken = false;
  let command: i32 = 0;
  let x: f64 = 0;
  let y: f64 = 0;
  skip();
  while (at < end) {
    if (code() > NINE) {
      command = code();
      at += 1;
      skip();
    }
    const isRelative = command >= 97;
    const fromX = isRelative ? x : 0;
    const fromY = isRelative ? y : 0;
    switch (command & ~SMALL) {
      case 77: // M
        x = fromX + readNumber();
        y = fromY + readNumber();
        beginContour();
        addPoint((originX + x) * scale, (originY + y) * scale);
        // More places behind it are lines.
        command = isRelative ? 108 : 76;
        break;
      case 76: // L
        x = fromX + readNumber();
        y = fromY + readNumber();
        addPoint((originX + x) * scale, (originY + y) * scale);
        break;
      case 72: // H
        x = fromX + readNumber();
        addPoint((originX + x) * scale, (originY + y) * scale);
        break;
      case 86: // V
        y = fromY + readNumber();
        addPoint((originX + x) * scale, (originY + y) * scale);
        break;
      case 67: {
        // C
        const ax = fromX + readNumber();
        const ay = fromY + readNumber();
        const bx = fromX + readNumber();
        const by = fromY + readNumber();
        x = fromX + readNumber();
        y = fromY + readNumber();
        addCurve(
          (originX + ax) * scale,
          (originY + ay) * scale,
          (originX + bx) * scale,
          (originY + by) * scale,
          (originX + x) * scale,
          (originY + y) * scale,
        );
        break;
      }
      case 81: {
        // Q, as a cubic, whose handles reach two thirds of the way.
        const cx = (originX + fromX + readNumber()) * scale;
        const cy = (originY + fromY + readNumber()) * scale;
        const startX = (originX + x) * scale;
        const startY = (originY + y) * scale;
        x = fromX + readNumber();
        y = fromY + readNumber();
        const endX = (originX + x) * scale;
        const endY = (originY + y) * scale;
        addCurve(third(startX, cx), third(startY, cy), third(endX, cx), third(endY, cy), endX, endY);
        break;
      }
      case 90: {
        // Z
        if (contourCount() === 0) return false;
        const first = contourStart(contourCount() - 1);
        addPoint(pointX(first), pointY(first));
        break;
      }
      default:
        return false;
    }
    if (contourCount() === 0 || isBroken) return false;
  }
  return contourCount() > 0;
}

function third(from: f64, to: f64): f64 {
  return from + (2.0 / 3.0) * (to - from);
}
