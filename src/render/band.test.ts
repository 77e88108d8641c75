import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blend, colorOf, copyRow, createBand, fillRow, multiplyAlpha, nextBand, withPlainAlpha } from './band.ts';

const parts = (pixel: number) => [pixel & 255, (pixel >>> 8) & 255, (pixel >>> 16) & 255, pixel >>> 24];
const premultiplied = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255))
  .map(([r, g, b, a]) => ((a << 24) | (((b * a) / 255) << 16) | (((g * a) / 255) << 8) | ((r * a) / 255)) >>> 0);

test('a colour over another is what the formula says, to a rounding', () => {
  fc.assert(
    fc.property(premultiplied, premultiplied, (over, under) => {
      const pixels = Uint32Array.of(under);
      blend(pixels, 0, Uint32Array.of(over), 0);
      const below = parts(under);
      const alpha = over >>> 24;
      for (const [at, part] of parts(pixels[0] ?? 0).entries()) {
        const exact = (parts(over)[at] ?? 0) + ((below[at] ?? 0) * (255 - alpha)) / 255;
        expect(Math.abs(part - exact)).toBeLessThanOrEqual(0.51);
      }
      if (under >>> 24 === 255) expect((pixels[0] ?? 0) >>> 24).toBe(255);
    }),
    { numRuns: 300 },
  );
});

test('what a canvas gives comes out of a band as it went in, as far as its alpha tells colours apart', () => {
  fc.assert(
    fc.property(fc.nat(0xffffff), fc.integer({ min: 1, max: 255 }), (color, alpha) => {
      const band = createBand(1, 1);
      band.pixels[1] = (color | (alpha << 24)) >>> 0;
      multiplyAlpha(band.pixels);
      withPlainAlpha(band);
      for (const [at, part] of parts(band.pixels[1] ?? 0).entries()) {
        expect(Math.abs(part - (parts((color | (alpha << 24)) >>> 0)[at] ?? 0))).toBeLessThanOrEqual(128 / alpha + 0.5);
      }
    }),
    { numRuns: 300 },
  );
});

test('rows are filled and copied within the picture only, and the last of a band stands before the next', () => {
  const band = createBand(4, 2);
  nextBand(band, 10, 2, 0);
  fillRow(band, 11, -3, 2, colorOf('#010203', 1));
  copyRow(band, 11, 3, Uint32Array.of(9, 0xff000005, 0xff000006), 1, 2);
  expect([...band.pixels.subarray(8)]).toEqual([0xff030201, 0xff030201, 0, 0xff000005]);
  nextBand(band, 12, 2, 7);
  expect([...band.pixels]).toEqual([0xff030201, 0xff030201, 0, 0xff000005, 7, 7, 7, 7, 7, 7, 7, 7]);
});

test('a colour of another form is refused, and the browser draws that picture', () => {
  expect(() => colorOf('red', 1)).toThrow('red');
});
