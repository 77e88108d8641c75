import { expect, test } from 'vitest';
import { theme } from '../catalog/themes.ts';
import type { Pen } from '../render/pen.ts';
import { createStepPen } from '../render/step-pen.ts';
import { engine } from '../testing/pixel-band.ts';
import { createShapes } from './shapes.ts';
import { rowsOfSteps } from './step-rows.ts';

function rowsOf(draw: (pen: Pen) => void, scale = 1): readonly (readonly [number, number])[] {
  const pen = createStepPen(theme('light'), []);
  draw(pen);
  const shapes = createShapes(pen.drawing(), engine, scale);
  const { tops, bottoms } = rowsOfSteps(pen.drawing(), shapes, scale);
  shapes.free();
  return Array.from(tops, (top, index) => [top, bottoms[index] ?? 0] as const);
}

test('a line lies where its points are and as much around them as it is wide, at any scale', () => {
  const line = (d: string) => (pen: Pen) => pen.path(d, { fill: 'none', stroke: '#000000', width: 2 });
  expect(rowsOf(line('M0,50L10,20L40,60'))).toEqual([[18, 62]]);
  expect(rowsOf(line('M0,50h10v-30'), 2)).toEqual([[36, 104]]);
});

test('a path that the browser paints lies no further from its origin than its numbers lead', () => {
  const badge = (d: string) => (pen: Pen) =>
    pen.group({ y: 100 }, () => pen.path(d, { fill: '#ffffff', stroke: '#000000' }));
  for (const [d, reach] of [
    ['M0,-5L5,4L-5,4Z', 5],
    ['M3,4a2,2 0 0 1 9,9z', 29],
  ] as const) {
    const [[top, bottom] = [0, 0]] = rowsOf(badge(d));
    expect(top).toBeLessThanOrEqual(100 - reach);
    expect(bottom).toBeGreaterThanOrEqual(100 + reach);
  }
});

test('a group lies where what is in it lies, also in another', () => {
  const box = (y: number) => ({ y, width: 1, height: 5 });
  const rows = rowsOf((pen) => {
    pen.group({ opacity: 0.5 }, () => {
      pen.rect(box(10), { name: 'card' });
      pen.group({ opacity: 0.2, y: 100 }, () => pen.rect(box(0), { name: 'card' }));
      pen.rect(box(20), { name: 'card' });
    });
    pen.rect(box(0), { name: 'card' });
  });
  expect(rows).toEqual([
    [6, 109],
    [6, 19],
    [96, 109],
    [96, 109],
    [16, 29],
    [-4, 9],
  ]);
});
