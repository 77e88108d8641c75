/**
 * A design inside its own picture: a PNG that opens as the design it shows.
 *
 * The design lies in an iTXt chunk (PNG, 11.3.3.4) with the keyword `headwater.design`, compressed, before the end
 * chunk, where viewers and picture tools leave it alone. Nothing of a picture but that chunk is ever read.
 */
import { zlibSync } from 'fflate';
import { err, ok, type Result } from '../lib/result.ts';
import type { Design } from '../model/design.ts';
import { type LoadError, type Loaded, problem } from '../model/load-error.ts';
import { crc32 } from './crc32.ts';
import { unzlibCapped } from './inflate-capped.ts';
import { decodeJson, encodeJson, LONGEST_FILE, tooLong } from './json.ts';
import { utf8Text } from './utf8.ts';

export const KEYWORD = 'headwater.design';

/** The picture with the design in it; one that it held before is replaced. Null when this is no sound PNG. */
export function embedInPng(png: Uint8Array, design: Design): Uint8Array | null {
  const chunks = chunksOf(png);
  if (!chunks) return null;
  const kept = chunks.filter((chunk) => !isOurs(chunk));
  const others = kept.slice(0, -1).map(({ whole }) => whole);
  return joined([
    png.subarray(0, SIGNATURE.length),
    ...others,
    designChunk(design),
    ...kept.slice(-1).map((c) => c.whole),
  ]);
}

/** Never throws. Sizes are checked before anything is inflated. */
export function extractFromPng(png: Uint8Array): Result<Loaded, LoadError> {
  const chunks = chunksOf(png);
  if (!chunks) return err(refused('a damaged PNG'));
  const ours = chunks.find(isOurs);
  if (!ours) return err(refused('a picture without a design in it'));
  if (!ours.isWhole) return err(refused('a picture whose design was damaged'));
  const text = textIn(ours.data);
  return text.ok ? decodeJson(text.value) : text;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const CHUNK_TYPE = 'iTXt';
/** Length, type and checksum around a chunk's data. */
const FRAME = 12;
/** A picture of ours has a few dozen; a file of a million empty chunks is not a picture. */
const MOST_CHUNKS = 100_000;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** With length, type and checksum. */
  readonly whole: Uint8Array;
  readonly isWhole: boolean;
}

/** Up to the end chunk; what follows it is left aside. Null when the file breaks off or a length is false. */
function chunksOf(png: Uint8Array): readonly Chunk[] | null {
  if (!isPng(png)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + FRAME <= png.length && chunks.length < MOST_CHUNKS; ) {
    const length = view.getUint32(at);
    if (at + FRAME + length > png.length) return null;
    const chunk = chunkAt(png, view, at, length);
    chunks.push(chunk);
    if (chunk.type === 'IEND') return chunks;
    at += FRAME + length;
  }
  return null;
}

function chunkAt(png: Uint8Array, view: DataView, at: number, length: number): Chunk {
  const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
  const data = png.subarray(at + 8, at + 8 + length);
  const checksum = view.getUint32(at + 8 + length);
  // Only text chunks are read, so only their checksums cost anything.
  const isWhole = type !== CHUNK_TYPE || crc32(png.subarray(at + 4, at + 8 + length)) === checksum;
  return { type, data, whole: png.subarray(at, at + FRAME + length), isWhole };
}

function isOurs({ type, data }: Chunk): boolean {
  return type === CHUNK_TYPE && data[KEYWORD.length] === 0 && [...KEYWORD].every((c, i) => data[i] === c.charCodeAt(0));
}

/** Keyword 0, whether compressed, method 0, language 0, translated keyword 0, text. */
function textIn(data: Uint8Array): Result<string, LoadError> {
  const flags = KEYWORD.length + 1;
  const language = data.indexOf(0, flags + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0 || data[flags + 1] !== 0) return err(refused('a picture whose design was damaged'));
  const packed = data.subarray(translated + 1);
  if (data[flags] !== 1) return packed.length > LONGEST_FILE ? err(tooLong(packed.length)) : decoded(packed);
  const inflated = unzlibCapped(packed, LONGEST_FILE);
  if (inflated.is === 'too-large') return err(tooLong(LONGEST_FILE + 1));
  return inflated.is === 'damaged' ? err(refused('a picture whose design was damaged')) : decoded(inflated.bytes);
}

function decoded(bytes: Uint8Array): Result<string, LoadError> {
  const text = utf8Text(bytes);
  return text === null ? err(refused('a picture whose design is not UTF-8')) : ok(text);
}

/** A whole chunk of a PNG, to stand anywhere before its end chunk. */
export function designChunk(design: Design): Uint8Array<ArrayBuffer> {
  const text = zlibSync(new TextEncoder().encode(encodeJson(design)), { level: 9 });
  const data = joined([new TextEncoder().encode(KEYWORD), Uint8Array.of(0, 1, 0, 0, 0), text]);
  const body = joined([new TextEncoder().encode(CHUNK_TYPE), data]);
  return joined([bigEndian(data.length), body, bigEndian(crc32(body))]);
}

function bigEndian(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function refused(found: string): LoadError {
  return {
    code: 'not-a-design',
    problems: [problem('picture', found, 'a picture that Headwater saved with its design')],
  };
}
