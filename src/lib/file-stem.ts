/**
 * A file's name from what people call things: letters any system takes, no path in it, never empty, and none of the
 * names that Windows keeps for its devices.
 */
export function fileStem(name: string, otherwise = 'design'): string {
  const stem = shortened(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\p{Mark}]+/gu, '-')
      .replaceAll(/^[-\p{Mark}]+|-+$/gu, '')
      .normalize('NFC'),
  );
  if (stem === '') return otherwise;
  return DEVICES.test(stem) ? `${stem}-${otherwise}` : stem;
}

const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const MAX_LETTERS = 80;
/** Disks count bytes, up to 255 with the ending. */
const MAX_BYTES = 180;

function shortened(stem: string): string {
  let short = '';
  let bytes = 0;
  for (const letter of [...stem].slice(0, MAX_LETTERS)) {
    bytes += new TextEncoder().encode(letter).length;
    if (bytes > MAX_BYTES) break;
    short += letter;
  }
  return short.replace(/-+$/, '');
}
