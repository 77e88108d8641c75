/** Whatever somebody drops, pastes or names on a command line: a design as JSON, in a picture, or as a link in a text. */
import { err, type Result } from '../lib/result.ts';
import { type LoadError, type Loaded, problem, WHOLE_FILE } from '../model/load-error.ts';
import { foreignTextOf, utf16Text } from './foreign-text.ts';
import { extractFromHtml, looksLikeHtml } from './html.ts';
import { decodeJson, LONGEST_FILE, tooLong } from './json.ts';
import { linksIn } from './link-in-text.ts';
import { extractFromPng, isPng } from './png.ts';
import { decodeShareLink, type LinkError } from './share-link.ts';
import { extractFromSvg } from './svg.ts';
import { utf8Text } from './utf8.ts';

/** Told apart by what is in it, never by its name. Never throws. */
export function decodeFile(bytes: Uint8Array): Result<Loaded, LoadError> {
  // A picture may be larger than the design in it.
  if (bytes.length > 2 * LONGEST_FILE) return err(tooLong(bytes.length));
  if (isPng(bytes)) return extractFromPng(bytes);
  if (isPacked(bytes)) return err({ code: 'not-json', problems: [problem(WHOLE_FILE, PACKED, DESIGN)] });
  const text = utf16Text(bytes) ?? utf8Text(bytes);
  if (text !== null) return decodeText(text);
  const found = foreignTextOf(bytes) === null ? 'something that is not text' : 'text that is not UTF-8';
  return err({ code: 'not-json', problems: [problem(WHOLE_FILE, found, DESIGN)] });
}

const DESIGN = 'a Headwater design';
const PACKED = 'a packed file, such as a ZIP or a workbook';

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The same for a text: JSON, an SVG, a page that carries a design, or something that holds a link. */
export function decodeText(text: string): Result<Loaded, LoadError> {
  const start = text.slice(0, FAR_ENOUGH).trimStart();
  if (/^\uFEFF?\s*[{[]/.test(start)) return decodeJson(text);
  const inPage = looksLikeHtml(start) ? extractFromHtml(text) : null;
  if (inPage) return inPage;
  if (/^\uFEFF?\s*<(?:\?xml|!--|!DOCTYPE|svg)/i.test(start) && /<svg[\s>]/.test(start)) return extractFromSvg(text);
  if (linksIn(text).length === 0) return decodeJson(text);
  const loaded = decodeShareLink(text);
  return loaded.ok ? loaded : err(toLoadError(loaded.error));
}

/** Characters. Before the root element of an SVG there may be a licence. */
const FAR_ENOUGH = 20_000;

export function toLoadError({ code, message, problems }: LinkError): LoadError {
  const one = { place: 'link', found: message, expected: 'a whole link to a design', message };
  if (code === 'newer') return { code: 'newer-version', problems: [one] };
  if (code === 'invalid') return { code: 'invalid', problems: problems ?? [one] };
  return { code: code === 'too-large' ? 'too-large' : 'not-a-design', problems: [one] };
}
