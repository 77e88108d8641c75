/** Bytes of other tools as text: Excel saves its lists in the alphabet of its country, Notepad in UTF-16. */
import { utf8Text } from './utf8.ts';

/** Null for what is no text at all. */
export function foreignTextOf(bytes: Uint8Array): string | null {
  const wide = utf16Text(bytes);
  if (wide !== null) return wide;
  const text = utf8Text(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  return text.slice(0, LOOKED_AT).includes('\0') ? null : text;
}

/** Only with the mark that says so. */
export function utf16Text(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return first === 0xfe && second === 0xff ? new TextDecoder('utf-16be').decode(bytes) : null;
}

const LOOKED_AT = 20_000;
