/** Whole numbers as bytes, and figures as whole numbers: the lowest level of a link. */

/** Seven bits a byte, low ones first; up to 2^53. */
export function writeVarint(out: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  out.push(rest);
}

export class BytesReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new LinkFault('The link ends too early.');
    return byte;
  }

  varint(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 0x80;
      if (factor > MOST) throw new LinkFault('A number in the link is out of range.');
    }
  }
}

/** Damage found while unpacking. It stays inside the codec: decoding turns it into an error value. */
export class LinkFault extends Error {}

const MOST = Number.MAX_SAFE_INTEGER;

/** Negative and positive numbers in turn: 0, -1, 1, -2, ... */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unzigzag(code: number): number {
  return code % 2 === 1 ? -(code + 1) / 2 : code / 2;
}

/** Figures are round (900,000 ms, 500,000 records): digits and trailing zeros. Null for what is not such a figure. */
export function roundFigure(value: number): number | null {
  if (!Number.isInteger(value) || value < 0 || value > 1e12) return null;
  let digits = value;
  let zeros = 0;
  while (digits !== 0 && digits % 10 === 0 && zeros < 9) {
    digits /= 10;
    zeros++;
  }
  return digits * 10 + zeros;
}

export function figureOf(code: number): number {
  return Math.floor(code / 10) * 10 ** (code % 10);
}
