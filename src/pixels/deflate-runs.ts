/**
 * Deflate (RFC 1951) for pixels that come in runs: literals, and matches one pixel back.
 *
 * A general compressor looks for matches everywhere. Whoever knows where the runs are says so, and all that is left is
 * writing: blocks with Huffman codes from a sample of what is in them.
 */
import { codeLengths, reversedCodes } from './huffman.ts';

/** What there is to write, as numbers: a literal byte, or RUN and the bytes of a run (3 to 258). */
export const RUN = 256;
const LAST_TOKEN = RUN + 258;
export const TOKENS = LAST_TOKEN + 1;
const END_OF_BLOCK = 256;
const LITERAL_CODES = 286;
/** So that a row's bytes have room for certain. */
const LONGEST_CODE = 10;
/** Length codes 257 to 285: the shortest run of each, and how many bits say how much longer it is. */
const SHORTEST = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const EXTRA_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

/** The code of each token; there is no run of less than three bytes. */
const CODE_OF = Uint16Array.from({ length: LAST_TOKEN + 1 }, (_, token) =>
  token < RUN + 3 ? Math.min(token, END_OF_BLOCK) : 257 + SHORTEST.findLastIndex((length) => length <= token - RUN),
);

/** Above these bits of a token stands how wide it is. */
const TOKEN_BITS = 24;

export interface TokenCodes {
  /** What to write for each token, its extra bits and the one of its distance included. */
  readonly tokens: Uint32Array;
  /** Of each literal and length code, for the head of a block. */
  readonly lengths: Uint8Array;
}

/** From how often each token was seen. Every one gets a code, however rare: the sample may not have had it. */
export function tokenCodes(sample: Uint32Array): TokenCodes {
  const counts = new Uint32Array(LITERAL_CODES).fill(1);
  for (let token = 0; token <= LAST_TOKEN; token += 1) {
    const code = CODE_OF[token] ?? 0;
    counts[code] = (counts[code] ?? 0) + (sample[token] ?? 0);
  }
  const lengths = codeLengths(counts, LONGEST_CODE);
  const codes = reversedCodes(lengths);
  const tokens = new Uint32Array(TOKENS);
  for (let token = 0; token <= LAST_TOKEN; token += 1) {
    const code = CODE_OF[token] ?? 0;
    const width = lengths[code] ?? 0;
    const step = code - 257;
    const longer = step < 0 ? 0 : token - RUN - (SHORTEST[step] ?? 0);
    const wide = step < 0 ? width : width + (EXTRA_BITS[step] ?? 0) + 1;
    tokens[token] = (codes[code] ?? 0) | (longer << width) | (wide << TOKEN_BITS);
  }
  return { tokens, lengths };
}

/** How a block begins: values, and how many bits each has. Type 2, and the lengths of the codes as they are. */
export function* blockHead(
  { lengths }: TokenCodes,
  distance: 3 | 4,
): Iterable<readonly [value: number, width: number]> {
  yield [0b100, 3];
  yield [LITERAL_CODES - 257, 5];
  yield [distance - 1, 5];
  yield [15, 4];
  // Lengths of the lengths' codes, in RFC 1951's order: 16, 17 and 18 repeat and are not used, 0 to 15 have four.
  for (let place = 0; place < 19; place += 1) yield [place < 3 ? 0 : 4, 3];
  for (const length of lengths) yield [reversedFour(length), 4];
  // Of the distances only the last has a code.
  for (let code = 1; code <= distance; code += 1) yield [reversedFour(code === distance ? 1 : 0), 4];
}

/** How a block ends. */
export function blockEnd({ tokens }: TokenCodes): readonly [value: number, width: number] {
  const token = tokens[END_OF_BLOCK] ?? 0;
  return [token & ((1 << TOKEN_BITS) - 1), token >>> TOKEN_BITS];
}

function reversedFour(value: number): number {
  return ((value & 1) << 3) | ((value & 2) << 1) | ((value & 4) >> 1) | (value >> 3);
}
