import fc from 'fast-check';
import { expect, test } from 'vitest';
import { engine, paintedPixels, spriteOf } from '../testing/pixel-band.ts';
import { colorOf } from './color.ts';

const parts = (pixel: number) => [pixel & 255, (pixel >>> 8) & 255, (pixel >>> 16) & 255, pixel >>> 24];
const premultiplied = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255))
  .map(([r, g, b, a]) => ((a << 24) | (((b * a) / 255) << 16) | (((g * a) / 255) << 8) | ((r * a) / 255)) >>> 0);
/** Of four at once and of those that are left over. */
const rowOfPixels = fc.array(fc.tuple(premultiplied, premultiplied), { minLength: 1, maxLength: 9 });

test('a colour over another is what the formula says, to a rounding', () => {
  fc.assert(
    fc.property(rowOfPixels, (pairs) => {
      const width = pairs.length;
      const above = spriteOf(
        Uint32Array.from(pairs, ([color]) => color),
        width,
      );
      const below = spriteOf(
        Uint32Array.from(pairs, ([, color]) => color),
        width,
      );
      const pixels = paintedPixels({ width, height: 1 }, (list) => {
        list.sprite(below, 0, 0);
        list.sprite(above, 0, 0);
      });
      for (const [at, [over, under]] of pairs.entries()) {
        for (const [part, value] of parts(pixels[at] ?? 0).entries()) {
          const exact = (parts(over)[part] ?? 0) + ((parts(under)[part] ?? 0) * (255 - (over >>> 24))) / 255;
          expect(Math.abs(value - exact)).toBeLessThanOrEqual(0.51);
        }
      }
      engine.free(above.place);
      engine.free(below.place);
    }),
    { numRuns: 300 },
  );
});

test('what a canvas gives comes out of a band as it went in, as far as its alpha tells colours apart', () => {
  fc.assert(
    fc.property(fc.nat(0xffffff), fc.integer({ min: 1, max: 255 }), (color, alpha) => {
      const pixel = (color | (alpha << 24)) >>> 0;
      const sprite = spriteOf(Uint32Array.of(pixel), 1);
      engine.multiplyAlpha(sprite.place, 1);
      const afterBand = () => engine.plainAlpha();
      const [plain] = paintedPixels({ width: 1, height: 1, afterBand }, (list) => list.sprite(sprite, 0, 0));
      for (const [at, part] of parts(plain ?? 0).entries()) {
        expect(Math.abs(part - (parts(pixel)[at] ?? 0))).toBeLessThanOrEqual(128 / alpha + 0.5);
      }
      engine.free(sprite.place);
    }),
    { numRuns: 300 },
  );
});

test('boxes and sprites are painted within the picture only, in bands of any height', () => {
  const sprite = spriteOf(Uint32Array.of(0xff000005, 0xff000006, 0xff000007, 0xff000008), 2);
  const blue = colorOf('#010203', 1);
  for (const bandRows of [1, 2, 3]) {
    const pixels = paintedPixels({ width: 4, height: 3, bandRows }, (list) => {
      list.fill({ left: -3, top: 1, right: 2, bottom: 99 }, blue);
      list.sprite(sprite, 3, 0);
      list.sprite(sprite, -1, 1);
    });
    expect([...pixels]).toEqual([0, 0, 0, 0xff000005, 0xff000006, blue, 0, 0xff000007, 0xff000008, blue, 0, 0]);
  }
});

test('of a frame the corners are painted, and its middle is like the pixel behind them', () => {
  const [c, e, m] = [0xff0000cc, 0xff0000ee, 0xff0000aa];
  const corners = spriteOf(Uint32Array.of(c, e, c, e, m, e, c, e, c), 3);
  const pixels = paintedPixels({ width: 5, height: 4 }, (list) =>
    list.frame({ left: 0, top: 0, right: 5, bottom: 4 }, corners, 1, true),
  );
  expect([...pixels]).toEqual([c, e, e, e, c, e, m, m, m, e, e, m, m, m, e, c, e, e, e, c]);
});

test('what is see-through as a whole shows nothing of what lies behind something in it', () => {
  const [red, white] = [colorOf('#ff0000', 1), colorOf('#ffffff', 1)];
  const all = { left: 0, top: 0, right: 5, bottom: 1 };
  const pixels = paintedPixels({ width: 5, height: 1 }, (list) => {
    list.fill(all, white);
    list.seeThrough(0.5, () => {
      list.fill({ ...all, right: 3 }, white);
      list.fill({ ...all, left: 1, right: 3 }, red);
    });
    list.seeThrough(0.5, () => undefined);
  });
  expect([...pixels]).toEqual([white, 0xff7f7fff, 0xff7f7fff, white, white]);
});

test('a colour is multiplied by how opaque it is; one of another form is refused, and the browser draws that picture', () => {
  expect(colorOf('#ff8000', 0.5)).toBe(0x80004080);
  expect(() => colorOf('red', 1)).toThrow('red');
});
