/** Tells whether what was read back is what was written. Not a guard against people: storage is their own. */
import type { Patch } from '../../src/model/patch.ts';

export function checksumOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return `${hex(a)}${hex(b)}-${text.length}`;
}

/** A patch as text: Maps as lists of entries, `undefined` (not there) kept apart from `null`. */
export function patchChecksum(patch: Patch): string {
  return checksumOf(
    JSON.stringify(patch, (_key, value: unknown) => {
      if (value instanceof Map) return [...value];
      return value === undefined ? '\u0000none' : value;
    }),
  );
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
