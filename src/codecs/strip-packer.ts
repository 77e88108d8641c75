/** Rows of pixels as a strip of a PNG, as they come: in blocks, whose codes are made from some of their rows. */
import { BitWriter } from './bit-writer.ts';
import { blockEnd, blockHead, noTokens, type TokenCodes, tokenCodes } from './deflate-runs.ts';
import { type Adler, countRow, type PixelRow, writeRow } from './pixel-rows.ts';
import { type PngStrip, pngChunk } from './png-strips.ts';

export interface StripPacker {
  /**
   * Whole rows, from the pixel at `start`; the row before is in front of it, except at the strip's top. A pixel is as
   * canvases have it: red in the lowest byte, not premultiplied. Without alpha in the file it is the same everywhere.
   */
  add(pixels: Uint32Array, start: number, rows: number): void;
  /** What comes next is another strip, and overwrites this one's bytes. */
  end(): PngStrip;
}

const FILTER = { none: 0, above: 2 } as const;
/** Codes are made from every so-manieth row. */
const SAMPLED_ROWS = 16;
/** They are made anew when so many times as much has been seen: a picture may begin with an empty border. */
const GROWN = 4;

export function createStripPacker(width: number, hasAlpha: boolean): StripPacker {
  const size = hasAlpha ? 4 : 3;
  const writer = new BitWriter();
  const nothing = new Uint32Array(width);
  let block: Block | null = null;
  let counts = noTokens();
  let seen = 0;
  let adler: Adler = { a: 1, b: 0 };
  let rowsBefore = 0;

  function rowAt(pixels: Uint32Array, start: number, isFirst: boolean): PixelRow {
    // What is not in the file must not differ.
    if (isFirst && !hasAlpha) nothing.fill((pixels[start] ?? 0) & 0xff000000);
    const above = isFirst ? { above: nothing, aboveStart: 0 } : { above: pixels, aboveStart: start - width };
    return { pixels, start, ...above, width, size };
  }

  function codes(): TokenCodes {
    if (block && seen < GROWN * block.seen) return block.codes;
    endBlock();
    block = { codes: tokenCodes(counts), seen };
    for (const [value, bits] of blockHead(block.codes, size)) writer.write(value, bits);
    return block.codes;
  }

  function endBlock(): void {
    if (block) writer.write(...blockEnd(block.codes));
    block = null;
  }

  function add(pixels: Uint32Array, start: number, count: number): void {
    const rows = Array.from({ length: count }, (_, at) =>
      rowAt(pixels, start + at * width, rowsBefore === 0 && at === 0),
    );
    for (const [at, row] of rows.entries()) {
      if ((rowsBefore + at) % SAMPLED_ROWS === 0) seen += countRow(row, counts);
    }
    const own = codes();
    for (const row of rows) {
      adler = writeRow(row, row.above === nothing ? FILTER.none : FILTER.above, writer, own, adler);
    }
    rowsBefore += count;
  }

  function end(): PngStrip {
    endBlock();
    // An empty block of stored bytes begins on a whole byte, so that another strip can follow.
    writer.write(0, 3);
    const strip = {
      chunk: pngChunk('IDAT', writer.takeBytes([0, 0, 0xff, 0xff])),
      adler,
      length: rowsBefore * (width * size + 1),
    };
    counts = noTokens();
    [seen, rowsBefore, adler] = [0, 0, { a: 1, b: 0 }];
    return strip;
  }
  return { add, end };
}

interface Block {
  readonly codes: TokenCodes;
  /** How much they were made from. */
  readonly seen: number;
}
