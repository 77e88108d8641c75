/** Pixels of a row against those of the row above. */
import { PIXEL } from './band';

/** Bytes of a pixel's difference from another, without borrowing from the next. */
export function difference(value: u32, from: u32): u32 {
  return ((value | 0x80808080) - (from & 0x7f7f7f7f)) ^ ((value ^ ~from) & 0x80808080);
}

export function byteSum(value: u32): u32 {
  return (value & 0xff) + ((value >>> 8) & 0xff) + ((value >>> 16) & 0xff) + (value >>> 24);
}

/** Its bytes' sums up to each of them, of a pixel of so many bytes. */
export function sumInPixel(value: u32, size: i32): u32 {
  const inThree = 3 * (value & 0xff) + 2 * ((value >>> 8) & 0xff) + ((value >>> 16) & 0xff);
  return size === 3 ? inThree : inThree + byteSum(value);
}

/** The place from `at` on of the first pixel that differs from the one `apart` bytes behind it. Most is passed here. */
export function equalUntil(from: usize, end: usize, apart: usize): usize {
  let at = from;
  for (; at + 64 <= end; at += 64) {
    const first = v128.or(
      v128.xor(v128.load(at), v128.load(at + apart)),
      v128.xor(v128.load(at, 16), v128.load(at + apart, 16)),
    );
    const second = v128.or(
      v128.xor(v128.load(at, 32), v128.load(at + apart, 32)),
      v128.xor(v128.load(at, 48), v128.load(at + apart, 48)),
    );
    if (v128.any_true(v128.or(first, second))) break;
  }
  while (at < end && load<u32>(at) === load<u32>(at + apart)) at += PIXEL;
  return at;
}

export function alikeUntil(from: usize, end: usize, apart: usize, value: u32): usize {
  let at = from;
  while (at < end && difference(load<u32>(at), load<u32>(at + apart)) === value) at += PIXEL;
  return at;
}
