/**
 * Rows of pixels as the bits of a PNG's data (RFC 1951, RFC 2083): each pixel as its difference from the one above, and
 * equal differences one after the other as a run.
 */
import { PIXEL, pixels, stride, width } from './band';
import { alikeUntil, byteSum, difference, equalUntil, sumInPixel } from './differences';

/** The checksum of RFC 1950, in its two halves. */
const ADLER_BASE: u64 = 65521;
/** Of a token (a byte, or RUN and the bytes of a run): what to write, and above these bits how wide that is. */
const TOKEN_BITS: u32 = 24;
const TOKEN: u32 = (1 << TOKEN_BITS) - 1;
const RUN: u32 = 256;
const LAST_TOKEN: u32 = RUN + 258;
const FILTER_NONE: u32 = 0;
const FILTER_ABOVE: u32 = 2;

/** How often each token was seen, and what is written for it. */
export let counts: usize = 0;
export let tokens: usize = 0;
/** What has been written: bytes up to `outAt`, and some bits more. */
let out: usize = 0;
let outAt: usize = 0;
let outSize: i32 = 0;
let held: u64 = 0;
let heldBits: u64 = 0;
let sumA: u64 = 1;
let sumB: u64 = 0;
/** Of a pixel in the file. */
let size: i32 = 3;
let nothing: usize = 0;

/** Before the first strip of a picture. None of them has more rows than that. */
export function startPacking(hasAlpha: bool, mostRows: i32): void {
  size = hasAlpha ? 4 : 3;
  if (!counts) counts = heap.alloc((LAST_TOKEN + 1) * 4);
  if (!tokens) tokens = heap.alloc((LAST_TOKEN + 1) * 4);
  memory.fill(counts, 0, (LAST_TOKEN + 1) * 4);
  if (nothing) heap.free(nothing);
  nothing = heap.alloc(stride);
  // No byte takes more than ten bits; then heads of blocks.
  const room = (mostRows * (width * size + 1) * 10) / 8 + (1 << 16);
  if (room > outSize) {
    if (out) heap.free(out);
    out = heap.alloc(room);
    outSize = room;
  }
}

/** What is written from now on is another strip, over the bytes of the last one. */
export function startStrip(): void {
  outAt = out;
  held = 0;
  heldBits = 0;
  sumA = 1;
  sumB = 0;
}

/** At most 32 bits. */
export function writeBits(value: u32, count: u32): void {
  held |= (<u64>value) << heldBits;
  heldBits += count;
  flush();
}

function flush(): void {
  store<u64>(outAt, held);
  outAt += <usize>(heldBits >> 3);
  held >>= heldBits & 56;
  heldBits &= 7;
}

/** Fills the last byte up with zeros. */
export function fillByte(): void {
  if (heldBits === 0) return;
  heldBits = 8;
  flush();
}

/** Where what was written begins. */
export function outPlace(): usize {
  return out;
}

export function writtenBytes(): i32 {
  return <i32>(outAt - out);
}

export function adlerA(): u32 {
  return <u32>sumA;
}

export function adlerB(): u32 {
  return <u32>sumB;
}

/** The row above the strip's first is empty, but for what is not in the file and must not differ. */
function aboveRow(row: i32, isFirst: bool): usize {
  if (!isFirst) return pixels + row * stride;
  const absent = size === 4 ? 0 : load<u32>(pixels + stride) & 0xff000000;
  for (let at = nothing; at < nothing + stride; at += PIXEL) store<u32>(at, absent);
  return nothing;
}

function longestRun(): u32 {
  return size === 3 ? 258 : 256;
}

/** Of the band's row, from 1 on: adds its tokens to the counts. Answers with how many they are. */
export function countRow(row: i32, isFirst: bool): i32 {
  const start = pixels + row * stride;
  const end = start + width * PIXEL;
  const apart = aboveRow(row - 1, isFirst) - start;
  const longest = longestRun();
  let sum = 0;
  let last = ~difference(load<u32>(start), load<u32>(start + apart));
  for (let at = start; at < end; ) {
    const value = difference(load<u32>(at), load<u32>(at + apart));
    if (value !== last) {
      last = value;
      at += PIXEL;
      for (let part = 0; part < size; part += 1) count((value >>> (8 * part)) & 0xff);
      sum += size;
      continue;
    }
    const first = at;
    at = last === 0 ? equalUntil(at, end, apart) : alikeUntil(at, end, apart, last);
    for (let left = (<u32>(at - first) / PIXEL) * size; left > 0; ) {
      const run = min<u32>(left, longest);
      count(RUN + run);
      left -= run;
      sum += 1;
    }
  }
  return sum;
}

function count(token: u32): void {
  const at = counts + token * 4;
  store<u32>(at, load<u32>(at) + 1);
}

/** Writes a row of the band, from 1 on, as the tokens say. */
export function writeRow(row: i32, isFirst: bool): void {
  const start = pixels + row * stride;
  const end = start + width * PIXEL;
  const apart = aboveRow(row - 1, isFirst) - start;
  const longest = longestRun();
  const filter = isFirst ? FILTER_NONE : FILTER_ABOVE;
  writeToken(filter);
  // In variables of its own: much of a picture's time goes by in this loop.
  let to = outAt;
  let bits = held;
  let bitCount = heldBits;
  const table = tokens;
  let a = sumA + filter;
  let b = sumB + a;
  let last = ~difference(load<u32>(start), load<u32>(start + apart));
  for (let at = start; at < end; ) {
    const value = difference(load<u32>(at), load<u32>(at + apart));
    if (value !== last) {
      last = value;
      at += PIXEL;
      const firstByte = value & 0xff;
      const secondByte = (value >>> 8) & 0xff;
      const thirdByte = (value >>> 16) & 0xff;
      a += firstByte;
      b += a;
      a += secondByte;
      b += a;
      a += thirdByte;
      b += a;
      const first = load<u32>(table + (firstByte << 2));
      const second = load<u32>(table + (secondByte << 2));
      const third = load<u32>(table + (thirdByte << 2));
      const firstWide = first >>> TOKEN_BITS;
      const twoWide = firstWide + (second >>> TOKEN_BITS);
      let wide = twoWide + (third >>> TOKEN_BITS);
      let word = <u64>(first & TOKEN) | ((<u64>(second & TOKEN)) << firstWide) | ((<u64>(third & TOKEN)) << twoWide);
      if (size === 4) {
        a += value >>> 24;
        b += a;
        const fourth = load<u32>(table + ((value >>> 24) << 2));
        word |= (<u64>(fourth & TOKEN)) << wide;
        wide += fourth >>> TOKEN_BITS;
      }
      bits |= word << bitCount;
      bitCount += wide;
    } else {
      const first = at;
      at = last === 0 ? equalUntil(at + PIXEL, end, apart) : alikeUntil(at + PIXEL, end, apart, last);
      const times = <u64>(<i32>(at - first) / PIXEL);
      const bytes = times * size;
      b += bytes * a;
      if (last !== 0) {
        const sum = <u64>byteSum(last);
        a += times * sum;
        b += times * sumInPixel(last, size) + (sum * size * times * (times - 1)) / 2;
      }
      let left = <u32>bytes;
      for (; left > longest; left -= longest) {
        const token = load<u32>(table + ((RUN + longest) << 2));
        bits |= (<u64>(token & TOKEN)) << bitCount;
        bitCount += token >>> TOKEN_BITS;
        store<u64>(to, bits);
        to += <usize>(bitCount >> 3);
        bits >>= bitCount & 56;
        bitCount &= 7;
      }
      const token = load<u32>(table + ((RUN + left) << 2));
      bits |= (<u64>(token & TOKEN)) << bitCount;
      bitCount += token >>> TOKEN_BITS;
    }
    store<u64>(to, bits);
    to += <usize>(bitCount >> 3);
    bits >>= bitCount & 56;
    bitCount &= 7;
  }
  outAt = to;
  held = bits;
  heldBits = bitCount;
  sumA = a % ADLER_BASE;
  sumB = b % ADLER_BASE;
}

function writeToken(token: u32): void {
  const code = load<u32>(tokens + (token << 2));
  writeBits(code & TOKEN, code >>> TOKEN_BITS);
}
