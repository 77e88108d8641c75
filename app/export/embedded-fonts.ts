/** The bundled fonts a picture's text needs, as data, so that the file looks the same on any machine. */
import interCyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import interGreek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url';
import interLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url';
import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import monoLatin from '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2?url';
import type { EmbeddedFont } from '../../src/render/svg-options.ts';

interface Face {
  readonly family: EmbeddedFont['family'];
  readonly address: string;
  readonly unicodeRange: string;
  /** Whether a text has a character that this file draws and the Latin one does not. */
  readonly isNeededBy: RegExp;
}

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+2264, U+2265, U+FEFF, U+FFFD';

const FACES: readonly Face[] = [
  { family: 'Inter Variable', address: interLatin, unicodeRange: LATIN, isNeededBy: /./ },
  { family: 'JetBrains Mono Variable', address: monoLatin, unicodeRange: LATIN, isNeededBy: /./ },
  {
    family: 'Inter Variable',
    address: interLatinExt,
    unicodeRange: 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0',
    isNeededBy: /[\u0100-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0]/,
  },
  {
    family: 'Inter Variable',
    address: interGreek,
    unicodeRange: 'U+0370-03FF',
    isNeededBy: /[\u0370-\u03ff]/,
  },
  {
    family: 'Inter Variable',
    address: interCyrillic,
    unicodeRange: 'U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116',
    isNeededBy: /[\u0301\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/,
  },
];

/** Those the text needs; none where they cannot be had, and the picture falls back to the machine's own fonts. */
export async function fontsFor(text: string): Promise<readonly EmbeddedFont[]> {
  const faces = FACES.filter(({ isNeededBy }) => isNeededBy.test(text));
  const loaded = await Promise.all(faces.map(load));
  return loaded.flatMap((font) => font ?? []);
}

const cache = new Map<string, Promise<string | null>>();

async function load({ family, address, unicodeRange }: Face): Promise<EmbeddedFont | null> {
  const known = cache.get(address) ?? read(address);
  cache.set(address, known);
  const base64 = await known;
  return base64 === null ? null : { family, base64, unicodeRange };
}

async function read(address: string): Promise<string | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    return toBase64(new Uint8Array(await response.arrayBuffer()));
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
