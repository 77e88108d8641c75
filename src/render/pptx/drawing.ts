/** Shapes of a slide as DrawingML. Lengths are points; every text is escaped. */
import { escaped } from '../xml.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Run {
  readonly text: string;
  readonly size: number;
  readonly color: string;
  readonly isBold?: boolean;
  readonly isStruck?: boolean;
}

/** A slide while it is made: shapes in order, each with a number of its own. */
export interface SlideShapes {
  /** 1 is the slide itself. */
  nextId(): number;
  add(markup: string): void;
  markup(): string;
}

export function createShapes(): SlideShapes {
  const parts: string[] = [];
  let id = 1;
  return {
    nextId() {
      id += 1;
      return id;
    },
    add: (markup) => void parts.push(markup),
    markup: () => parts.join(''),
  };
}

const EMU_PER_POINT = 12_700;

export function emu(points: number): number {
  return Number.isFinite(points) ? Math.round(points * EMU_PER_POINT) : 0;
}

/** What stands before a shape's own properties; the name is what a selection pane shows. */
export function named(shapes: SlideShapes, name: string, description = '', id = shapes.nextId()): string {
  const told = description === '' ? '' : ` descr="${escaped(description.slice(0, 500))}"`;
  return `<p:cNvPr id="${id}" name="${escaped(name.slice(0, 200))}"${told}/>`;
}

/** `turned` are attributes that turn and mirror it in its place. */
export function placed({ x, y, width, height }: Area, turned = ''): string {
  return `<a:xfrm${turned}><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(Math.max(0, width))}" cy="${emu(Math.max(0, height))}"/></a:xfrm>`;
}

export function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${hexOf(color)}"/></a:solidFill>`;
}

export function line(color: string, width: number, dash = 'solid', ends = ''): string {
  return `<a:ln w="${emu(width)}">${solid(color)}<a:prstDash val="${dash}"/>${ends}</a:ln>`;
}

function hexOf(color: string): string {
  const digits = color.replace('#', '');
  return (digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits).toUpperCase();
}

export interface BoxLook {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth?: number;
  readonly dash?: string;
  /** Of the corners, in points. */
  readonly radius?: number;
  /** Instead of a plain box. */
  readonly geometry?: string;
}

/** `id` is for a shape that others name before it is drawn. */
export function box(shapes: SlideShapes, name: string, area: Area, look: BoxLook, id?: number): string {
  return `<p:sp><p:nvSpPr>${named(shapes, name, '', id)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${placed(area)}${look.geometry ?? geometry(area, look.radius ?? 0)}${paint(look)}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`;
}

function geometry({ width, height }: Area, radius: number): string {
  if (radius === 0) return '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>';
  const share = Math.round(Math.min(0.5, radius / (Math.min(width, height) || 1)) * 100_000);
  return `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst></a:prstGeom>`;
}

function paint({ fill, stroke, strokeWidth = 0.75, dash = 'solid' }: BoxLook): string {
  const ground = fill === null ? '<a:noFill/>' : solid(fill);
  return `${ground}${stroke === null ? '<a:ln><a:noFill/></a:ln>' : line(stroke, strokeWidth, dash)}`;
}

export interface TextLook {
  readonly align?: 'l' | 'ctr' | 'r';
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly fill?: string;
  readonly stroke?: string;
  readonly radius?: number;
  readonly description?: string;
}

/** A box of text, without a frame where none is asked for: its paragraphs are runs. */
export function textBox(
  shapes: SlideShapes,
  name: string,
  area: Area,
  paragraphs: readonly (readonly Run[])[],
  look: TextLook = {},
): string {
  const markup = paragraphs.map((runs) => paragraph(runs, look.align));
  return paragraphBox(shapes, name, area, markup.join(''), look);
}

/** The same around paragraphs that are markup already: at least one. */
export function paragraphBox(
  shapes: SlideShapes,
  name: string,
  area: Area,
  paragraphs: string,
  { anchor = 'ctr', fill, stroke, radius = 0, description = '' }: TextLook = {},
): string {
  const body = `<a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`;
  return `<p:sp><p:nvSpPr>${named(shapes, name, description)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${placed(area)}${geometry(area, radius)}${paint({ fill: fill ?? null, stroke: stroke ?? null })}</p:spPr><p:txBody>${body}<a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}

export function paragraph(runs: readonly Run[], align: 'l' | 'ctr' | 'r' = 'l', properties = ''): string {
  const size = runs[0]?.size ?? 10;
  const end = runs.length === 0 ? `<a:endParaRPr lang="en-US" sz="${hundredths(size)}"/>` : '';
  return `<a:p><a:pPr algn="${align}"${properties === '' ? '/>' : properties}${runs.map(run).join('')}${end}</a:p>`;
}

function run({ text, size, color, isBold, isStruck }: Run): string {
  const marks = `${isBold ? ' b="1"' : ''}${isStruck ? ' strike="sngStrike"' : ''}`;
  return `<a:r><a:rPr lang="en-US" sz="${hundredths(size)}"${marks} dirty="0">${solid(color)}</a:rPr><a:t>${escaped(text)}</a:t></a:r>`;
}

function hundredths(size: number): number {
  return Math.round(size * 100);
}

/** Shapes that move together. */
export function group(shapes: SlideShapes, name: string, area: Area, description: string, inner: () => string): string {
  const head = named(shapes, name, description);
  const { x, y, width, height } = area;
  const own = `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;
  const child = own.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt');
  return `<p:grpSp><p:nvGrpSpPr>${head}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>${own}${child}</a:xfrm></p:grpSpPr>${inner()}</p:grpSp>`;
}
