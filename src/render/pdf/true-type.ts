/** A TrueType font file, read as far as a PDF needs: which glyph a character is, how wide, and its outline's bytes. */

export interface TrueType {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  /** 0, the glyph for what is missing, where the font has not got it. */
  glyphOf(codePoint: number): number;
  /** In units of the em. */
  advanceOf(glyph: number): number;
  bearingOf(glyph: number): number;
  /** Empty for a blank. */
  outlineOf(glyph: number): Uint8Array;
  table(tag: string): Uint8Array | null;
}

/** Of a font of ours: anything else than a TrueType file with outlines is a bug, and throws. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const tables = tablesIn(bytes);
  const table = (tag: string) => tables.get(tag) ?? null;
  const needed = (tag: string): DataView => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no table "${tag}".`);
    return viewOf(found);
  };
  const [head, hhea, hmtx, loca, os2] = ['head', 'hhea', 'hmtx', 'loca', 'OS/2'].map(needed) as ViewsOfFive;
  const glyf = tables.get('glyf') ?? new Uint8Array();
  const glyphs = glyphsByCodePoint(needed('cmap'));
  const metrics = hhea.getUint16(34);
  const isLong = head.getInt16(50) === 1;
  const offsetOf = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);

  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getUint16(0) >= 2 ? os2.getInt16(88) : hhea.getInt16(4),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    // Glyphs beyond the last entry are as wide as that one.
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    bearingOf: (glyph) =>
      glyph < metrics ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(metrics * 4 + (glyph - metrics) * 2),
    outlineOf: (glyph) => glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)),
    table,
  };
}

type ViewsOfFive = [DataView, DataView, DataView, DataView, DataView];

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function tablesIn(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    tables.set(tag, bytes.subarray(offset, offset + view.getUint32(entry + 12)));
  }
  return tables;
}

/** Of the table for all of Unicode where there is one, otherwise that of its first plane. */
function glyphsByCodePoint(cmap: DataView): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const offset = cmap.getUint32(4 + index * 8 + 4);
    offsets.set(cmap.getUint16(offset), offset);
  }
  const whole = offsets.get(12);
  if (whole !== undefined) return readGroups(cmap, whole);
  const plane = offsets.get(4);
  if (plane === undefined) throw new Error('The font does not say which characters it has.');
  return readSegments(cmap, plane);
}

/** Format 12. */
function readGroups(cmap: DataView, offset: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint32(offset + 12); index += 1) {
    const group = offset + 16 + index * 12;
    const first = cmap.getUint32(group);
    const glyph = cmap.getUint32(group + 8);
    for (let code = first; code <= cmap.getUint32(group + 4); code += 1) glyphs.set(code, glyph + code - first);
  }
  return glyphs;
}

/** Format 4. */
function readSegments(cmap: DataView, offset: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const doubled = cmap.getUint16(offset + 6);
  const [ends, starts] = [offset + 14, offset + 16 + doubled];
  const [deltas, ranges] = [starts + doubled, starts + 2 * doubled];
  for (let at = 0; at < doubled; at += 2) {
    const [first, last] = [cmap.getUint16(starts + at), cmap.getUint16(ends + at)];
    const [delta, range] = [cmap.getUint16(deltas + at), cmap.getUint16(ranges + at)];
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const stored = range === 0 ? code : cmap.getUint16(ranges + at + range + (code - first) * 2);
      if (range !== 0 && stored === 0) continue;
      glyphs.set(code, (stored + delta) & 0xffff);
    }
  }
  return glyphs;
}
