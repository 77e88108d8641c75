/** The picture of a design as the operators of a PDF: lines, curves and text, sharp at any size. */
import { textWidth } from '../../scene/measure.ts';
import type { SeeThrough, Step, Steps } from '../steps.ts';
import type { Look } from '../svg-sheet.ts';
import type { FontSet } from './font-set.ts';
import { pathOperators } from './path-operators.ts';
import { pdfColor, pdfNumber } from './pdf-syntax.ts';

/** Drawn apart, and laid over the rest as a whole. */
export interface PictureLayer {
  /** `L1`, as the operators name it. */
  readonly resource: string;
  readonly operators: string;
}

export interface PictureParts {
  /** In the picture's own units, y down. */
  readonly operators: string;
  readonly layers: readonly PictureLayer[];
  /** Names of the states of opacity that the operators set: `O60` is 0.6. */
  readonly opacities: ReadonlyMap<string, number>;
}

export function pictureParts({ steps, glyphs }: Steps, fonts: FontSet): PictureParts {
  const layers: PictureLayer[] = [];
  const opacities = new Map<string, number>();
  const stateOf = (opacity: number): string => {
    const name = `O${Math.round(opacity * 100)}`;
    opacities.set(name, opacity);
    return `/${name} gs`;
  };
  const glyphPaths = new Map([...glyphs].map(([id, paths]) => [id, paths.map((d) => pathOperators(d)).join('\n')]));

  const drawnAll = (all: readonly Step[]): string => all.map(drawn).join('\n');
  const drawn = (step: Step): string => {
    if (step.kind === 'see-through') return laidOver(step);
    const { look } = step;
    const operators = drawnStep(step);
    return look.opacity < 1 ? `q ${stateOf(look.opacity)}\n${operators}\nQ` : operators;
  };
  const laidOver = ({ opacity, steps: inner }: SeeThrough): string => {
    const operators = drawnAll(inner);
    const resource = `L${layers.length}`;
    layers.push({ resource, operators });
    return `q ${stateOf(opacity)} /${resource} Do Q`;
  };
  const drawnStep = (step: Exclude<Step, SeeThrough>): string => {
    switch (step.kind) {
      case 'rect':
        return painted(step.look, rectPath(step));
      case 'path':
        return painted(step.look, pathOperators(step.d, step.x, step.y));
      case 'glyph':
        return glyph(step.look, step, glyphPaths.get(step.glyph) ?? '');
      case 'text':
        return written(step, fonts);
    }
  };
  return { operators: drawnAll(steps), layers, opacities };
}

function painted(look: Look, path: string): string {
  const { fill, stroke } = look;
  if (path === '' || (!fill && !stroke)) return '';
  const paint = fill && stroke ? 'B' : fill ? 'f' : 'S';
  const ground = fill ? `${pdfColor(fill)} rg ` : '';
  if (!stroke) return `${ground}${path}\n${paint}`;
  const dash = `[${look.dash.map(pdfNumber).join(' ')}] 0 d`;
  return `${ground}${pdfColor(stroke)} RG ${pdfNumber(look.lineWidth)} w ${dash} ${path}\n${paint}`;
}

/** How far the control points of a quarter circle lie from its ends. */
const ROUND = 0.5523;

type Rect = Extract<Step, { kind: 'rect' }>;

function rectPath({ x, y, width, height, radius }: Rect): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (!(r > 0)) return `${[x, y, width, height].map(pdfNumber).join(' ')} re`;
  const [right, bottom, c] = [x + width, y + height, r * (1 - ROUND)];
  const points = (...values: readonly number[]) => values.map(pdfNumber).join(' ');
  return [
    `${points(x + r, y)} m ${points(right - r, y)} l`,
    `${points(right - c, y, right, y + c, right, y + r)} c ${points(right, bottom - r)} l`,
    `${points(right, bottom - c, right - c, bottom, right - r, bottom)} c ${points(x + r, bottom)} l`,
    `${points(x + c, bottom, x, bottom - c, x, bottom - r)} c ${points(x, y + r)} l`,
    `${points(x, y + c, x + c, y, x + r, y)} c h`,
  ].join('\n');
}

/** Of a glyph, in its own 24 units. */
const GLYPH_UNITS = 24;
const GLYPH_LINE = 2;

function glyph(look: Look, { x, y, size }: Extract<Step, { kind: 'glyph' }>, path: string): string {
  if (path === '' || !look.stroke) return '';
  const scale = pdfNumber4(size / GLYPH_UNITS);
  return `q ${scale} 0 0 ${scale} ${pdfNumber(x)} ${pdfNumber(y)} cm ${pdfColor(look.stroke)} RG ${GLYPH_LINE} w 1 J 1 j [] 0 d ${path}\nS Q`;
}

const FONT = /^(\d+) ([\d.]+)px (.*)$/;

/** As wide as the scene measured it, whatever the weights that are at hand: nothing reaches out of its box. */
function written({ look, text, x, y }: Extract<Step, { kind: 'text' }>, fonts: FontSet): string {
  const [, weight = '400', pixels = '12', family = ''] = FONT.exec(look.font) ?? [];
  const isMono = family.includes('Mono');
  const size = Number(pixels);
  const shown = fonts.shown(text);
  if (shown === '' || !look.fill) return '';
  const font = isMono ? fonts.mono : Number(weight) >= 500 ? fonts.bold : fonts.regular;
  const width = textWidth(text, { family: isMono ? 'mono' : 'sans', weight: weightOf(weight), size });
  const natural = font.widthOf(shown, size);
  const stretch = natural > 0 && width > 0 ? (100 * width) / natural : 100;
  const left = look.isCentred ? x - width / 2 : x;
  const place = `1 0 0 -1 ${pdfNumber(left)} ${pdfNumber(y)} Tm`;
  return `${pdfColor(look.fill)} rg BT ${place} /${font.resource} ${pdfNumber(size)} Tf ${pdfNumber(stretch)} Tz ${font.encoded(shown)} Tj ET`;
}

function weightOf(written: string): 400 | 500 | 600 {
  const weight = Number(written);
  return weight === 500 || weight === 600 ? weight : 400;
}

/** A factor, finer than a place. */
function pdfNumber4(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
