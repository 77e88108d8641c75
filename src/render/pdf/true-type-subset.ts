/** A font file with the glyphs that are used and no others: a tenth of the whole, and small enough to embed. */
import { type TrueType, viewOf } from './true-type.ts';

/**
 * The glyph at each place of `glyphs` gets that place as its number; the same one may stand at several. The first has
 * to be the glyph for what is missing.
 */
export function subsetOf(font: TrueType, glyphs: readonly number[]): Uint8Array {
  const { outlines, sources } = outlinesOf(font, glyphs);
  const tables: [string, Uint8Array][] = [
    ['glyf', joined(outlines)],
    ['head', headOf(font)],
    ['hhea', withNumber(needed(font, 'hhea'), 34, sources.length)],
    ['hmtx', metricsOf(font, sources)],
    ['loca', offsetsOf(outlines)],
    ['maxp', withNumber(needed(font, 'maxp'), 4, sources.length)],
  ];
  // What the glyphs' own instructions call.
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    const table = font.table(tag);
    if (table) tables.push([tag, table]);
  }
  return fileOf(tables.sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Outlines {
  readonly outlines: readonly Uint8Array[];
  /** The number of each in the whole font: those asked for, then the parts that they are made of. */
  readonly sources: readonly number[];
}

function outlinesOf(font: TrueType, glyphs: readonly number[]): Outlines {
  const sources = [...glyphs];
  const numbers = new Map<number, number>();
  for (const [number, glyph] of glyphs.entries()) if (!numbers.has(glyph)) numbers.set(glyph, number);
  const numberOf = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, sources.length);
    sources.push(glyph);
    return sources.length - 1;
  };
  const outlines: Uint8Array[] = [];
  // It grows while it is walked: parts may have parts.
  for (const glyph of sources) outlines.push(renumbered(font.outlineOf(glyph), numberOf));
  return { outlines, sources };
}

const HAS_WORDS = 0x1;
const HAS_SCALE = 0x8;
const HAS_MORE = 0x20;
const HAS_TWO_SCALES = 0x40;
const HAS_MATRIX = 0x80;

/** A glyph that is put together of others names them by their numbers, which are others here. */
function renumbered(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline;
  const copy = new Uint8Array(outline);
  const view = viewOf(copy);
  let at = 10;
  let flags = HAS_MORE;
  while (flags & HAS_MORE) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)));
    at += 4 + (flags & HAS_WORDS ? 4 : 2);
    if (flags & HAS_SCALE) at += 2;
    if (flags & HAS_TWO_SCALES) at += 4;
    if (flags & HAS_MATRIX) at += 8;
  }
  return copy;
}

function headOf(font: TrueType): Uint8Array {
  const head = withNumber(needed(font, 'head'), 50, 1);
  viewOf(head).setUint32(8, 0);
  return head;
}

function metricsOf(font: TrueType, sources: readonly number[]): Uint8Array {
  const metrics = new DataView(new ArrayBuffer(sources.length * 4));
  for (const [number, glyph] of sources.entries()) {
    metrics.setUint16(number * 4, font.advanceOf(glyph));
    metrics.setInt16(number * 4 + 2, font.bearingOf(glyph));
  }
  return new Uint8Array(metrics.buffer);
}

function offsetsOf(outlines: readonly Uint8Array[]): Uint8Array {
  const offsets = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  let offset = 0;
  for (const [number, outline] of outlines.entries()) {
    offset += padded(outline.length);
    offsets.setUint32((number + 1) * 4, offset);
  }
  return new Uint8Array(offsets.buffer);
}

function needed(font: TrueType, tag: string): Uint8Array {
  const table = font.table(tag);
  if (!table) throw new Error(`The font has no table "${tag}".`);
  return table;
}

function withNumber(table: Uint8Array, offset: number, number: number): Uint8Array {
  const copy = new Uint8Array(table);
  viewOf(copy).setUint16(offset, number);
  return copy;
}

/** Every part of a font file begins at a multiple of four. */
function padded(length: number): number {
  return (length + 3) & ~3;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + padded(length), 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += padded(part.length);
  }
  return bytes;
}

function fileOf(tables: readonly [string, Uint8Array][]): Uint8Array {
  const header = new DataView(new ArrayBuffer(12 + tables.length * 16));
  const power = Math.floor(Math.log2(tables.length));
  header.setUint32(0, 0x00010000);
  for (const [index, number] of [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].entries()) {
    header.setUint16(4 + index * 2, number);
  }
  let offset = header.byteLength;
  for (const [index, [tag, table]] of tables.entries()) {
    const entry = 12 + index * 16;
    for (const [at, letter] of [...tag].entries()) header.setUint8(entry + at, letter.charCodeAt(0));
    header.setUint32(entry + 4, sumOf(table));
    header.setUint32(entry + 8, offset);
    header.setUint32(entry + 12, table.length);
    offset += padded(table.length);
  }
  const file = joined([new Uint8Array(header.buffer), ...tables.map(([, table]) => table)]);
  const head = tables.findIndex(([tag]) => tag === 'head');
  const headOffset = header.getUint32(12 + head * 16 + 8);
  viewOf(file).setUint32(headOffset + 8, (WHOLE_SUM - sumOf(file)) >>> 0);
  return file;
}

/** What a font file adds up to, says the format: a number in its head makes up for the rest. */
const WHOLE_SUM = 0xb1b0afba;

/** Of its four-byte numbers, as the format asks. */
function sumOf(table: Uint8Array): number {
  const view = viewOf(joined([table]));
  let sum = 0;
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
