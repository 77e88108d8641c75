/**
 * Deflate (RFC 1951) for pixels that come in runs: literals, and matches one pixel back.
 *
 * A general compressor looks for matches everywhere. Whoever knows where the runs are says so, and all that is left is
 * writing: blocks with Huffman codes from a sample of what is in them.
 */
import { codeLengths, reversedCodes } from './huffman.ts';

/** What there is to write, as numbers: a literal byte, or RUN and the bytes of a run (3 to 258). */
export const RUN = 256;
/** How often each of them is expected. */
export type TokenCounts = Uint32Array;

const LAST_TOKEN = RUN + 258;
const END_OF_BLOCK = 256;
const LITERAL_CODES = 286;
/** So that a code, its extra bits and what is held back fit in 32 bits. */
const LONGEST_CODE = 11;
/** Of a block beside its tokens, in halves of 32 bits at most: its head has 1.3 kbit. */
const BLOCK_FRAME = 64;
/** Length codes 257 to 285: the shortest run of each, and how many bits say how much longer it is. */
const SHORTEST = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const EXTRA_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

/** The code of each token; there is no run of less than three bytes. */
const CODE_OF = Uint16Array.from({ length: LAST_TOKEN + 1 }, (_, token) =>
  token < RUN + 3 ? Math.min(token, END_OF_BLOCK) : 257 + SHORTEST.findLastIndex((length) => length <= token - RUN),
);

export const noTokens = (): TokenCounts => new Uint32Array(LAST_TOKEN + 1);

/** What to write for each token, its extra bits and the one of its distance included, and how many bits that is. */
export interface TokenCodes {
  readonly words: Uint32Array;
  readonly widths: Uint8Array;
  readonly lengths: Uint8Array;
}

/** Every token gets a code, however rare: the sample may not have had it. */
export function tokenCodes(sample: TokenCounts): TokenCodes {
  const counts = new Uint32Array(LITERAL_CODES).fill(1);
  for (const [token, count] of sample.entries()) {
    const code = CODE_OF[token] ?? 0;
    counts[code] = (counts[code] ?? 0) + count;
  }
  const lengths = codeLengths(counts, LONGEST_CODE);
  const codes = reversedCodes(lengths);
  const words = new Uint32Array(LAST_TOKEN + 1);
  const widths = new Uint8Array(LAST_TOKEN + 1);
  for (let token = 0; token <= LAST_TOKEN; token += 1) {
    const code = CODE_OF[token] ?? 0;
    const width = lengths[code] ?? 0;
    const step = code - 257;
    const longer = step < 0 ? 0 : token - RUN - (SHORTEST[step] ?? 0);
    words[token] = (codes[code] ?? 0) | (longer << width);
    widths[token] = step < 0 ? width : width + (EXTRA_BITS[step] ?? 0) + 1;
  }
  return { words, widths, lengths };
}

/** Tokens as bits, the lowest first, in a buffer that grows when it is told to. */
export class TokenWriter {
  #halves = new Uint16Array(1 << 16);
  #at = 0;
  #held = 0;
  #heldBits = 0;

  /** The head is type 2, and the lengths of the codes as they are. `distance` has the only one. */
  writeBlock(tokens: Uint16Array, count: number, codes: TokenCodes, distance: 3 | 4): void {
    this.#reserve(count + BLOCK_FRAME);
    this.#head(codes, distance);
    this.#body(tokens, count, codes);
    this.#bits(codes.words[END_OF_BLOCK] ?? 0, codes.widths[END_OF_BLOCK] ?? 0);
  }

  #head(codes: TokenCodes, distance: 3 | 4): void {
    this.#bits(0b100, 3);
    this.#bits(LITERAL_CODES - 257, 5);
    this.#bits(distance - 1, 5);
    this.#bits(15, 4);
    // Lengths of the lengths' codes, in RFC 1951's order: 16, 17 and 18 repeat and are not used, 0 to 15 have four.
    for (let place = 0; place < 19; place += 1) this.#bits(place < 3 ? 0 : 4, 3);
    for (const length of codes.lengths) this.#bits(reversedFour(length), 4);
    for (let code = 1; code <= distance; code += 1) this.#bits(reversedFour(code === distance ? 1 : 0), 4);
  }

  #body(tokens: Uint16Array, count: number, { words, widths }: TokenCodes): void {
    const halves = this.#halves;
    // In variables of its own: as fields they would be stored for each of a hundred million tokens.
    let at = this.#at;
    let held = this.#held;
    let heldBits = this.#heldBits;
    for (let place = 0; place < count; place += 1) {
      const token = tokens[place] ?? 0;
      held |= (words[token] ?? 0) << heldBits;
      heldBits += widths[token] ?? 0;
      if (heldBits < 16) continue;
      halves[at++] = held;
      held >>>= 16;
      heldBits -= 16;
    }
    this.#at = at;
    this.#held = held;
    this.#heldBits = heldBits;
  }

  /** Ends by an empty block of type 0 on a whole byte, so that another strip's can follow. */
  end(): Uint8Array {
    this.#reserve(BLOCK_FRAME);
    this.#bits(0, 3);
    const end = Math.ceil((16 * this.#at + this.#heldBits) / 8);
    this.#bits(0, 16 - this.#heldBits);
    const bytes = new Uint8Array(this.#halves.buffer);
    bytes.set([0, 0, 0xff, 0xff], end);
    return bytes.subarray(0, end + 4);
  }

  /** At most 17 of them. */
  #bits(value: number, width: number): void {
    this.#held |= value << this.#heldBits;
    this.#heldBits += width;
    if (this.#heldBits < 16) return;
    this.#halves[this.#at++] = this.#held;
    this.#held >>>= 16;
    this.#heldBits -= 16;
  }

  #reserve(tokens: number): void {
    const needed = this.#at + 2 * tokens + 16;
    if (needed <= this.#halves.length) return;
    const larger = new Uint16Array(2 * needed);
    larger.set(this.#halves.subarray(0, this.#at));
    this.#halves = larger;
  }
}

function reversedFour(value: number): number {
  return ((value & 1) << 3) | ((value & 2) << 1) | ((value & 4) >> 1) | (value >> 3);
}
