/**
 * Inflates what came from outside without ever holding more than asked for.
 *
 * A kilobyte of deflate can be a megabyte of zeros, so the input is fed in slices and the output counted after each:
 * a bomb is noticed after one slice, not after all of it.
 */
import { Inflate, Unzlib } from 'fflate';

export type Inflated =
  | { readonly is: 'bytes'; readonly bytes: Uint8Array }
  | { readonly is: 'too-large' }
  | { readonly is: 'damaged' };

const SLICE = 1024;

/** Raw deflate, with the dictionary it was written with. */
export function inflateCapped(packed: Uint8Array, most: number, dictionary: Uint8Array): Inflated {
  return drained((take) => new Inflate({ dictionary }, take), packed, most);
}

/** Deflate in a zlib frame, as PNG has it. */
export function unzlibCapped(packed: Uint8Array, most: number): Inflated {
  return drained((take) => new Unzlib(take), packed, most);
}

interface Stream {
  push(chunk: Uint8Array, final?: boolean): void;
}

function drained(open: (take: (chunk: Uint8Array) => void) => Stream, packed: Uint8Array, most: number): Inflated {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = open((chunk) => {
    length += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += SLICE) {
      // The library keeps what it is given: a copy, so that nobody else's bytes change under it.
      stream.push(packed.slice(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch {
    return { is: 'damaged' };
  }
  return length > most ? { is: 'too-large' } : { is: 'bytes', bytes: joined(chunks, length) };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
