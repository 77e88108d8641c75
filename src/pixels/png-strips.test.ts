import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { unzlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../codecs/crc32.ts';
import { engine, paintedPixels, spriteOf } from '../testing/pixel-band.ts';
import { type PngShape, pngAround, type StripSums, stripChunk } from './png-strips.ts';
import { createStripPacker } from './strip-packer.ts';

/** Rows of few colours with runs and repeats, and now and then noise. */
const arbitraryPicture = fc
  .record({
    width: fc.integer({ min: 1, max: 400 }),
    colors: fc.array(fc.oneof(fc.nat(0xffffffff), fc.constantFrom(0, 0xffffffff)), { minLength: 1, maxLength: 4 }),
  })
  .chain(({ width, colors }) =>
    fc.record({
      width: fc.constant(width),
      rows: fc.array(
        fc.array(fc.tuple(fc.nat(width), fc.oneof(fc.constantFrom(...colors), fc.nat(0xffffffff))), { maxLength: 6 }),
        { minLength: 1, maxLength: 8 },
      ),
      hasAlpha: fc.boolean(),
      cut: fc.nat(8),
    }),
  );

function painted(width: number, rows: readonly (readonly (readonly [number, number])[])[]): Uint32Array {
  const pixels = new Uint32Array(width * rows.length);
  for (const [row, spans] of rows.entries())
    for (const [from, color] of spans) pixels.fill(color, row * width + from, (row + 1) * width);
  return pixels;
}

interface Packed extends StripSums {
  readonly chunk: Buffer;
}

function packed(pixels: Uint32Array, width: number, hasAlpha: boolean, bandRows = pixels.length / width): Packed {
  const packer = createStripPacker(engine, width, hasAlpha);
  const sprite = spriteOf(pixels, width);
  const height = pixels.length / width;
  const afterBand = (_: unknown, rows: number) => packer.add(rows);
  paintedPixels({ width, height, bandRows: Math.max(1, bandRows), hasAlpha, afterBand }, (list) =>
    list.sprite(sprite, 0, 0),
  );
  engine.free(sprite.place);
  const strip = packer.end();
  return { adler: strip.adler, length: strip.length, chunk: Buffer.concat(stripChunk(strip)) };
}

describe('a PNG from strips', () => {
  test('is the same pixels again, whatever they are and wherever it is cut', () => {
    fc.assert(
      fc.property(arbitraryPicture, fc.integer({ min: 1, max: 9 }), ({ width, rows, hasAlpha, cut }, bandRows) => {
        const pixels = painted(width, rows).map((pixel) => (hasAlpha ? pixel : pixel | 0xff000000));
        const at = Math.min(cut, rows.length) * width;
        const halves = [pixels.slice(0, at), pixels.slice(at)].filter((part) => part.length > 0);
        const strips = halves.map((part) => packed(part, width, hasAlpha, bandRows));
        const png = fileOf({ width, height: rows.length, hasAlpha }, strips);
        expect(unfiltered(png, width, hasAlpha)).toEqual(pixels);
      }),
      { numRuns: 500 },
    );
  });

  test('of noise, in many blocks with many codes', () => {
    const random = Uint32Array.from({ length: 400 * 400 }, (_, at) => Math.imul(at + 1, 2_654_435_761) >>> 0);
    const png = fileOf({ width: 400, height: 400, hasAlpha: true }, [packed(random, 400, true)]);
    expect(unfiltered(png, 400, true)).toEqual(random);
  });

  test('is read by another inflater as well, and is not larger than the usual one for a drawing', () => {
    const rows = Array.from({ length: 200 }, (_, row) => [
      [(row * 7) % 90, row % 30 === 0 ? 0xff0000ff : 0xffffffff] as const,
    ]);
    const pixels = painted(300, rows);
    const raw = Buffer.from(pixels.buffer.slice(0));
    const [strip] = [packed(pixels, 300, true)];
    const png = fileOf({ width: 300, height: 200, hasAlpha: true }, [strip]);
    expect(unzlibSync(dataOf(png)).length).toBe(strip.length);
    expect(png.length).toBeLessThan(4 * deflateSync(raw, { level: 1 }).length);
  });
});

function fileOf(shape: PngShape, strips: readonly Packed[]): Buffer {
  const { before, behind } = pngAround(shape, strips, null);
  return Buffer.concat([...before, ...strips.map(({ chunk }) => chunk), ...behind]);
}

/** Every chunk's checksum is looked at on the way. */
function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    if (body.subarray(0, 4).toString() === 'IDAT') parts.push(body.subarray(4));
    at += 12 + length;
  }
  return Buffer.concat(parts);
}

function unfiltered(png: Buffer, width: number, hasAlpha: boolean): Uint32Array {
  const size = hasAlpha ? 4 : 3;
  const raw = inflateSync(dataOf(png));
  const stride = width * size + 1;
  const pixels = new Uint32Array((raw.length / stride) * width);
  for (let row = 0; row * stride < raw.length; row += 1) {
    const filter = raw[row * stride];
    for (let at = 0; at < width * size; at += 1) {
      const place = row * stride + 1 + at;
      if (filter === 1 && at >= size) raw[place] = ((raw[place] ?? 0) + (raw[place - size] ?? 0)) & 0xff;
      if (filter === 2) raw[place] = ((raw[place] ?? 0) + (raw[place - stride] ?? 0)) & 0xff;
    }
    for (let column = 0; column < width; column += 1) {
      const place = row * stride + 1 + column * size;
      const alpha = (hasAlpha ? (raw[place + 3] ?? 0) : 255) << 24;
      pixels[row * width + column] = (alpha | raw.readUIntLE(place, 3)) >>> 0;
    }
  }
  return pixels;
}
