/** The checksum of PNG chunks and links (ISO 3309), four bytes at a time: a large picture has 40 million. */

/** The first says what a byte does to the checksum, each next one what it does from one byte further in front. */
const TABLES = createTables();

/** `before` stands in front of the bytes. */
export function crc32(bytes: Uint8Array, before?: Uint8Array): number {
  let value = 0xffffffff;
  if (before) value = continued(value, before);
  return (continued(value, bytes) ^ 0xffffffff) >>> 0;
}

function continued(start: number, bytes: Uint8Array): number {
  const [zero, one, two, three] = TABLES;
  const { length } = bytes;
  let value = start;
  let at = 0;
  for (const last = length - 4; at <= last; at += 4) {
    value ^=
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    value =
      (three[value & 0xff] ?? 0) ^
      (two[(value >>> 8) & 0xff] ?? 0) ^
      (one[(value >>> 16) & 0xff] ?? 0) ^
      (zero[value >>> 24] ?? 0);
  }
  for (; at < length; at += 1) value = (zero[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  return value;
}

function createTables() {
  const zero = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const further = (table: Uint32Array) => table.map((value) => (value >>> 8) ^ (zero[value & 0xff] ?? 0));
  const one = further(zero);
  const two = further(one);
  return [zero, one, two, further(two)] as const;
}
