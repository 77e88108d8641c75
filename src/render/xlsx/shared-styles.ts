/** The looks of all cells, each once: fonts, fills, lines, formats, and their combinations. */
import { escaped } from '../../lib/xml.ts';
import { MAIN } from './shared-texts.ts';
import { type CellStyle, PLAIN } from './style.ts';

export interface SharedStyles {
  /** The place of the look in the list. */
  indexOf(style: CellStyle): number;
  xml(): string;
}

/** Below it are the formats that every spreadsheet knows by number. */
const FIRST_OWN_FORMAT = 164;

export function createSharedStyles(): SharedStyles {
  const formats = createList();
  const fonts = createList();
  const fills = createList();
  const looks = createList();
  // The two that every workbook begins with.
  fills.indexOf('<fill><patternFill patternType="none"/></fill>');
  fills.indexOf('<fill><patternFill patternType="gray125"/></fill>');
  const known = new Map<CellStyle, number>();
  const add = (style: CellStyle) => {
    const format = style.format === null ? 0 : FIRST_OWN_FORMAT + formats.indexOf(style.format);
    return looks.indexOf(lookXml(style, format, fonts.indexOf(fontXml(style)), fills.indexOf(fillXml(style))));
  };
  add(PLAIN);

  return {
    indexOf(style) {
      const place = known.get(style) ?? add(style);
      known.set(style, place);
      return place;
    },
    xml: () =>
      `<styleSheet xmlns="${MAIN}">${formatsXml(formats.all())}` +
      `<fonts count="${fonts.all().length}">${fonts.all().join('')}</fonts>` +
      `<fills count="${fills.all().length}">${fills.all().join('')}</fills>` +
      `<borders count="2">${NO_LINE}${LINE}</borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${looks.all().length}">${looks.all().join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  };
}

function createList() {
  const places = new Map<string, number>();
  return {
    indexOf(item: string): number {
      const place = places.get(item) ?? places.size;
      places.set(item, place);
      return place;
    },
    all: (): readonly string[] => [...places.keys()],
  };
}

function formatsXml(formats: readonly string[]): string {
  if (formats.length === 0) return '';
  const items = formats.map(
    (code, at) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${escaped(code)}"/>`,
  );
  return `<numFmts count="${items.length}">${items.join('')}</numFmts>`;
}

function fontXml({ isBold, isItalic, isStruck, isUnderlined, sizePt, color }: CellStyle): string {
  const marks = `${isBold ? '<b/>' : ''}${isItalic ? '<i/>' : ''}${isStruck ? '<strike/>' : ''}`;
  const underline = isUnderlined ? '<u/>' : '';
  return `<font>${marks}${underline}<sz val="${sizePt}"/><color rgb="${argb(color)}"/><name val="Calibri"/><family val="2"/></font>`;
}

function fillXml({ fill }: CellStyle): string {
  return fill === null
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function lookXml(style: CellStyle, format: number, font: number, fill: number): string {
  const { hasLine, isQuoted, align, isWrapped } = style;
  const applied = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${hasLine ? 1 : 0}" xfId="0"`;
  const alignment = `<alignment vertical="top"${align === null ? '' : ` horizontal="${align}"`}${isWrapped ? ' wrapText="1"' : ''}/>`;
  return `<xf ${applied}${isQuoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}

const SIDES = ['left', 'right', 'top', 'bottom'];
const NO_LINE = `<border>${SIDES.map((side) => `<${side}/>`).join('')}<diagonal/></border>`;
const LINE = `<border>${SIDES.map((side) => `<${side} style="thin"><color rgb="FFD8DFE8"/></${side}>`).join('')}<diagonal/></border>`;

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
