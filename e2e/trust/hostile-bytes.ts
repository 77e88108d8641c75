/** Files and links that somebody broke, on the way or on purpose. */
import { deflateSync, zlibSync } from 'fflate';
import { toBase64Url } from '../../src/codecs/base64url.ts';
import { crc32 } from '../../src/codecs/crc32.ts';
import { writeVarint } from '../../src/codecs/link-numbers.ts';
import { embedInPng, KEYWORD } from '../../src/codecs/png.ts';
import { encodeShareLink } from '../../src/codecs/share-link.ts';
import { sketch } from '../../src/testing/sketch.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);
const DESIGN = sketch('design { name: "From outside" }\n sales:Contact is Customer');
/** Before deflate: twelve times what a design may be, and a thousandth of it after. */
const BOMB_BYTES = 50_000_000;

export function soundLink(): string {
  const link = encodeShareLink(DESIGN);
  if (!link.ok) throw new Error('The sketch fits a link.');
  return link.value;
}

/** Small, sound by length and checksum, and far more than a design when it is inflated. */
export function bombLink(): string {
  const payload = deflateSync(new Uint8Array(BOMB_BYTES), { level: 9 });
  const head: number[] = [];
  writeVarint(head, payload.length);
  const checksum = crc32(payload);
  for (const shift of [24, 16, 8, 0]) head.push((checksum >>> shift) & 0xff);
  return `d1.${toBase64Url(Uint8Array.from([...head, ...payload]))}`;
}

/** A letter in the middle is another one. */
export function garbledLink(): string {
  const link = soundLink();
  const middle = Math.floor(link.length / 2);
  return link.slice(0, middle) + (link[middle] === 'A' ? 'B' : 'A') + link.slice(middle + 1);
}

/** A picture with a design in it. */
export function soundPng(): Buffer {
  const png = embedInPng(PIXEL, DESIGN);
  if (!png) throw new Error('The pixel is a sound picture.');
  return Buffer.from(png);
}

/** One bit of the design is another one, so that its checksum is wrong. */
export function bitFlippedPng(): Buffer {
  const png = soundPng();
  const at = png.indexOf(KEYWORD) + KEYWORD.length + 20;
  png.writeUInt8(png.readUInt8(at) ^ 1, at);
  return png;
}

/** The design's chunk says that it is 4 GB long. */
export function falseLengthPng(): Buffer {
  const png = soundPng();
  png.writeUInt32BE(0xffff_ffff, png.indexOf(KEYWORD) - 8);
  return png;
}

/** Its chunk is sound, and a bomb. */
export function bombPng(): Buffer {
  const text = zlibSync(new Uint8Array(BOMB_BYTES * 2).fill(0x20), { level: 9 });
  const data = Buffer.concat([Buffer.from(`iTXt${KEYWORD}`), Buffer.from([0, 1, 0, 0, 0]), text]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length - 4);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(data) >>> 0);
  const end = PIXEL.length - 12;
  return Buffer.concat([PIXEL.subarray(0, end), frame, data, checksum, PIXEL.subarray(end)]);
}
