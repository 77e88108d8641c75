/** The checksum of PNG chunks (ISO 3309), sixteen bytes at a time: a large picture has 40 million. */

/** Sixteen tables: the first says what a byte does to the checksum, each next one what it does from one byte further. */
const STEPS: i32 = 16;
let tables: usize = 0;

function ready(): void {
  tables = heap.alloc(STEPS * 1024);
  for (let byte = 0; byte < 256; byte += 1) {
    let value: u32 = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    store<u32>(tables + byte * 4, value);
  }
  for (let at = tables + 1024; at < tables + STEPS * 1024; at += 4) {
    const before = load<u32>(at - 1024);
    store<u32>(at, (before >>> 8) ^ load<u32>(tables + (before & 0xff) * 4));
  }
}

/** What four bytes do, of which the last is so many from the end. */
function after(four: u32, table: usize): u32 {
  return (
    load<u32>(table + 3 * 1024 + ((four & 0xff) << 2)) ^
    load<u32>(table + 2 * 1024 + (((four >>> 8) & 0xff) << 2)) ^
    load<u32>(table + 1024 + (((four >>> 16) & 0xff) << 2)) ^
    load<u32>(table + ((four >>> 24) << 2))
  );
}

/** Of bytes after others, whose checksum is `before`; 0 if there are none. */
export function crc32(from: usize, count: i32, before: u32): u32 {
  if (!tables) ready();
  let value = ~before;
  let at = from;
  const end = from + count;
  for (; at + 16 <= end; at += 16) {
    value =
      after(load<u32>(at) ^ value, tables + 12 * 1024) ^
      after(load<u32>(at, 4), tables + 8 * 1024) ^
      after(load<u32>(at, 8), tables + 4 * 1024) ^
      after(load<u32>(at, 12), tables);
  }
  for (; at < end; at += 1) value = load<u32>(tables + ((value ^ load<u8>(at)) & 0xff) * 4) ^ (value >>> 8);
  return ~value;
}
