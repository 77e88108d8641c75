/** Rows of the engine's band as a strip of a PNG, as they come: in blocks, whose codes are made from some of their rows. */
import { blockEnd, blockHead, TOKENS, type TokenCodes, tokenCodes } from './deflate-runs.ts';
import type { PixelEngine } from './engine.ts';
import type { PngStrip } from './png-strips.ts';

export interface StripPacker {
  /** The rows of the band. Without alpha in the file it has to be the same everywhere. */
  add(rows: number): void;
  /** What comes next is another strip, and overwrites this one's bytes. */
  end(): PngStrip;
}

/** Codes are made from every so-manieth row. */
const SAMPLED_ROWS = 16;
/** They are made anew when so many times as much has been seen: a picture may begin with an empty border. */
const GROWN = 4;
/** What a block that is stored as it is says of its length, which is none. */
const STORED_NOTHING = 0xffff0000;

export function createStripPacker(engine: PixelEngine, width: number, hasAlpha: boolean): StripPacker {
  const size = hasAlpha ? 4 : 3;
  let codes: TokenCodes | null = null;
  /** How many tokens, and of how many the codes were made. */
  let seen = 0;
  let seenBefore = 0;
  let rowsBefore = 0;
  let isInBlock = false;

  /** The codes of one strip serve the next. */
  function beginBlock(): void {
    const isGrown = !codes || seen >= GROWN * seenBefore;
    if (isInBlock && !isGrown) return;
    endBlock();
    if (!codes || isGrown) {
      codes = tokenCodes(countsOf(engine));
      seenBefore = seen;
      engine.words().set(codes.tokens, engine.tokensAt() / 4);
    }
    for (const [value, bits] of blockHead(codes, size)) engine.writeBits(value, bits);
    isInBlock = true;
  }

  function endBlock(): void {
    if (isInBlock && codes) engine.writeBits(...blockEnd(codes));
    isInBlock = false;
  }

  function add(rows: number): void {
    if (rowsBefore === 0) engine.startStrip();
    const isFirst = (row: number) => (rowsBefore + row === 1 ? 1 : 0);
    for (let row = 1; row <= rows; row += 1) {
      if ((rowsBefore + row - 1) % SAMPLED_ROWS === 0) seen += engine.countRow(row, isFirst(row));
    }
    beginBlock();
    for (let row = 1; row <= rows; row += 1) engine.writeRow(row, isFirst(row));
    rowsBefore += rows;
  }

  function end(): PngStrip {
    endBlock();
    // An empty block of stored bytes begins on a whole byte, so that another strip can follow.
    engine.writeBits(0, 3);
    engine.fillByte();
    engine.writeBits(STORED_NOTHING, 32);
    const place = engine.outAt();
    const count = engine.writtenBytes();
    const crc = engine.crc32(place, count, IDAT_CRC) >>> 0;
    const length = rowsBefore * (width * size + 1);
    rowsBefore = 0;
    return {
      data: engine.bytes().subarray(place, place + count),
      crc,
      adler: { a: engine.adlerA(), b: engine.adlerB() },
      length,
    };
  }
  return { add, end };
}

/** Of the chunk's name, which stands in front of its data. */
const IDAT_CRC = 0x35af061e;

function countsOf(engine: PixelEngine): Uint32Array {
  const at = engine.countsAt() / 4;
  return engine.words().subarray(at, at + TOKENS);
}
