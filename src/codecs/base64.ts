/** Bytes as base64, as data URLs and draw.io's compressed diagrams carry them. */
import { fromBase64Url, toBase64Url } from './base64url.ts';

export function toBase64(bytes: Uint8Array): string {
  const letters = toBase64Url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return letters.padEnd(Math.ceil(letters.length / 4) * 4, '=');
}

/** Null when there is another character; blanks and padding are passed over. */
export function fromBase64(text: string): Uint8Array | null {
  const letters = text
    .replaceAll(/[\s=]+/g, '')
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  return fromBase64Url(letters);
}
