/**
 * A design inside its own SVG: `<metadata id="headwater-design">` with the design's JSON as text.
 *
 * A foreign SVG is never parsed or shown: only that element's text is looked for, and only JSON of ours is taken.
 */
import { err, type Result } from '../lib/result.ts';
import type { Design } from '../model/design.ts';
import { type LoadError, type Loaded, problem } from '../model/load-error.ts';
import { decodeJson, encodeJson, LONGEST_FILE, tooLong } from './json.ts';

export const METADATA_ID = 'headwater-design';

/** The picture with the design in it, right after the opening tag. Null when the text is no SVG. */
export function embedInSvg(svg: string, design: Design): string | null {
  const root = ROOT.exec(svg);
  if (!root) return null;
  const at = root.index + root[0].length;
  return svg.slice(0, at) + designMetadata(design) + svg.slice(at).replace(OURS_WHOLE, '');
}

export function designMetadata(design: Design): string {
  return `<metadata id="${METADATA_ID}">${xmlText(encodeJson(design))}</metadata>`;
}

/** Never throws. */
export function extractFromSvg(svg: string): Result<Loaded, LoadError> {
  if (svg.length > 2 * LONGEST_FILE) return err(tooLong(svg.length));
  const open = OURS.exec(svg);
  if (!open) return err(refused('an SVG without a design in it'));
  const start = open.index + open[0].length;
  const end = svg.indexOf('</metadata', start);
  const text = end < 0 ? null : plainText(svg.slice(start, end));
  return text === null ? err(refused('an SVG whose design was damaged')) : decodeJson(text.trim());
}

const ROOT = /<svg(?:\s[^<>]*)?>/;
const OURS = new RegExp(`<metadata\\s(?:[^<>]*\\s)?id=(["'])${METADATA_ID}\\1[^<>]*>`);
const OURS_WHOLE = new RegExp(`${OURS.source}[^<]*</metadata\\s*>`);

/** JSON keeps these as they are; XML cannot hold them. Inside a JSON text they may be written as escapes. */
function xmlText(json: string): string {
  return json
    .replaceAll('\uFFFE', '\\ufffe')
    .replaceAll('\uFFFF', '\\uffff')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Text and CDATA, as one; null when there is an element among them. */
function plainText(content: string): string | null {
  const parts = content.split('<![CDATA[');
  const texts = parts.map((part, index) => {
    if (index === 0) return part.includes('<') ? null : unescaped(part);
    const end = part.indexOf(']]>');
    const rest = part.slice(end + 3);
    return end < 0 || rest.includes('<') ? null : part.slice(0, end) + unescaped(rest);
  });
  return texts.includes(null) ? null : texts.join('');
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The five names every XML has, and numbers. Others stay as they are: nothing is defined or fetched. */
function unescaped(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function refused(found: string): LoadError {
  return {
    code: 'not-a-design',
    problems: [problem('picture', found, 'a picture that Headwater saved with its design')],
  };
}
