/** The checksum of PNG chunks and links (ISO 3309), eight bytes at a time: a large picture has 40 million. */

/** The first says what a byte does to the checksum, each next one what it does from one byte further in front. */
const TABLES = createTables();

/** `before` stands in front of the bytes. */
export function crc32(bytes: Uint8Array, before?: Uint8Array): number {
  let value = -1;
  if (before) value = continued(value, before);
  return ~continued(value, bytes) >>> 0;
}

function continued(start: number, bytes: Uint8Array): number {
  const isAligned = bytes.byteOffset % 4 === 0;
  const words = new Int32Array(
    bytes.buffer,
    isAligned ? bytes.byteOffset : 0,
    isAligned ? 2 * (bytes.length >>> 3) : 0,
  );
  return afterBytes(afterWords(start, words), bytes, 4 * words.length);
}

/** An even number of them. Apart from what is left, which an engine would otherwise meet unprepared each time. */
function afterWords(start: number, words: Int32Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  let value = start;
  for (let at = 0; at < words.length; at += 2) {
    const near = value ^ (words[at] ?? 0);
    const far = words[at + 1] ?? 0;
    value =
      (t7[near & 0xff] ?? 0) ^
      (t6[(near >>> 8) & 0xff] ?? 0) ^
      (t5[(near >>> 16) & 0xff] ?? 0) ^
      (t4[near >>> 24] ?? 0) ^
      (t3[far & 0xff] ?? 0) ^
      (t2[(far >>> 8) & 0xff] ?? 0) ^
      (t1[(far >>> 16) & 0xff] ?? 0) ^
      (t0[far >>> 24] ?? 0);
  }
  return value;
}

function afterBytes(start: number, bytes: Uint8Array, from: number): number {
  const [t0] = TABLES;
  let value = start;
  for (let at = from; at < bytes.length; at += 1) {
    value = (t0[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return value;
}

function createTables() {
  const t0 = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const further = (table: Int32Array) => table.map((value) => (value >>> 8) ^ (t0[value & 0xff] ?? 0));
  const t1 = further(t0);
  const t2 = further(t1);
  const t3 = further(t2);
  const t4 = further(t3);
  const t5 = further(t4);
  const t6 = further(t5);
  return [t0, t1, t2, t3, t4, t5, t6, further(t6)] as const;
}
