/**
 * A design inside a page of our own: `<script type="application/json" id="headwater-design">` with its JSON, which no
 * browser runs. A foreign page is never parsed or shown: only that element's text is looked for.
 */
import { err, type Result } from '../lib/result.ts';
import type { Design } from '../model/design.ts';
import { type LoadError, type Loaded, problem } from '../model/load-error.ts';
import { decodeJson, encodeJson, LONGEST_FILE, tooLong } from './json.ts';

const DATA_ID = 'headwater-design';

/** The design as an element for the head of a page. */
export function designScript(design: Design): string {
  return dataScript(DATA_ID, encodeJson(design));
}

/** Nothing in a JSON text needs the sign that could end the element, or begin a comment in it. */
export function dataScript(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`;
}

export function looksLikeHtml(start: string): boolean {
  return /^\uFEFF?\s*<(?:!DOCTYPE html|html)[\s>]/i.test(start);
}

/** Null where the page carries no design, and may hold a link. Never throws. */
export function extractFromHtml(html: string): Result<Loaded, LoadError> | null {
  if (html.length > 2 * LONGEST_FILE) return err(tooLong(html.length));
  const open = OURS.exec(html);
  if (!open) return null;
  const start = open.index + open[0].length;
  const end = html.indexOf('</script', start);
  return end < 0 ? err(CUT) : decodeJson(html.slice(start, end).trim());
}

const OURS = new RegExp(`<script type="application/json" id="${DATA_ID}">`);
const CUT: LoadError = {
  code: 'not-a-design',
  problems: [problem('page', 'a page whose end is missing', 'a page that Headwater saved with its design')],
};
