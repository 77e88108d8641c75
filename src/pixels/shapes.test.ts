import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contoursAt, engine, paintedPixels, readPath } from '../testing/pixel-band.ts';
import type { Place } from './engine.ts';

const WIDTH = 64;
const ROWS = 48;
const WHITE = 0xffffffff;
const EVERYWHERE = { left: 0, top: 0, right: WIDTH, bottom: ROWS };

interface Stroke {
  readonly width: number;
  readonly dash: readonly number[];
}

/** The alpha of every pixel, painted in bands of so many rows. */
function alphasOf(kind: 'line' | 'area', place: Place, bandRows = ROWS): number[] {
  const pixels = paintedPixels({ width: WIDTH, height: ROWS, bandRows }, (list) =>
    list.shape({ kind, place, ...EVERYWHERE }),
  );
  engine.free(place);
  return Array.from(pixels, (pixel) => pixel >>> 24);
}

function filled(d: string): number[] {
  expect(readPath(d)).toBe(true);
  return alphasOf('area', engine.keepArea(WHITE));
}

function keptLine({ width, dash }: Stroke): Place {
  engine.floats().set(dash, engine.dashesAt() / 8);
  return engine.keepLine(WHITE, width, dash.length);
}

function stroked(d: string, stroke: Stroke, bandRows = ROWS): number[] {
  expect(readPath(d)).toBe(true);
  return alphasOf('line', keptLine(stroke), bandRows);
}

/** Its lines as short straight pieces. */
function contoursOf(d: string, scale = 1, x = 0, y = 0): readonly number[][] | null {
  if (!readPath(d, scale, x, y)) return null;
  const area = engine.keepArea(0);
  const contours = contoursAt(area);
  engine.free(area);
  return contours;
}

function lengthOf(points: readonly number[]): number {
  let sum = 0;
  for (let at = 2; at < points.length; at += 2) {
    sum += Math.hypot((points[at] ?? 0) - (points[at - 2] ?? 0), (points[at + 1] ?? 0) - (points[at - 1] ?? 0));
  }
  return sum;
}

const areaOf = (alphas: readonly number[]) => alphas.reduce((sum, alpha) => sum + alpha, 0) / 255;
/** With as many decimals as a path has. */
const within = (most: number) => fc.integer({ min: 600, max: 100 * (most - 6) }).map((hundredths) => hundredths / 100);
const point = fc.tuple(within(WIDTH), within(ROWS));

describe('a polygon', () => {
  test('covers as much as its area, wherever it lies', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
        // Each pixel at its edge is rounded to a part of 255.
        expect(Math.abs(areaOf(filled(`M${a}L${b}L${c}Z`)) - area)).toBeLessThan(0.4);
      }),
      { numRuns: 200 },
    );
  });

  test('covers whole pixels wholly and cut ones in part', () => {
    const alphas = filled('M1.25,1H3.5V2.5H1.25Z');
    const row = (at: number) => alphas.slice(at * WIDTH, at * WIDTH + 5);
    expect([row(0), row(1), row(2)]).toEqual([
      [0, 0, 0, 0, 0],
      [0, 191, 255, 128, 0],
      [0, 96, 128, 64, 0],
    ]);
  });

  test('reaches beyond the picture and is cut there', () => {
    expect(filled('M-9,-9L99,-9L99,99L-9,99Z').every((alpha) => alpha === 255)).toBe(true);
  });
});

describe('a line', () => {
  const curve = 'M8,20C20,2 40,46 56,24';
  const points = contoursOf(curve)?.[0] ?? [];

  test('covers its length times its width, straight or curved, and has no seams', () => {
    const alphas = stroked(curve, { width: 3, dash: [] });
    expect(Math.abs(areaOf(alphas) - 3 * lengthOf(points))).toBeLessThan(0.5);
    // Along its middle nothing shines through where its pieces meet.
    for (let at = 0; at + 1 < points.length; at += 2) {
      if ((points[at] ?? 0) < 10 || (points[at] ?? 0) > 54) continue;
      expect(alphas[Math.floor(points[at + 1] ?? 0) * WIDTH + Math.floor(points[at] ?? 0)]).toBeGreaterThan(250);
    }
  });

  test('in dashes covers the part of it that they have, in bands of any height', () => {
    const dash = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(point, point, dash, dash, fc.constantFrom(1, 5, ROWS), (a, b, on, off, bandRows) => {
        const length = lengthOf([...a, ...b]);
        const whole = Math.floor(length / (on + off));
        const dashed = whole * on + Math.min(on, length - whole * (on + off));
        const alphas = stroked(`M${a}L${b}`, { width: 2, dash: [on, off] }, bandRows);
        expect(Math.abs(areaOf(alphas) - 2 * dashed)).toBeLessThan(0.6);
      }),
      { numRuns: 200 },
    );
  });

  test.each([[], [6, 4], [1.8, 3.6]])('is the same in bands of any height: %j', (...dash) => {
    const whole = stroked(curve, { width: 1.8, dash });
    for (const rows of [1, 7, 16]) {
      const cut = stroked(curve, { width: 1.8, dash }, rows);
      expect(Math.max(...cut.map((alpha, at) => Math.abs(alpha - (whole[at] ?? 0))))).toBeLessThanOrEqual(1);
    }
  });

  test('around a box with round corners is as long as that, and closed', () => {
    engine.readRoundedRect(10, 10, 40, 30, 5);
    const [outline = []] = contoursAt(engine.keepArea(0));
    expect(outline.slice(0, 2)).toEqual([15, 10]);
    expect(outline.slice(-2)).toEqual([15, 10]);
    expect(lengthOf(outline)).toBeCloseTo(100 - 40 + 10 * Math.PI, 0);
    const alphas = alphasOf('line', keptLine({ width: 2, dash: [] }));
    expect(Math.abs(areaOf(alphas) - 2 * lengthOf(outline))).toBeLessThan(0.5);
  });
});

describe('a path', () => {
  test.each([
    ['M0,0h5v-2l-1,1', [[2, 6, 12, 6, 12, 2, 10, 4]]],
    [
      'M1 1L2 2M3,3 4,4',
      [
        [4, 8, 6, 10],
        [8, 12, 10, 14],
      ],
    ],
    ['M0,0L1,0L1,1Z', [[2, 6, 4, 6, 4, 8, 2, 6]]],
    ['M0,0h.5v-.25', [[2, 6, 3, 6, 3, 5.5]]],
  ])('%s', (d, contours) => {
    expect(contoursOf(d, 2, 1, 3)).toEqual(contours);
  });

  test.each(['M0,0A1,1 0 0 1 2,2', 'M0,0L1', 'L1,1', 'Z', '', 'M0,0Lx,1', 'M0,0L1e3,2'])(
    'that is no line of ours is left to the browser: %s',
    (d) => expect(contoursOf(d)).toBeNull(),
  );

  test('with more points than there was room for keeps them all', () => {
    const points = Array.from({ length: 20_000 }, (_, at) => [at % 90, at % 7]);
    expect(contoursOf(`M${points.map((at) => at.join(',')).join('L')}`)).toEqual([points.flat()]);
    const many = Array.from({ length: 300 }, (_, at) => `M${at},0L${at},1`).join('');
    expect(contoursOf(many)?.length).toBe(300);
  });
});
