/**
 * Paints and packs pixels as WebAssembly: what a picture of a hundred million of them spends its time on. Written in
 * AssemblyScript, TypeScript's syntax with numbers of fixed size; `../engine.ts` is its host.
 */
import { multiplyAlpha, pixels, plainAlpha, startBands, stride } from './band';
import { crc32 } from './checksum';
import { startCoverage } from './coverage';
import { counts, startPacking, tokens } from './pack';
import { dashes } from './shapes';

export {
  adlerA,
  adlerB,
  countRow,
  fillByte,
  outPlace as outAt,
  startStrip,
  writeBits,
  writeRow,
  writtenBytes,
} from './pack';
export { paintBand } from './paint';
export { readPath } from './path';
export { readRoundedRect } from './rounded-rect';
export { isAllStraight, keepArea, keepLine } from './shapes';
export { crc32, multiplyAlpha, plainAlpha };

/** Rows of a picture this wide, so many at most in a band, and in a strip of bands. */
export function start(width: i32, bandRows: i32, stripRows: i32, hasAlpha: bool): void {
  startBands(width, bandRows);
  startCoverage(width, bandRows);
  startPacking(hasAlpha, stripRows);
}

/** Where the host reads how often each token was seen, and writes what stands for it. */
export function countsAt(): usize {
  return counts;
}

export function tokensAt(): usize {
  return tokens;
}

export function allocate(bytes: usize): usize {
  return heap.alloc(bytes);
}

export function free(place: usize): void {
  heap.free(place);
}

/** Where the band lies, with the row in front, and bytes from row to row: for tests, who look at pixels. */
export function bandAt(): usize {
  return pixels;
}

export function bandStride(): i32 {
  return stride;
}

/** Where the host puts the dashes of the next line that it keeps. */
export function dashesAt(): usize {
  return dashes;
}
