/// <reference path="./assembly.d.ts" />
/**
 * The part of painting and packing that is WebAssembly (`wasm/`), and its memory. One for each worker: what it paints and
 * packs next overwrites what it did before.
 */
import { base64 } from './wasm/index.ts?assembly';

/** Bytes from the start of its memory. */
export type Place = number;

/** As `wasm/index.ts` has them; what answers true or false there is 1 or 0 here. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  start(width: number, bandRows: number, stripRows: number, hasAlpha: number): void;
  paintBand(commands: Place, end: Place, top: number, rows: number): void;
  plainAlpha(): void;
  multiplyAlpha(from: Place, count: number): void;
  countsAt(): Place;
  tokensAt(): Place;
  startStrip(): void;
  countRow(row: number, isFirst: number): number;
  writeRow(row: number, isFirst: number): void;
  writeBits(value: number, count: number): void;
  fillByte(): void;
  outAt(): Place;
  writtenBytes(): number;
  adlerA(): number;
  adlerB(): number;
  crc32(from: Place, count: number, before: number): number;
  bandAt(): Place;
  bandStride(): number;
  /** What these answer with 1 or 0 is true or false. */
  readPath(from: Place, count: number, scale: number, originX: number, originY: number): number;
  readRoundedRect(left: number, top: number, right: number, bottom: number, radius: number): void;
  isAllStraight(): number;
  keepLine(color: number, width: number, dashes: number): Place;
  keepArea(color: number): Place;
  dashesAt(): Place;
  allocate(bytes: number): Place;
  free(place: Place): void;
}

export interface PixelEngine extends Omit<Exports, 'memory'> {
  /** Views of its memory, which hold until the next `allocate` or `start`: it may move then. */
  bytes(): Uint8Array<ArrayBuffer>;
  words(): Uint32Array<ArrayBuffer>;
  integers(): Int32Array<ArrayBuffer>;
  floats(): Float64Array<ArrayBuffer>;
}

/** Throws where a host forbids WebAssembly, or does not know as much of it. */
export function createPixelEngine(): PixelEngine {
  const exports = new WebAssembly.Instance(wasm()).exports as unknown as Exports;
  const { memory } = exports;
  let views = viewsOf(memory);
  const current = () => {
    if (views.bytes.buffer !== memory.buffer) views = viewsOf(memory);
    return views;
  };
  return {
    ...exports,
    bytes: () => current().bytes,
    words: () => current().words,
    integers: () => current().integers,
    floats: () => current().floats,
  };
}

function viewsOf(memory: WebAssembly.Memory) {
  const buffer = memory.buffer as ArrayBuffer;
  return {
    bytes: new Uint8Array(buffer),
    words: new Uint32Array(buffer),
    integers: new Int32Array(buffer),
    floats: new Float64Array(buffer),
  };
}

let known: WebAssembly.Module | null = null;

function wasm(): WebAssembly.Module {
  known ??= new WebAssembly.Module(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  return known;
}
