import { expect, test } from 'vitest';
import { fitsCanvas, pixelsAt, scaleThatFits } from './raster-limits.ts';

test.each([
  [{ width: 1000, height: 800 }, 4, 4],
  [{ width: 8000, height: 2000 }, 4, 2],
  [{ width: 12_000, height: 12_000 }, 2, 1.3],
  [{ width: 40_000, height: 1000 }, 1, 0.4],
])('%o at %d is drawn at %d', (size, wanted, expected) => {
  const scale = scaleThatFits(size, wanted);
  expect(scale).toBe(expected);
  expect(fitsCanvas(pixelsAt(size, scale))).toBe(true);
});
