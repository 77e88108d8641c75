import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Band, createBand, nextBand } from './band.ts';
import { contoursOf } from './contours.ts';
import { createCoverage } from './coverage.ts';
import { polylineOf } from './polyline.ts';
import { roundedRect } from './rounded-rect.ts';
import { addStroke, type Stroke } from './stroke.ts';

const WIDTH = 64;
const ROWS = 48;
const WHITE = 0xffffffff;

/** The alpha of every pixel, painted in bands of so many rows. */
function painted(paint: (coverage: ReturnType<typeof createCoverage>, band: Band) => void, bandRows = ROWS): number[] {
  const coverage = createCoverage(WIDTH, bandRows);
  const band = createBand(WIDTH, bandRows);
  const alphas: number[] = [];
  for (let top = 0; top < ROWS; top += bandRows) {
    nextBand(band, top, Math.min(bandRows, ROWS - top), 0);
    paint(coverage, band);
    coverage.paint(band, WHITE);
    alphas.push(...Array.from(band.pixels.subarray(WIDTH, (band.rows + 1) * WIDTH), (pixel) => pixel >>> 24));
  }
  return alphas;
}

function stroked(points: readonly number[], stroke: Stroke, bandRows = ROWS): number[] {
  const line = polylineOf(points);
  return painted((coverage, band) => addStroke(coverage, line, stroke, band.top, band.rows), bandRows);
}

const areaOf = (alphas: readonly number[]) => alphas.reduce((sum, alpha) => sum + alpha, 0) / 255;
const lengthOf = (points: readonly number[]) => polylineOf(points).lengths.at(-1) ?? 0;
const x = fc.double({ min: 6, max: WIDTH - 6, noNaN: true });
const y = fc.double({ min: 6, max: ROWS - 6, noNaN: true });
const point = fc.tuple(x, y);

describe('a polygon', () => {
  test('covers as much as its area, wherever it lies', () => {
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        const alphas = painted((coverage) => coverage.add(Float64Array.of(...a, ...b, ...c), 3));
        const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
        // Each pixel at its edge is rounded to a part of 255.
        expect(Math.abs(areaOf(alphas) - area)).toBeLessThan(0.4);
      }),
      { numRuns: 200 },
    );
  });

  test('covers whole pixels wholly and cut ones in part', () => {
    const alphas = painted((coverage) => coverage.add(Float64Array.of(1.25, 1, 3.5, 1, 3.5, 2.5, 1.25, 2.5), 4));
    const row = (at: number) => alphas.slice(at * WIDTH, at * WIDTH + 5);
    expect([row(0), row(1), row(2)]).toEqual([
      [0, 0, 0, 0, 0],
      [0, 191, 255, 128, 0],
      [0, 96, 128, 64, 0],
    ]);
  });

  test('reaches beyond the picture and is cut there', () => {
    const alphas = painted((coverage) => coverage.add(Float64Array.of(-9, -9, 99, -9, 99, 99, -9, 99), 4));
    expect(alphas.every((alpha) => alpha === 255)).toBe(true);
  });
});

describe('a line', () => {
  const curve = contoursOf('M8,20C20,2 40,46 56,24', { scale: 1, x: 0, y: 0 })?.[0] ?? [];

  test('covers its length times its width, straight or curved, and has no seams', () => {
    const alphas = stroked(curve, { width: 3, dash: [] });
    expect(Math.abs(areaOf(alphas) - 3 * lengthOf(curve))).toBeLessThan(0.5);
    // Along its middle nothing shines through where its pieces meet.
    for (let at = 0; at + 1 < curve.length; at += 2) {
      if ((curve[at] ?? 0) < 10 || (curve[at] ?? 0) > 54) continue;
      expect(alphas[Math.floor(curve[at + 1] ?? 0) * WIDTH + Math.floor(curve[at] ?? 0)]).toBeGreaterThan(250);
    }
  });

  test('in dashes covers the part of it that they have', () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), (a, b, on, off) => {
        const length = lengthOf([...a, ...b]) || 0;
        const whole = Math.floor(length / (on + off));
        const dashed = whole * on + Math.min(on, length - whole * (on + off));
        expect(Math.abs(areaOf(stroked([...a, ...b], { width: 2, dash: [on, off] })) - 2 * dashed)).toBeLessThan(0.6);
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
    const outline = roundedRect({ x: 10, y: 10, width: 30, height: 20, radius: 5 }, 1);
    expect(outline.slice(0, 2)).toEqual([15, 10]);
    expect(outline.slice(-2)).toEqual([15, 10]);
    expect(lengthOf(outline)).toBeCloseTo(100 - 40 + 10 * Math.PI, 0);
    expect(Math.abs(areaOf(stroked(outline, { width: 2, dash: [] })) - 2 * lengthOf(outline))).toBeLessThan(0.5);
  });
});

describe('a path', () => {
  const at = { scale: 2, x: 1, y: 3 };
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
  ])('%s', (d, contours) => {
    expect(contoursOf(d, at)).toEqual(contours);
  });

  test('with arcs is left to the browser', () => {
    expect(contoursOf('M0,0A1,1 0 0 1 2,2', at)).toBeNull();
  });
});
