/** The checksum of PNG chunks and links (ISO 3309). Of pixels the engine makes its own (`src/pixels/wasm/checksum.ts`). */

/** What a byte does to the checksum. */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** `before` stands in front of the bytes. */
export function crc32(bytes: Uint8Array, before?: Uint8Array): number {
  const start = before ? continued(-1, before) : -1;
  return ~continued(start, bytes) >>> 0;
}

function continued(start: number, bytes: Uint8Array): number {
  let value = start;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return value;
}
