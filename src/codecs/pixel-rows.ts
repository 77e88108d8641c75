/**
 * Rows of pixels as the bits of a PNG's data: each pixel as its difference from the one above, and equal differences
 * one after the other as a run. Everything in one go, since a picture has more pixels than fit near the processor.
 */
import type { BitWriter } from './bit-writer.ts';
import { PAIR_BITS, RUN, type TokenCodes, type TokenCounts } from './deflate-runs.ts';

/** A row among others, from a place on; and the one above it. */
export interface PixelRow {
  readonly pixels: Uint32Array;
  readonly start: number;
  readonly above: Uint32Array;
  readonly aboveStart: number;
  readonly width: number;
  /** Bytes of a pixel. */
  readonly size: 3 | 4;
}

/** The checksum of RFC 1950, in its two halves. */
export interface Adler {
  readonly a: number;
  readonly b: number;
}

export const ADLER_BASE = 65521;
/** As long as a match may be, in whole pixels. */
const LONGEST_RUN = { 3: 258, 4: 256 } as const;
const PAIR_MASK = (1 << PAIR_BITS) - 1;
/** Pixels whose bytes' sums, and the sums of those, stay below 31 bits. */
const SUMMED = 512;

/** `filter` is the byte in front of the row. Answers with the checksum of everything up to its end. */
export function writeRow(row: PixelRow, filter: number, writer: BitWriter, codes: TokenCodes, adler: Adler): Adler {
  const { pixels, start, above, aboveStart, width, size } = row;
  const { words, widths, pairs, singles } = codes;
  const upper = size === 4 ? pairs : singles;
  const longest = LONGEST_RUN[size];
  // No byte takes more than ten bits.
  writer.reserve(Math.ceil((width * size + 1) / 3) + 2);
  writer.write(words[filter] ?? 0, widths[filter] ?? 0);
  // In variables of its own, and of 32 bits: much of a picture's time goes by in this loop.
  const out = writer.words;
  let at = writer.at;
  let held = writer.held | 0;
  let heldBits = writer.heldBits;
  // A byte counts once for itself, and once more for each byte behind it.
  const length = width * size + 1;
  let sums = filter;
  let weighted = filter * length;
  let last = otherThanFirst(row);

  for (let x = 0; x < width; ) {
    const stop = x + SUMMED < width ? x + SUMMED : width;
    let sum = 0;
    let sumOfSums = 0;
    for (; x < stop; x += 1) {
      const difference = subtracted(pixels[start + x] ?? 0, above[aboveStart + x] ?? 0);
      if (difference === last) break;
      last = difference;
      sumOfSums = (sumOfSums + Math.imul(size, sum) + sumInPixel(difference, size)) | 0;
      sum = (sum + byteSum(difference)) | 0;
      const low = pairs[difference & 0xffff] ?? 0;
      const high = upper[difference >>> 16] ?? 0;
      let word = low & PAIR_MASK;
      let wide = low >>> PAIR_BITS;
      if (size === 3) {
        word |= (high & PAIR_MASK) << wide;
        wide += high >>> PAIR_BITS;
      }
      // A word is stored whether it is full or not: nobody can foresee which, and guessing wrong costs more.
      const joined = held | (word << heldBits);
      out[at] = joined;
      heldBits += wide;
      const full = -(heldBits >>> 5);
      heldBits &= 31;
      held = (joined & ~full) | ((word >>> (wide - heldBits)) & full);
      at -= full;
      if (size === 3) continue;
      word = high & PAIR_MASK;
      wide = high >>> PAIR_BITS;
      held |= word << heldBits;
      heldBits += wide;
      if (heldBits < 32) continue;
      out[at++] = held;
      heldBits -= 32;
      held = (word >>> (wide - heldBits)) | 0;
    }
    sums += sum;
    weighted += sumOfSums + sum * size * (width - x);
    if (x === stop) continue;

    const first = x;
    x = last === 0 ? equalUntil(row, first + 1) : alikeUntil(row, first + 1, last);
    if (last !== 0) {
      const times = x - first;
      sums += times * byteSum(last);
      weighted += times * (sumInPixel(last, size) + byteSum(last) * size * (width - x + (times - 1) / 2));
    }
    for (let left = (x - first) * size; left > 0; left -= longest) {
      const token = RUN + (left < longest ? left : longest);
      const word = words[token] ?? 0;
      const wide = widths[token] ?? 0;
      held |= word << heldBits;
      heldBits += wide;
      if (heldBits < 32) continue;
      out[at++] = held;
      heldBits -= 32;
      held = (word >>> (wide - heldBits)) | 0;
    }
  }
  writer.at = at;
  writer.held = held;
  writer.heldBits = heldBits;
  return { a: (adler.a + sums) % ADLER_BASE, b: (adler.b + length * adler.a + weighted) % ADLER_BASE };
}

/** What `writeRow` would write, and how much that is. */
export function countRow(row: PixelRow, counts: TokenCounts): number {
  const { pixels, start, above, aboveStart, width, size } = row;
  const longest = LONGEST_RUN[size];
  let sum = 0;
  const count = (token: number, times: number) => {
    counts[token] = (counts[token] ?? 0) + times;
    sum += times;
  };
  let last = otherThanFirst(row);
  for (let x = 0; x < width; ) {
    const difference = subtracted(pixels[start + x] ?? 0, above[aboveStart + x] ?? 0);
    if (difference !== last) {
      last = difference;
      x += 1;
      for (let part = 0; part < size; part += 1) count((difference >>> (8 * part)) & 0xff, 1);
      continue;
    }
    const first = x;
    x = last === 0 ? equalUntil(row, first + 1) : alikeUntil(row, first + 1, last);
    const bytes = (x - first) * size;
    count(RUN + longest, Math.floor(bytes / longest));
    if (bytes % longest > 0) count(RUN + (bytes % longest), 1);
  }
  return sum;
}

const byteSum = (value: number) => (value & 0xff) + ((value >>> 8) & 0xff) + ((value >>> 16) & 0xff) + (value >>> 24);

/** Its bytes' sums up to each of them. */
function sumInPixel(value: number, size: 3 | 4): number {
  const inThree = 3 * (value & 0xff) + 2 * ((value >>> 8) & 0xff) + ((value >>> 16) & 0xff);
  return size === 3 ? inThree : inThree + byteSum(value);
}

/** Where the first pixel stands that differs from the one above. Most of a picture is passed here. */
function equalUntil({ pixels, start, above, aboveStart, width }: PixelRow, from: number): number {
  const end = start + width;
  let here = start + from;
  let there = aboveStart + from;
  for (const last = end - 4; here <= last; here += 4) {
    const apart =
      ((pixels[here] ?? 0) ^ (above[there] ?? 0)) |
      ((pixels[here + 1] ?? 0) ^ (above[there + 1] ?? 0)) |
      ((pixels[here + 2] ?? 0) ^ (above[there + 2] ?? 0)) |
      ((pixels[here + 3] ?? 0) ^ (above[there + 3] ?? 0));
    if (apart !== 0) break;
    there += 4;
  }
  while (here < end && pixels[here] === above[there]) {
    here += 1;
    there += 1;
  }
  return here - start;
}

function alikeUntil({ pixels, start, above, aboveStart, width }: PixelRow, from: number, difference: number): number {
  let x = from;
  while (x < width && subtracted(pixels[start + x] ?? 0, above[aboveStart + x] ?? 0) === difference) x += 1;
  return x;
}

/** What the first pixel is not like, so that it is told in full. */
function otherThanFirst({ pixels, start, above, aboveStart }: PixelRow): number {
  return ~subtracted(pixels[start] ?? 0, above[aboveStart] ?? 0);
}

/** Byte for byte, without borrowing from the next. */
function subtracted(value: number, from: number): number {
  return ((value | 0x80808080) - (from & 0x7f7f7f7f)) ^ ((value ^ ~from) & 0x80808080);
}
