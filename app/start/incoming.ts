/** Designs that come in from outside: files and pasted text. */
import { decodeJson, tooLong } from '../../src/codecs/json.ts';
import type { LinkError } from '../../src/codecs/share-link.ts';
import { err, type Result } from '../../src/lib/result.ts';
import type { LoadError, Loaded } from '../../src/model/load-error.ts';

export type Incoming = Result<Loaded, LoadError>;

/** Bytes; beyond it nothing is read at all. */
const LARGEST_FILE = 60_000_000;

export async function readFile(file: File): Promise<Incoming> {
  if (file.size > LARGEST_FILE) return err(tooLong(file.size));
  return decodeJson(await file.text());
}

export async function readText(text: string): Promise<Incoming> {
  return decodeJson(text);
}

/** Whether a text is a link with a design in it, or the fragment of one. */
export function isLink(text: string): boolean {
  return /^(?:\S*#)?d\d{1,9}\.\S*$/.test(text.trim());
}

/** What reads links is loaded with the first one. */
export async function readLink(link: string): Promise<Result<Loaded, LinkError>> {
  const { decodeShareLink } = await import('../../src/codecs/share-link.ts');
  return decodeShareLink(link.trim());
}
