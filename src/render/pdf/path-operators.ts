/** SVG path data as the operators of a PDF, which knows lines and cubic curves only. */
import { curvesOfArc } from './arc-curves.ts';
import { pdfNumber } from './pdf-syntax.ts';

/** Moved by `dx`, `dy`; without the operator that paints it. */
export function pathOperators(d: string, dx = 0, dy = 0): string {
  const at: Cursor = { x: 0, y: 0, startX: 0, startY: 0, controlX: 0, controlY: 0, before: '' };
  const out: string[] = [];
  const write = (operator: string, ...points: readonly number[]) => {
    const moved = points.map((value, index) => pdfNumber(value + (index % 2 === 0 ? dx : dy)));
    out.push(`${moved.join(' ')} ${operator}`.trim());
  };
  for (const [, letter = '', written = ''] of d.matchAll(COMMAND)) {
    const size = SIZES[letter.toUpperCase()] ?? 0;
    const numbers = numbersIn(written, letter);
    if (size === 0) {
      step(at, letter, [], write);
      continue;
    }
    for (let from = 0; from + size <= numbers.length; from += size) {
      // Further points of a move are lines to them.
      const again = from > 0 && letter.toUpperCase() === 'M' ? (letter === 'M' ? 'L' : 'l') : letter;
      step(at, again, numbers.slice(from, from + size), write);
    }
  }
  return out.join('\n');
}

const COMMAND = /([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
const SIZES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
/** The two flags of an arc need nothing between them and what follows. */
const ARC =
  /(-?[\d.]+)[\s,]*(-?[\d.]+)[\s,]*(-?[\d.]+)[\s,]*([01])[\s,]*([01])[\s,]*(-?(?:\d+\.?\d*|\.\d+))[\s,]*(-?(?:\d+\.?\d*|\.\d+))/g;

function numbersIn(written: string, letter: string): readonly number[] {
  if (letter.toUpperCase() !== 'A') return (written.match(NUMBER) ?? []).map(Number);
  return [...written.matchAll(ARC)].flatMap((match) => match.slice(1, 8).map(Number));
}

interface Cursor {
  x: number;
  y: number;
  startX: number;
  startY: number;
  /** Of the last curve, for one that goes on smoothly. */
  controlX: number;
  controlY: number;
  /** The command before, in capitals. */
  before: string;
}

type Write = (operator: string, ...points: readonly number[]) => void;

function step(at: Cursor, letter: string, numbers: readonly number[], write: Write): void {
  const command = letter.toUpperCase();
  const isRelative = letter !== command;
  const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = numbers;
  const [ox, oy] = isRelative ? [at.x, at.y] : [0, 0];
  const lineTo = (x: number, y: number) => {
    write('l', x, y);
    [at.x, at.y] = [x, y];
  };
  const curveTo = (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => {
    write('c', x1, y1, x2, y2, x, y);
    [at.controlX, at.controlY, at.x, at.y] = [x2, y2, x, y];
  };
  /** A quadratic curve is a cubic one with both control points two thirds of the way. */
  const bendTo = (cx: number, cy: number, x: number, y: number) => {
    const third = (from: number, control: number) => from + (2 / 3) * (control - from);
    curveTo(third(at.x, cx), third(at.y, cy), third(x, cx), third(y, cy), x, y);
    [at.controlX, at.controlY] = [cx, cy];
  };
  const mirrored = (family: string): [number, number] =>
    family.includes(at.before) && at.before !== '' ? [2 * at.x - at.controlX, 2 * at.y - at.controlY] : [at.x, at.y];

  if (command === 'M') {
    write('m', ox + a, oy + b);
    [at.x, at.y, at.startX, at.startY] = [ox + a, oy + b, ox + a, oy + b];
  }
  if (command === 'L') lineTo(ox + a, oy + b);
  if (command === 'H') lineTo(ox + a, at.y);
  if (command === 'V') lineTo(at.x, oy + a);
  if (command === 'C') curveTo(ox + a, oy + b, ox + c, oy + e, ox + f, oy + g);
  if (command === 'S') curveTo(...mirrored('CS'), ox + a, oy + b, ox + c, oy + e);
  if (command === 'Q') bendTo(ox + a, oy + b, ox + c, oy + e);
  if (command === 'T') bendTo(...mirrored('QT'), ox + a, oy + b);
  if (command === 'A') {
    const arc = { rx: a, ry: b, turn: c, isLarge: e === 1, isClockwise: f === 1 };
    const [x, y] = [ox + g, oy + h];
    for (const curve of curvesOfArc(arc, at.x, at.y, x, y)) curveTo(...curve);
    [at.x, at.y] = [x, y];
  }
  if (command === 'Z') {
    write('h');
    [at.x, at.y] = [at.startX, at.startY];
  }
  at.before = command;
}
