/** The checksum of PNG chunks and links (ISO 3309). */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** `before` stands in front of the bytes. */
export function crc32(bytes: Uint8Array, before?: Uint8Array): number {
  let value = 0xffffffff;
  if (before) value = continued(value, before);
  return (continued(value, bytes) ^ 0xffffffff) >>> 0;
}

function continued(start: number, bytes: Uint8Array): number {
  let value = start;
  for (let at = 0; at < bytes.length; at += 1) value = (TABLE[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return value;
}
