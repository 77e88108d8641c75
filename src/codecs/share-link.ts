/**
 * A whole design in the fragment of a URL, so that it opens elsewhere and no server sees it.
 *
 * `d1.` and base64url of: the length of what follows the checksum, the checksum, and the columns of link-pack.ts,
 * deflated with a dictionary that is frozen with version 1. Length and checksum tell a cut link from a garbled one.
 */
import { deflateSync } from 'fflate';
import { err, ok, type Result } from '../lib/result.ts';
import type { Design } from '../model/design.ts';
import { FORMAT, VERSION } from '../model/file-schema.ts';
import type { Loaded, Problem } from '../model/load-error.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { fromFile } from './from-file.ts';
import { inflateCapped } from './inflate-capped.ts';
import { DICTIONARY_V1 } from './link-dictionary-v1.ts';
import { linksIn } from './link-in-text.ts';
import { BytesReader, LinkFault, writeVarint } from './link-numbers.ts';
import { type Packed, pack } from './link-pack.ts';
import { DESIGN_V1 } from './link-tables-v1.ts';
import { joinTexts, splitTexts } from './link-texts.ts';
import { NewerLink, unpack } from './link-unpack.ts';
import { toFile } from './to-file.ts';

export const LINK_VERSION = 1;
const PREFIX = `d${LINK_VERSION}.`;

/** Bytes of a design before deflate. One of 5,000 elements has about 300,000. */
export const MOST_BYTES = 4_000_000;

export interface EncodeError {
  readonly code: 'too-large';
  readonly bytes: number;
}

export interface LinkError {
  readonly code: 'not-a-link' | 'cut' | 'garbled' | 'newer' | 'too-large' | 'invalid';
  /** A sentence to show. */
  readonly message: string;
  /** What is wrong with the design of an `invalid` link. */
  readonly problems?: readonly Problem[];
}

/** The fragment without `#`. Every part of the design is in it; coordinates are rounded to whole units. */
export function encodeShareLink(design: Design): Result<string, EncodeError> {
  const { format: _format, version: _version, ...file } = toFile(design);
  const body = bodyOf(pack(file, DESIGN_V1));
  if (body.length > MOST_BYTES) return err({ code: 'too-large', bytes: body.length });
  const payload = deflateSync(body, { level: 9, mem: 4, dictionary: DICTIONARY_V1 });
  const head: number[] = [];
  writeVarint(head, payload.length);
  const checksum = crc32(payload);
  for (const shift of [24, 16, 8, 0]) head.push((checksum >>> shift) & 0xff);
  return ok(PREFIX + toBase64Url(Uint8Array.from([...head, ...payload])));
}

/** Takes the fragment, with or without `#`, a whole URL, or a text with one in it. Never throws: damage is expected. */
export function decodeShareLink(link: string): Result<Loaded, LinkError> {
  return wholeLinkIn(link).loaded;
}

export interface WholeLink {
  /** The fragment without `#`, and without what stood around it. */
  readonly fragment: string;
  readonly loaded: Result<Loaded, LinkError>;
}

/** The first that can be read of what may be meant; where none can, what is wrong with the likeliest. */
export function wholeLinkIn(text: string): WholeLink {
  const trimmed = text.trim();
  const links = linksIn(trimmed).map((fragment) => ({ fragment, loaded: decodeFragment(fragment) }));
  const [likeliest] = links;
  if (!likeliest) return { fragment: '', loaded: err(fault('not-a-link')) };
  const whole = links.find(({ loaded }) => loaded.ok);
  if (whole) return whole;
  return goesOn(trimmed, likeliest) ? { ...likeliest, loaded: err(fault('garbled')) } : likeliest;
}

/** Not cut but changed: after a sign that no link has, there is more of it. */
function goesOn(text: string, { fragment, loaded }: WholeLink): boolean {
  if (loaded.ok || loaded.error.code !== 'cut') return false;
  const after = text.slice(text.indexOf(fragment) + fragment.length);
  return /^[^\w\s-]+[\w-]|^[^\w\s\-.,;:!?)\]}>'"»”’]/.test(after);
}

function decodeFragment(fragment: string): Result<Loaded, LinkError> {
  const version = /^d(\d{1,9})\./.exec(fragment)?.[1];
  if (version === undefined) return err(fault('not-a-link'));
  if (Number(version) > LINK_VERSION) return err(fault('newer'));
  const bytes = fromBase64Url(fragment.slice(version.length + 2));
  if (bytes === null) return err(fault('garbled'));
  const payload = checkedPayload(bytes);
  return payload.ok ? designIn(payload.value) : payload;
}

function bodyOf({ numbers, texts }: Packed): Uint8Array {
  const head: number[] = [];
  writeVarint(head, numbers.length);
  const textBytes = joinTexts(texts);
  const body = new Uint8Array(head.length + numbers.length + textBytes.length);
  body.set(head);
  body.set(numbers, head.length);
  body.set(textBytes, head.length + numbers.length);
  return body;
}

function checkedPayload(bytes: Uint8Array): Result<Uint8Array, LinkError> {
  const end = bytes.findIndex((byte) => byte < 0x80);
  if (end < 0 || bytes.length < end + 5) return err(fault(end < 0 && bytes.length > 8 ? 'garbled' : 'cut'));
  if (end > 4) return err(fault('garbled'));
  const length = new BytesReader(bytes).varint();
  const payload = bytes.subarray(end + 5);
  if (payload.length < length) return err(fault('cut'));
  const checksum = new DataView(bytes.buffer, bytes.byteOffset).getUint32(end + 1);
  return payload.length === length && crc32(payload) === checksum ? ok(payload) : err(fault('garbled'));
}

function designIn(payload: Uint8Array): Result<Loaded, LinkError> {
  const inflated = inflateCapped(payload, MOST_BYTES, DICTIONARY_V1);
  if (inflated.is === 'too-large') return err(fault('too-large'));
  if (inflated.is === 'damaged') return err(fault('garbled'));
  try {
    const file = unpack(packedIn(inflated.bytes), DESIGN_V1);
    const loaded = fromFile({ ...file, format: FORMAT, version: VERSION });
    return loaded.ok ? loaded : err({ ...fault('invalid'), problems: loaded.error.problems });
  } catch (error) {
    if (error instanceof NewerLink) return err(fault('newer'));
    if (error instanceof LinkFault) return err(fault('garbled'));
    throw error;
  }
}

function packedIn(body: Uint8Array): Packed {
  const length = new BytesReader(body).varint();
  const start = body.findIndex((byte) => byte < 0x80) + 1;
  if (start + length > body.length) throw new LinkFault('The columns end too early.');
  return { numbers: body.subarray(start, start + length), texts: splitTexts(body.subarray(start + length)) };
}

const MESSAGES: Readonly<Record<LinkError['code'], string>> = {
  'not-a-link': 'This is not a link to a design.',
  cut: 'The end of this link is missing. It was probably cut on the way; ask for it again, or for the file.',
  garbled: 'This link was changed on the way and cannot be read. Ask for it again, or for the file.',
  newer: 'This link was made by a newer Headwater. Open it with that one.',
  'too-large': 'This link holds more than a design can be.',
  invalid: 'This link holds a design with mistakes in it.',
};

function fault(code: LinkError['code']): LinkError {
  return { code, message: MESSAGES[code] };
}
