/** A font of a few glyphs: each draws what it drew in the whole font, and the file adds up. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { installedPdfFonts } from '../../cli/pdf-fonts.ts';
import { readTrueType, viewOf } from './true-type.ts';
import { subsetOf } from './true-type-subset.ts';

const { regular, mono } = installedPdfFonts();

describe.each([
  ['Inter', regular],
  ['JetBrains Mono', mono],
])('of %s', (_name, bytes) => {
  const font = readTrueType(bytes);
  const codes = Array.from({ length: 0x2300 }, (_, code) => code).filter((code) => font.glyphOf(code) > 0);

  test('every glyph has its outline, its parts theirs, and its width', () => {
    const some = fc.array(fc.constantFrom(...codes), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, (chosen) => {
        const glyphs = [0, ...chosen.map((code) => font.glyphOf(code))];
        const subset = tablesOf(subsetOf(font, glyphs));
        for (const [number, glyph] of glyphs.entries()) {
          expect(drawnBy(subset.outlineOf, number)).toEqual(drawnBy(font.outlineOf, glyph));
          expect(subset.advanceOf(number)).toBe(font.advanceOf(glyph));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('letters with marks are put together of parts, which come along', () => {
    const glyphs = [0, font.glyphOf('é'.codePointAt(0) ?? 0), font.glyphOf('Ế'.codePointAt(0) ?? 0)];
    const subset = tablesOf(subsetOf(font, glyphs));
    expect(subset.count).toBeGreaterThan(glyphs.length);
  });

  test('the file and each of its tables add up as the format asks', () => {
    const file = subsetOf(font, [0, font.glyphOf(65), font.glyphOf(0xe9)]);
    expect(sumOf(file)).toBe(0xb1b0afba);
    const view = viewOf(file);
    for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
      const [sum, offset, length] = [4, 8, 12].map((at) => view.getUint32(entry + at)) as [number, number, number];
      expect(offset % 4).toBe(0);
      const table = new Uint8Array(file.subarray(offset, offset + ((length + 3) & ~3)));
      // The head's own sum is that before its number was set.
      if (String.fromCharCode(...file.subarray(entry, entry + 4)) === 'head') viewOf(table).setUint32(8, 0);
      expect(sumOf(table)).toBe(sum);
    }
  });
});

/** What is needed to draw, read by other means than the font's own reader: a subset has no characters. */
function tablesOf(file: Uint8Array) {
  const view = viewOf(file);
  const table = (wanted: string): DataView => {
    for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
      if (String.fromCharCode(...file.subarray(entry, entry + 4)) !== wanted) continue;
      return viewOf(file.subarray(view.getUint32(entry + 8), view.getUint32(entry + 8) + view.getUint32(entry + 12)));
    }
    throw new Error(`There is no table ${wanted}.`);
  };
  const [head, loca, glyf, hmtx, maxp] = ['head', 'loca', 'glyf', 'hmtx', 'maxp'].map(table) as [
    DataView,
    DataView,
    DataView,
    DataView,
    DataView,
  ];
  expect(head.getInt16(50)).toBe(1);
  expect(loca.byteLength).toBe((maxp.getUint16(4) + 1) * 4);
  return {
    count: maxp.getUint16(4),
    advanceOf: (glyph: number) => hmtx.getUint16(glyph * 4),
    outlineOf: (glyph: number) => {
      const [from, to] = [loca.getUint32(glyph * 4), loca.getUint32((glyph + 1) * 4)];
      return new Uint8Array(glyf.buffer, glyf.byteOffset + from, to - from);
    },
  };
}

/** An outline as numbers, with its parts in the place of their numbers. */
function drawnBy(outlineOf: (glyph: number) => Uint8Array, glyph: number): unknown {
  const outline = outlineOf(glyph);
  if (outline.length === 0) return [];
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return trimmed(outline);
  const parts: unknown[] = [];
  let at = 10;
  let flags = 0x20;
  while (flags & 0x20) {
    flags = view.getUint16(at);
    const length = (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    parts.push([flags, [...outline.subarray(at + 4, at + 4 + length)], drawnBy(outlineOf, view.getUint16(at + 2))]);
    at += 4 + length;
  }
  return parts;
}

/** Without what fills it up to a multiple of four. */
function trimmed(outline: Uint8Array): readonly number[] {
  const last = outline.findLastIndex((byte) => byte !== 0);
  return [...outline.subarray(0, last + 1)];
}

function sumOf(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
