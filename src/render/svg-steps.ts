/**
 * One of our own pictures as steps for a painter: what the browser would find out by parsing, styling and laying out
 * the SVG, which takes a second for a thousand systems.
 *
 * Only what our pictures are made of is known. Anything else, and the answer is null: the browser draws that one.
 */
import { type FontFile, type Look, readSheet, type Sheet } from './svg-sheet.ts';
import { type Attributes, createTagReader } from './tag-reader.ts';

interface Bounded {
  /** Between which heights of the picture it may lie. */
  readonly top: number;
  readonly bottom: number;
}
interface Placed extends Bounded {
  readonly look: Look;
  readonly x: number;
  readonly y: number;
}
/** Painted apart and laid over the rest as a whole, since what is in it overlaps. */
export interface SeeThrough extends Bounded {
  readonly kind: 'see-through';
  readonly opacity: number;
  readonly steps: readonly Step[];
}
export type Step =
  | SeeThrough
  | (Placed & { readonly kind: 'rect'; readonly width: number; readonly height: number; readonly radius: number })
  | (Placed & { readonly kind: 'path'; readonly d: string })
  | (Placed & { readonly kind: 'text'; readonly text: string })
  | (Placed & { readonly kind: 'glyph'; readonly glyph: string; readonly size: number });

export interface Steps {
  readonly fonts: readonly FontFile[];
  readonly steps: readonly Step[];
  /** The paths of each, which begin anew each. */
  readonly glyphs: ReadonlyMap<string, readonly string[]>;
}

const TRANSLATED = /^translate\((-?[\d.]+) (-?[\d.]+)\)$/;
const ATTRIBUTES: Readonly<Record<string, ReadonlySet<string>>> = {
  svg: new Set(['xmlns', 'width', 'height', 'viewBox', 'role']),
  title: new Set(),
  style: new Set(),
  defs: new Set(),
  symbol: new Set(['id', 'viewBox']),
  g: new Set(['transform', 'opacity']),
  rect: new Set(['x', 'y', 'width', 'height', 'rx', 'class', 'fill', 'stroke-dasharray']),
  path: new Set(['d', 'class', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray']),
  text: new Set(['class', 'x', 'y']),
  use: new Set(['href', 'x', 'y', 'width', 'height', 'stroke']),
};
/** Above and below a text's baseline, for any font of ours. */
const TEXT_ROOM = 40;
/** Around a shape, for its line. */
const LINE_ROOM = 4;

export function readSteps(svg: string): Steps | null {
  const steps: Step[] = [];
  const groups: Group[] = [{ x: 0, y: 0, opacity: 1, steps }];
  const glyphs = new Map<string, string[]>();
  let sheet: Sheet | null = null;
  let glyph: string[] | null = null;
  const tags = createTagReader(svg, ATTRIBUTES);

  for (let tag = tags.next(); tag !== null; tag = tags.next()) {
    const { name, attributes, text } = tag;
    if (tag.closes) {
      if (name === 'g') closeGroup(groups);
      if (name === 'symbol') glyph = null;
      continue;
    }
    if (name === 'style') sheet = readSheet(text);
    if (name === 'symbol') {
      glyph = [];
      glyphs.set(`#${attributes['id']}`, glyph);
    }
    if (glyph) {
      if (name === 'path') glyph.push(attributes['d'] ?? '');
      continue;
    }
    const group = groups.at(-1);
    if (!group) return null;
    if (name === 'g') {
      const inner = groupIn(group, attributes);
      if (!inner) return null;
      groups.push(inner);
      continue;
    }
    if (!DRAWN.has(name)) continue;
    if (!sheet) return null;
    group.steps.push(stepOf(name, attributes, text, group, sheet));
  }
  return tags.isAtEnd() && sheet && groups.length === 1 ? { fonts: sheet.fonts, steps, glyphs } : null;
}

const DRAWN = new Set(['rect', 'path', 'text', 'use']);

interface Group {
  /** Of its origin in the picture. */
  readonly x: number;
  readonly y: number;
  readonly opacity: number;
  readonly steps: Step[];
}

/** What is not see-through needs no steps of its own. */
function groupIn({ x, y, steps }: Group, attributes: Attributes): Group | null {
  const match = TRANSLATED.exec(attributes['transform'] ?? 'translate(0 0)');
  if (!match) return null;
  const opacity = Number(attributes['opacity'] ?? 1);
  return { x: x + Number(match[1]), y: y + Number(match[2]), opacity, steps: opacity < 1 ? [] : steps };
}

function closeGroup(groups: Group[]): void {
  const closed = groups.pop();
  if (!closed || closed.opacity === 1) return;
  const { opacity, steps } = closed;
  const top = Math.min(...steps.map((step) => step.top));
  const bottom = Math.max(...steps.map((step) => step.bottom));
  groups.at(-1)?.steps.push({ kind: 'see-through', opacity, steps, top, bottom });
}

function stepOf(name: string, attributes: Attributes, text: string, origin: Group, sheet: Sheet): Step {
  const number = (attribute: string) => Number(attributes[attribute] ?? 0);
  const look = sheet.lookOf(attributes);
  const [x, y] = [origin.x + number('x'), origin.y + number('y')];
  const within = (above: number, below: number) => ({ look, x, y, top: y - above, bottom: y + below });
  if (name === 'text') return { kind: 'text', ...within(TEXT_ROOM, TEXT_ROOM), text: unescaped(text) };
  const height = number('height');
  const box = within(LINE_ROOM, height + LINE_ROOM);
  if (name === 'rect') return { kind: 'rect', ...box, width: number('width'), height, radius: number('rx') };
  if (name === 'use') return { kind: 'glyph', ...box, glyph: attributes['href'] ?? '', size: height };
  const d = attributes['d'] ?? '';
  return { kind: 'path', look, x, y, ...heightsOf(d, y), d };
}

/** Of absolute lines and curves their points; steps from where they are lead no further than all of them together. */
function heightsOf(d: string, y: number): Bounded {
  const numbers = (d.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const isAbsolute = /^[MLCQZ\d\s,.-]*$/.test(d);
  const reach = numbers.reduce((sum, number) => sum + Math.abs(number), 0);
  const heights = isAbsolute ? numbers.filter((_, at) => at % 2 === 1) : [-reach, reach];
  return { top: y + Math.min(...heights) - LINE_ROOM, bottom: y + Math.max(...heights) + LINE_ROOM };
}

const ESCAPES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (ESCAPES[name] ?? whole),
  );
}
