/**
 * A PNG put together from strips, so that several workers can encode one picture at the same time.
 *
 * Each pixel is told as its difference from the one above (filter 2), which is nothing over most of a diagram, and what
 * is left is runs of equal differences. Eight bits a channel, nothing lost.
 */
import { crc32 } from './crc32.ts';
import { noTokens, RUN, TokenWriter, tokenCodes } from './deflate-runs.ts';

export interface PngStrip {
  /** Deflate blocks, in whole bytes. */
  readonly packed: Uint8Array;
  /** Of what was packed: its checksum (RFC 1950) and its bytes. */
  readonly adler: Adler;
  readonly length: number;
}

export interface Adler {
  readonly a: number;
  readonly b: number;
}

const ADLER_BASE = 65521;
const FILTER = { left: 1, above: 2 } as const;
/** Of a block: many enough that its codes cost nothing, few enough that they stay near the processor. */
const BLOCK_TOKENS = 1 << 20;
/** The codes of a block are made for every so-manieth row of it. */
const SAMPLED_ROWS = 4;
/** As long as a match may be, in whole pixels. */
const LONGEST_RUN = { 3: 258, 4: 256 } as const;

export interface StripPacker {
  /**
   * Whole rows, from the pixel at `start`; the row before is in front of it, except at the strip's top. A pixel is as
   * canvases have it: red in the lowest byte, not premultiplied. Without alpha in the file it is the same everywhere.
   */
  add(pixels: Uint32Array, start: number, rows: number): void;
  end(): PngStrip;
}

export function createStripPacker(width: number, hasAlpha: boolean): StripPacker {
  const size = hasAlpha ? 4 : 3;
  const row = createRowTokens(width, size);
  const writer = new TokenWriter();
  const tokens = new Uint16Array(BLOCK_TOKENS + width * size + 1);
  let counts = noTokens();
  let filled = 0;
  let rowsBefore = 0;

  function flush(): void {
    writer.writeBlock(tokens, filled, tokenCodes(counts), size);
    counts = noTokens();
    filled = 0;
  }
  return {
    add(pixels, start, rows) {
      for (let at = 0; at < rows; at += 1) {
        const from = filled;
        filled = row.read(pixels, start + at * width, rowsBefore === 0 ? FILTER.left : FILTER.above, tokens, filled);
        if (from === 0 || rowsBefore % SAMPLED_ROWS === 0) {
          for (let place = from; place < filled; place += 1) {
            const token = tokens[place] ?? 0;
            counts[token] = (counts[token] ?? 0) + 1;
          }
        }
        rowsBefore += 1;
        if (filled > BLOCK_TOKENS) flush();
      }
    },
    end() {
      if (filled > 0) flush();
      return { packed: writer.end(), adler: row.adler(), length: rowsBefore * (width * size + 1) };
    },
  };
}

interface RowTokens {
  /** Writes the row's tokens from `count` on, and says where they end. */
  read(pixels: Uint32Array, start: number, filter: 1 | 2, tokens: Uint16Array, count: number): number;
  /** Of the rows read so far. */
  adler(): Adler;
}

function createRowTokens(width: number, size: 3 | 4): RowTokens {
  const longest = LONGEST_RUN[size];
  let [sumA, sumB] = [1, 0];

  function read(pixels: Uint32Array, start: number, filter: 1 | 2, tokens: Uint16Array, from: number): number {
    const end = start + width;
    const back = filter === FILTER.left ? 1 : width;
    let count = from;
    let a = sumA + filter;
    let b = sumB + a;
    tokens[count++] = filter;
    for (let at = start; at < end; ) {
      const value = pixels[at] ?? 0;
      // Left of the first there is nothing.
      const other = filter === FILTER.left && at === start ? 0 : (pixels[at - back] ?? 0);
      const first = at;
      at += 1;
      if (value === other) {
        at = equalUntil(pixels, at, end, back);
        const times = at - first;
        b += times * size * a;
        tokens[count] = 0;
        tokens[count + 1] = 0;
        tokens[count + 2] = 0;
        tokens[count + 3] = 0;
        count += size;
        for (let left = (times - 1) * size; left > 0; left -= longest) {
          tokens[count++] = RUN + (left < longest ? left : longest);
        }
        continue;
      }
      // Another place with the same two is the same difference; others that are as well are too few to look for.
      while (at < end && pixels[at] === value && pixels[at - back] === other) at += 1;
      const difference = subtracted(value, other);
      const one = difference & 0xff;
      const two = (difference >>> 8) & 0xff;
      const three = (difference >>> 16) & 0xff;
      tokens[count] = one;
      tokens[count + 1] = two;
      tokens[count + 2] = three;
      count += size;
      let early = 3 * one + 2 * two + three;
      let sum = one + two + three;
      if (size === 4) {
        const four = difference >>> 24;
        tokens[count - 1] = four;
        early += sum + four;
        sum += four;
      }
      const times = at - first;
      if (times === 1) {
        b += size * a + early;
        a += sum;
        continue;
      }
      // Each time the pixel stands there again, the sum of all before it has grown by it.
      b += times * (size * a + early) + ((size * times * (times - 1)) / 2) * sum;
      a += times * sum;
      for (let left = (times - 1) * size; left > 0; left -= longest) {
        tokens[count++] = RUN + (left < longest ? left : longest);
      }
    }
    sumA = a % ADLER_BASE;
    sumB = b % ADLER_BASE;
    return count;
  }
  return { read, adler: () => ({ a: sumA, b: sumB }) };
}

/** Where the first pixel stands that differs from its neighbour so far back. Most of a picture is passed here. */
function equalUntil(pixels: Uint32Array, from: number, end: number, back: number): number {
  let at = from;
  for (const last = end - 4; at <= last; at += 4) {
    const apart =
      ((pixels[at] ?? 0) ^ (pixels[at - back] ?? 0)) |
      ((pixels[at + 1] ?? 0) ^ (pixels[at + 1 - back] ?? 0)) |
      ((pixels[at + 2] ?? 0) ^ (pixels[at + 2 - back] ?? 0)) |
      ((pixels[at + 3] ?? 0) ^ (pixels[at + 3 - back] ?? 0));
    if (apart !== 0) break;
  }
  while (at < end && pixels[at] === pixels[at - back]) at += 1;
  return at;
}

/** Byte for byte, without borrowing from the next. */
function subtracted(value: number, from: number): number {
  return ((value | 0x80808080) - (from & 0x7f7f7f7f)) ^ ((value ^ ~from) & 0x80808080);
}

export interface PngShape {
  readonly width: number;
  readonly height: number;
  readonly hasAlpha: boolean;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The file, in parts: a picture is too large to be copied for nothing. */
export function pngFromStrips({ width, height, hasAlpha }: PngShape, strips: readonly PngStrip[]): Uint8Array[] {
  const header = Uint8Array.of(...bigEndian(width), ...bigEndian(height), 8, hasAlpha ? 6 : 2, 0, 0, 0);
  const { a, b } = strips.reduce(joinedAdler, { a: 1, b: 0 });
  // The last block is empty; the checksum follows it.
  const end = Uint8Array.of(1, 0, 0, 0xff, 0xff, b >>> 8, b & 0xff, a >>> 8, a & 0xff);
  return [
    Uint8Array.from(SIGNATURE),
    ...pngChunk('IHDR', header),
    ...pngChunk('IDAT', Uint8Array.of(0x78, 0x01)),
    ...strips.flatMap(({ packed }) => pngChunk('IDAT', packed)),
    ...pngChunk('IDAT', end),
    ...pngChunk('IEND', new Uint8Array()),
  ];
}

/** Of the two after each other, as if they had been summed up in one go. */
function joinedAdler(before: Adler, { adler, length }: PngStrip): Adler {
  return {
    a: (before.a + adler.a - 1 + ADLER_BASE) % ADLER_BASE,
    b: (before.b + adler.b + (((length % ADLER_BASE) * (before.a - 1 + ADLER_BASE)) % ADLER_BASE)) % ADLER_BASE,
  };
}

function pngChunk(type: string, data: Uint8Array): Uint8Array[] {
  const name = new TextEncoder().encode(type);
  return [Uint8Array.of(...bigEndian(data.length), ...name), data, Uint8Array.from(bigEndian(crc32(data, name)))];
}

function bigEndian(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
