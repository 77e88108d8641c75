/** Bits, the lowest first, in words of 32: what deflate writes. Its fields are open to loops that cannot afford calls. */

const FIRST_WORDS = 1 << 16;

export class BitWriter {
  /** What does not fill a word yet is in `held`; so many bits of it, 0 to 31. */
  words = new Uint32Array(FIRST_WORDS);
  at = 0;
  held = 0;
  heldBits = 0;

  /** At most 32 of them, and nothing above them in `value`. */
  write(value: number, width: number): void {
    this.held |= value << this.heldBits;
    this.heldBits += width;
    if (this.heldBits < 32) return;
    this.reserve(1);
    this.words[this.at++] = this.held;
    this.heldBits -= 32;
    this.held = this.heldBits === 0 ? 0 : value >>> (width - this.heldBits);
  }

  /** Room for so many more words. */
  reserve(more: number): void {
    if (this.at + more <= this.words.length) return;
    const larger = new Uint32Array(2 * (this.at + more));
    larger.set(this.words.subarray(0, this.at));
    this.words = larger;
  }

  /** All of it, the last byte filled up with zeros, and what stands behind. It lies in the writer until that begins anew. */
  takeBytes(behind: readonly number[]): Uint8Array<ArrayBuffer> {
    const end = 4 * this.at + Math.ceil(this.heldBits / 8);
    this.reserve(1 + Math.ceil(behind.length / 4));
    this.words[this.at] = this.held;
    this.at = 0;
    this.held = 0;
    this.heldBits = 0;
    const bytes = new Uint8Array(this.words.buffer, 0, end + behind.length);
    bytes.set(behind, end);
    return bytes;
  }
}
