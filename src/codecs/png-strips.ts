/**
 * A PNG put together from strips, so that several workers can encode one picture at the same time.
 *
 * Each pixel is told as its difference from the one before or above (filters 1 and 2), which is nothing over most of a
 * diagram, and what is left is runs of equal pixels. Eight bits a channel, nothing lost.
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
/** Every so many rows one is looked at before, for how often what will have to be written. */
const SAMPLED_ROWS = 16;
/** As long as a match may be, in whole pixels. */
const LONGEST_RUN = { 3: 258, 4: 256 } as const;

/** `pixels` are whole rows, a pixel as canvases have it: red in the lowest byte, not premultiplied. */
export function packStrip(pixels: Uint32Array, width: number, hasAlpha: boolean): PngStrip {
  const size = hasAlpha ? 4 : 3;
  const seen = hasAlpha ? pixels : withoutAlpha(pixels);
  const rows = seen.length / width;
  const row = createRowTokens(seen, width, size);
  const counts = noTokens();
  for (let at = 0; at < rows; at += SAMPLED_ROWS) {
    const count = row.read(at);
    for (const token of row.tokens.subarray(0, count)) counts[token] = (counts[token] ?? 0) + 1;
  }
  const writer = new TokenWriter(tokenCodes(counts), size);
  row.restart();
  for (let at = 0; at < rows; at += 1) writer.write(row.tokens, row.read(at));
  return { packed: writer.end(), adler: row.adler(), length: rows * (width * size + 1) };
}

/** In place: what is left out of the file must not make pixels differ. */
function withoutAlpha(pixels: Uint32Array): Uint32Array {
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (pixels[at] ?? 0) & 0xffffff;
  return pixels;
}

interface RowTokens {
  readonly tokens: Uint16Array;
  /** Says how many of them the row is. */
  read(row: number): number;
  /** Of the rows read since the start. */
  adler(): Adler;
  restart(): void;
}

function createRowTokens(pixels: Uint32Array, width: number, size: 3 | 4): RowTokens {
  const tokens = new Uint16Array(width * size + 1);
  const differences = new Uint32Array(width);
  let [sumA, sumB] = [1, 0];

  function read(row: number): number {
    const filter = filterFor(pixels, row, width);
    subtract(pixels, row, filter, differences);
    tokens[0] = filter;
    let count = 1;
    let a = sumA + filter;
    let b = sumB + a;
    for (let at = 0; at < width; ) {
      const value = differences[at] ?? 0;
      const start = at;
      do at += 1;
      while (at < width && differences[at] === value);
      const first = value & 0xff;
      const second = (value >>> 8) & 0xff;
      const third = (value >>> 16) & 0xff;
      tokens[count] = first;
      tokens[count + 1] = second;
      tokens[count + 2] = third;
      count += size;
      let early = 3 * first + 2 * second + third;
      let sum = first + second + third;
      if (size === 4) {
        const fourth = value >>> 24;
        tokens[count - 1] = fourth;
        early += sum + fourth;
        sum += fourth;
      }
      const times = at - start;
      // Each time the pixel stands there again, the sum of all before it has grown by it.
      b += times * (size * a + early) + ((size * times * (times - 1)) / 2) * sum;
      a += times * sum;
      for (let left = (times - 1) * size; left > 0; left -= LONGEST_RUN[size]) {
        tokens[count++] = RUN + Math.min(left, LONGEST_RUN[size]);
      }
    }
    sumA = a % ADLER_BASE;
    sumB = b % ADLER_BASE;
    return count;
  }
  return {
    tokens,
    read,
    adler: () => ({ a: sumA, b: sumB }),
    restart() {
      [sumA, sumB] = [1, 0];
    },
  };
}

/** The neighbour fewer pixels differ from. What is above a strip's first row is another worker's. */
function filterFor(pixels: Uint32Array, row: number, width: number): 1 | 2 {
  if (row === 0) return FILTER.left;
  const start = row * width;
  let before = pixels[start] ?? 0;
  let balance = 0;
  for (let at = start; at < start + width; at += 1) {
    const value = pixels[at] ?? 0;
    if (value !== before) balance += 1;
    if (value !== pixels[at - width]) balance -= 1;
    before = value;
  }
  return balance < 0 ? FILTER.left : FILTER.above;
}

function subtract(pixels: Uint32Array, row: number, filter: 1 | 2, differences: Uint32Array): void {
  const start = row * differences.length;
  const back = filter === FILTER.left ? 1 : differences.length;
  // Left of the first there is nothing.
  const first = filter === FILTER.left ? 1 : 0;
  if (first === 1) differences[0] = pixels[start] ?? 0;
  for (let at = first; at < differences.length; at += 1) {
    const value = pixels[start + at] ?? 0;
    const from = pixels[start + at - back] ?? 0;
    differences[at] = value === from ? 0 : subtracted(value, from);
  }
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
