/** Keeps what is drawn as steps for painters, in the form in which they travel. */
import { GLYPHS } from '../catalog/glyphs.ts';
import type { Theme } from '../catalog/theme.ts';
import { type Pen, rounded, type Style } from './pen.ts';
import { type Drawing, KIND, STEP_NUMBERS } from './steps.ts';
import type { EmbeddedFont } from './svg-options.ts';
import { type Look, readSheet } from './svg-sheet.ts';
import { fontFile, styleMarkup } from './svg-style.ts';

export interface StepPen extends Pen {
  drawing(): Drawing;
}

export function createStepPen(theme: Theme, fonts: readonly EmbeddedFont[]): StepPen {
  const sheet = readSheet(styleMarkup(theme, []));
  const looks = new Map<Look, number>();
  const single = {
    name: new Map<string, number>(),
    fill: new Map<string, number>(),
    stroke: new Map<string, number>(),
  };
  const texts = new Map<string, number>();
  const paths = new Map<string, number>();
  const glyphs = new Set<string>();
  let numbers = new Float64Array(STEP_NUMBERS << 10);
  let end = 0;
  // Of the group that is drawn.
  let [originX, originY] = [0, 0];

  function add(kind: number, look: number, text: number, x: number, y: number, a: number, b: number, c: number): void {
    if (end + STEP_NUMBERS > numbers.length) {
      const larger = new Float64Array(2 * numbers.length);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[end] = kind;
    numbers[end + 1] = look;
    numbers[end + 2] = text;
    numbers[end + 3] = originX + rounded(x);
    numbers[end + 4] = originY + rounded(y);
    numbers[end + 5] = a;
    numbers[end + 6] = b;
    numbers[end + 7] = c;
    end += STEP_NUMBERS;
  }

  function lookAt(style: Style): number {
    // Most are a class, or one colour, and nothing else.
    const by = quickest(style);
    if (by === null) return indexOfLook(sheet.lookOf(style));
    const value = style[by] ?? '';
    const index = single[by].get(value) ?? indexOfLook(sheet.lookOf(style));
    single[by].set(value, index);
    return index;
  }

  function indexOfLook(look: Look): number {
    const index = looks.get(look) ?? looks.size;
    looks.set(look, index);
    return index;
  }

  return {
    theme,
    group({ x = 0, y = 0, opacity = 1 }, draw) {
      const start = end;
      const [outerX, outerY] = [originX, originY];
      if (opacity < 1) add(KIND.group, 0, 0, 0, 0, opacity, 0, 0);
      originX += rounded(x);
      originY += rounded(y);
      draw();
      [originX, originY] = [outerX, outerY];
      if (opacity < 1) numbers[start + 6] = (end - start) / STEP_NUMBERS - 1;
    },
    rect({ x = 0, y = 0, width, height, radius = 0 }, style) {
      add(KIND.rect, lookAt(style), -1, x, y, rounded(width), rounded(height), rounded(radius));
    },
    path(d, style) {
      add(KIND.path, lookAt(style), indexOf(paths, d), 0, 0, 0, 0, 0);
    },
    text(name, x, y, text) {
      if (text !== '') add(KIND.text, lookAt({ name }), indexOf(texts, text), x, y, 0, 0, 0);
    },
    centred(name, y, text) {
      add(KIND.text, lookAt({ name }), indexOf(texts, text), 0, y, 0, 0, 0);
    },
    glyph(id, x, y, size, color) {
      if (!Object.hasOwn(GLYPHS, id)) return;
      glyphs.add(id);
      add(KIND.glyph, lookAt({ stroke: color }), indexOf(texts, id), x, y, 0, rounded(size), 0);
    },
    drawing: () => ({
      fonts: fonts.map(fontFile),
      glyphs: new Map(Object.values(GLYPHS).flatMap(({ id, paths }) => (glyphs.has(id) ? [[id, paths] as const] : []))),
      looks: [...looks.keys()],
      texts: [...texts.keys()].join(''),
      textEnds: endsOf(texts),
      paths: [...paths.keys()].join(''),
      pathEnds: endsOf(paths),
      numbers: numbers.slice(0, end),
    }),
  };
}

/** What alone makes up the style; null when it is more than one thing. */
function quickest({ name, fill, stroke, width, dash }: Style): 'name' | 'fill' | 'stroke' | null {
  if (width !== undefined || dash !== undefined) return null;
  if (name !== undefined) return fill === undefined && stroke === undefined ? 'name' : null;
  if (fill !== undefined) return stroke === undefined ? 'fill' : null;
  return stroke === undefined ? null : 'stroke';
}

/** Its own number, the next one if it is new. */
function indexOf(known: Map<string, number>, text: string): number {
  const index = known.get(text);
  if (index !== undefined) return index;
  known.set(text, known.size);
  return known.size - 1;
}

function endsOf(texts: ReadonlyMap<string, number>): Uint32Array {
  const ends = new Uint32Array(texts.size);
  let end = 0;
  for (const [text, index] of texts) {
    end += text.length;
    ends[index] = end;
  }
  return ends;
}
