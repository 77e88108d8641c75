/** A font in a PDF: takes down which characters are written, measures them, and embeds just those. */
import type { ObjectNumber, PdfFile } from './pdf-file.ts';
import { hex16, utf16 } from './pdf-syntax.ts';
import { readTrueType, type TrueType } from './true-type.ts';
import { subsetOf } from './true-type-subset.ts';

export interface PdfFont {
  /** As the operators of a page name it. */
  readonly resource: string;
  /** Between baseline and top of a line, in em. */
  readonly ascent: number;
  widthOf(text: string, size: number): number;
  /** The text as the operand of `Tj`. */
  encoded(text: string): string;
  /** What was written and the font has not got: shown as a box, and still the right text when it is copied. */
  readonly missing: ReadonlySet<string>;
  embed(file: PdfFile): ObjectNumber;
}

/** More would not fit into the numbers of a font. Nobody writes as many. */
const MOST_CHARACTERS = 60_000;
const NO_CODE = '0000';

/** `name` as in `Inter-Regular`. */
export function createPdfFont(bytes: Uint8Array, name: string, resource: string): PdfFont {
  const font = readTrueType(bytes);
  const advances = new Map<string, number>();
  const missing = new Set<string>();
  // A number for each character that is written: so one that is missing, too, is told from the others.
  const characters: string[] = [''];
  const codes = new Map<string, string>();

  const codeOf = (character: string): string => {
    const known = codes.get(character);
    if (known !== undefined) return known;
    if (characters.length > MOST_CHARACTERS) return NO_CODE;
    const code = hex16(characters.push(character) - 1);
    codes.set(character, code);
    if (glyphOf(font, character) === 0) missing.add(character);
    return code;
  };

  return {
    resource,
    ascent: font.ascent / font.unitsPerEm,
    missing,
    widthOf(text, size) {
      let em = 0;
      for (const character of text) {
        let advance = advances.get(character);
        if (advance === undefined) {
          advance = font.advanceOf(glyphOf(font, character)) / font.unitsPerEm;
          advances.set(character, advance);
        }
        em += advance;
      }
      return em * size;
    },
    encoded(text) {
      let hex = '';
      for (const character of text) hex += codeOf(character);
      return `<${hex}>`;
    },
    embed: (file) => embedded(file, font, name, characters),
  };
}

function glyphOf(font: TrueType, character: string): number {
  return font.glyphOf(character.codePointAt(0) ?? 0);
}

function embedded(file: PdfFile, font: TrueType, name: string, characters: readonly string[]): ObjectNumber {
  const glyphs = characters.map((character) => (character === '' ? 0 : glyphOf(font, character)));
  const per1000 = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  // Six letters before the name say that it is not the whole font.
  const fontName = `HEADWT+${name}`;
  const program = subsetOf(font, glyphs);
  const programNumber = file.addStream(`/Length1 ${program.length}`, program);
  const descriptor = file.add(
    `<</Type/FontDescriptor/FontName/${fontName}/Flags 4/FontBBox[${font.box.map(per1000).join(' ')}]/ItalicAngle 0` +
      `/Ascent ${per1000(font.ascent)}/Descent ${per1000(font.descent)}/CapHeight ${per1000(font.capHeight)}/StemV 80` +
      `/FontFile2 ${programNumber} 0 R>>`,
  );
  const widths = glyphs.map((glyph) => per1000(font.advanceOf(glyph))).join(' ');
  const descendant = file.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${fontName}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)` +
      `/Supplement 0>>/FontDescriptor ${descriptor} 0 R/CIDToGIDMap/Identity/DW 1000/W[0[${widths}]]>>`,
  );
  const meaning = file.addStream('', meaningOf(characters));
  return file.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${fontName}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]` +
      `/ToUnicode ${meaning} 0 R>>`,
  );
}

/** No more in one list, says the format. */
const MOST_IN_LIST = 100;

/** Which character each number is, so that text can be found and copied. */
function meaningOf(characters: readonly string[]): string {
  const entries = characters.flatMap((character, number) =>
    character === '' ? [] : `<${hex16(number)}> <${utf16(character)}>`,
  );
  const lists: string[] = [];
  for (let at = 0; at < entries.length; at += MOST_IN_LIST) {
    const list = entries.slice(at, at + MOST_IN_LIST);
    lists.push(`${list.length} beginbfchar\n${list.join('\n')}\nendbfchar\n`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${lists.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
