/** Writes what is drawn as SVG. Strings only: a thousand systems are to be drawn within a tenth of a second. */
import { GLYPHS } from '../catalog/glyphs.ts';
import type { Theme } from '../catalog/theme.ts';
import { textWidth } from '../scene/measure.ts';
import { type GroupPlace, type Pen, type Style, short } from './pen.ts';
import { escaped } from './xml.ts';

export interface SvgPen extends Pen {
  /** Of everything so far. */
  markup(): string;
  /** Each glyph is in the file once, and used by reference within it. */
  symbols(): string;
}

/** With the fonts in the file; otherwise text is held to its measured width whatever font a machine has. */
export function createSvgPen(theme: Theme, hasFonts: boolean): SvgPen {
  const used = new Set<string>();
  let markup = '';
  return {
    theme,
    group(place, draw) {
      markup += groupTag(place);
      draw();
      markup += '</g>';
    },
    rect({ x, y, width, height, radius }, style) {
      markup += `<rect${number('x', x)}${number('y', y)} width="${short(width)}" height="${short(height)}"${number('rx', radius)}${styled(style)}/>`;
    },
    path(d, style) {
      markup += style.name === undefined ? `<path d="${d}"${styled(style)}/>` : `<path${styled(style)} d="${d}"/>`;
    },
    text(name, x, y, text, font) {
      if (text === '') return;
      const fit = hasFonts ? '' : ` textLength="${short(textWidth(text, font))}" lengthAdjust="spacingAndGlyphs"`;
      markup += `<text class="${name}" x="${short(x)}" y="${short(y)}"${fit}>${escaped(text)}</text>`;
    },
    centred(name, y, text) {
      markup += `<text class="${name}" y="${short(y)}">${escaped(text)}</text>`;
    },
    glyph(id, x, y, size, color) {
      if (!Object.hasOwn(GLYPHS, id)) return;
      used.add(id);
      const s = short(size);
      markup += `<use href="#g-${id}" x="${short(x)}" y="${short(y)}" width="${s}" height="${s}" stroke="${color}"/>`;
    },
    markup: () => markup,
    symbols: () =>
      Object.values(GLYPHS)
        .filter(({ id }) => used.has(id))
        .map(({ id, paths }) => `<symbol id="g-${id}" viewBox="0 0 24 24">${paths.map(glyphPath).join('')}</symbol>`)
        .join(''),
  };
}

const glyphPath = (d: string) => `<path d="${d}"/>`;

function groupTag({ x, y, opacity, description }: GroupPlace): string {
  const place = x === undefined && y === undefined ? '' : ` transform="translate(${short(x ?? 0)} ${short(y ?? 0)})"`;
  const title = description === undefined ? '' : `<title>${escaped(description)}</title>`;
  return `<g${place}${number('opacity', opacity)}>${title}`;
}

function styled({ name, fill, stroke, width, dash }: Style): string {
  const dashes = dash && dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  return `${attribute('class', name)}${attribute('fill', fill)}${attribute('stroke', stroke)}${number('stroke-width', width)}${dashes}`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${value}"`;
}

function number(name: string, value: number | undefined): string {
  return value === undefined ? '' : ` ${name}="${short(value)}"`;
}
