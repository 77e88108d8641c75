/** A draw.io file, compressed or not: ours with the design in it, or a picture of somebody else's. */
import { fromBase64 } from '../../codecs/base64.ts';
import { inflateCapped } from '../../codecs/inflate-capped.ts';
import { decodeJson } from '../../codecs/json.ts';
import { utf8Text } from '../../codecs/utf8.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Loaded } from '../../model/load-error.ts';
import { type ForeignDiagram, type ForeignError, LONGEST_DIAGRAM, tooLarge, tooMany } from '../diagram/diagram.ts';
import type { Change } from './change.ts';
import { diagramOf } from './foreign-cells.ts';
import { changesIn } from './own-changes.ts';
import { PROPERTY } from './properties.ts';
import { type RawCell, type RawPage, readRawPages, type Spent } from './raw-cells.ts';

export type DrawioFile =
  | { readonly is: 'own'; readonly loaded: Loaded; readonly changes: readonly Change[] }
  | { readonly is: 'foreign'; readonly diagrams: readonly ForeignDiagram[] };

/** Never throws. */
export function readDrawio(text: string): Result<DrawioFile, ForeignError> {
  if (text.length > LONGEST_DIAGRAM) return err(tooLarge(text.length));
  const spent = { cells: 0, marks: 0 };
  const raw = readRawPages(text.replace(/^\uFEFF?\s*/, ''), spent);
  if (!raw.ok) return raw;
  const pages = unpacked(raw.value, spent);
  if (!pages.ok) return pages;
  for (const { cells } of pages.value) {
    const own = ownDesign(cells);
    if (own) return ok({ is: 'own', loaded: own, changes: changesIn(own.design, cells) });
  }
  const diagrams = pages.value.map((page) => diagramOf(page)).filter(({ nodes }) => nodes.length > 0);
  if (diagrams.length === 0) return err({ code: 'empty', message: 'The file has no shapes.' });
  for (const { nodes, edges } of diagrams) {
    const refused = tooMany(nodes.length, edges.length);
    if (refused) return err(refused);
  }
  return ok({ is: 'foreign', diagrams });
}

export function looksLikeDrawio(text: string): boolean {
  return /^\uFEFF?\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)?(?:<!DOCTYPE[^>]{0,2000}>?\s*)?<(?:mxfile|mxGraphModel|diagram)[\s>]/i.test(
    text.slice(0, 8000),
  );
}

/** A design that was damaged inside leaves a picture, which may still be imported as one. */
function ownDesign(cells: readonly RawCell[]): Loaded | null {
  const json = cells.find(({ properties }) => properties.has(PROPERTY.design))?.properties.get(PROPERTY.design);
  const loaded = json === undefined ? null : decodeJson(json);
  return loaded?.ok ? loaded.value : null;
}

/** All pages together inflate to no more than one file may have. */
function unpacked(pages: readonly RawPage[], spent: Spent): Result<readonly RawPage[], ForeignError> {
  let left = LONGEST_DIAGRAM;
  const read: RawPage[] = [];
  for (const page of pages) {
    if (page.packed === null) {
      read.push(page);
      continue;
    }
    const xml = inflated(page.packed, left);
    if (!xml.ok) return xml;
    left -= xml.value.length;
    const inner = readRawPages(xml.value, spent);
    if (!inner.ok) return inner;
    read.push({ name: page.name, cells: inner.value.flatMap(({ cells }) => cells), packed: null });
  }
  return ok(read);
}

/** Base64, raw deflate, then the percent signs of a URL. */
function inflated(packed: string, most: number): Result<string, ForeignError> {
  const bytes = fromBase64(packed);
  const out = bytes && inflateCapped(bytes, most, new Uint8Array());
  if (out?.is === 'too-large') return err(tooLarge(most + 1));
  const text = out?.is === 'bytes' ? utf8Text(out.bytes) : null;
  const xml = text === null ? null : decodedPercents(text);
  return xml === null ? err({ code: 'damaged', message: 'The compressed diagram in the file is damaged.' }) : ok(xml);
}

function decodedPercents(text: string): string | null {
  // Some writers leave the percent signs out.
  if (text.trimStart().startsWith('<')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
