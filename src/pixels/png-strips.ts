/**
 * A PNG put together from strips, so that several workers can encode one picture at the same time.
 *
 * Each pixel is told as its difference from the one above (filter 2), which is nothing over most of a diagram, and what
 * is left is runs of equal differences. Eight bits a channel, nothing lost.
 */
import { crc32 } from '../codecs/crc32.ts';

/** The checksum of RFC 1950, in its two halves. */
export interface Adler {
  readonly a: number;
  readonly b: number;
}

const ADLER_BASE = 65521;

/** What of a strip has to be known to put it together with others. */
export interface StripSums {
  /** Of what was packed (RFC 1950). */
  readonly adler: Adler;
  /** Bytes of it. */
  readonly length: number;
}

export interface PngStrip extends StripSums {
  /** Of its chunk in the file: whole bytes of deflate blocks. They stay as they are until the next strip. */
  readonly data: Uint8Array<ArrayBuffer>;
  /** Of the chunk's name and data. */
  readonly crc: number;
}

export interface PngShape {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
}

type Bytes = Uint8Array<ArrayBuffer>;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * What stands in the file before and behind the strips' chunks: they are too large to be copied for nothing. `last`
 * are whole chunks to stand before the end.
 */
export function pngAround({ width, height, hasAlpha }: PngShape, strips: readonly StripSums[], last: Bytes | null) {
  const header = Uint8Array.of(...bigEndian(width), ...bigEndian(height), 8, hasAlpha ? 6 : 2, 0, 0, 0);
  const { a, b } = strips.reduce(joinedAdler, { a: 1, b: 0 });
  // The last block is empty; the checksum follows it.
  const end = Uint8Array.of(1, 0, 0, 0xff, 0xff, b >>> 8, b & 0xff, a >>> 8, a & 0xff);
  return {
    before: [Uint8Array.from(SIGNATURE), ...pngChunk('IHDR', header), ...pngChunk('IDAT', Uint8Array.of(0x78, 0x01))],
    behind: [...pngChunk('IDAT', end), ...(last ? [last] : []), ...pngChunk('IEND', new Uint8Array())],
  };
}

/** Of the two after each other, as if they had been summed up in one go. */
function joinedAdler(before: Adler, { adler, length }: StripSums): Adler {
  return {
    a: (before.a + adler.a - 1 + ADLER_BASE) % ADLER_BASE,
    b: (before.b + adler.b + (((length % ADLER_BASE) * (before.a - 1 + ADLER_BASE)) % ADLER_BASE)) % ADLER_BASE,
  };
}

/** The strip as its chunk, in parts. */
export function stripChunk({ data, crc }: PngStrip): readonly Bytes[] {
  return chunkOf('IDAT', data, crc);
}

function pngChunk(type: string, data: Bytes): readonly Bytes[] {
  return chunkOf(type, data, crc32(data, encoded(type)));
}

function chunkOf(type: string, data: Bytes, crc: number): readonly Bytes[] {
  return [Uint8Array.of(...bigEndian(data.length), ...encoded(type)), data, Uint8Array.from(bigEndian(crc))];
}

const encoded = (text: string) => new TextEncoder().encode(text);

function bigEndian(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
