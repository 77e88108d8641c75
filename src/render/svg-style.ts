/** The style sheet inside a picture: fonts, and one class for each kind of text and line. */
import type { Theme } from '../catalog/theme.ts';
import { type Font, MONO_FAMILY, SANS_FAMILY } from '../scene/measure.ts';
import { FONTS, STROKES } from '../scene/metrics.ts';
import type { EdgeStroke } from '../scene/scene.ts';
import { type EmbeddedFont, TITLE_FONT } from './svg-options.ts';

export function styleMarkup(theme: Theme, fonts: readonly EmbeddedFont[]): string {
  const { surface, text, border, stroke, severity } = theme;
  const strokes = (Object.keys(STROKES) as EdgeStroke[]).map((name) => strokeRule(name, theme)).join('');
  // Measured without kerning and ligatures, so drawn without. Each class sets `font`, which would bring them back.
  const rules = `text{font-kerning:none!important;font-variant-ligatures:none!important;white-space:pre}
symbol path{fill:none;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.title{${fontRule(TITLE_FONT)};fill:${text.primary}}
.t{${fontRule(FONTS.title)};fill:${text.primary}}.s{${fontRule(FONTS.subtitle)};fill:${text.muted}}
.o{${fontRule(FONTS.object)};fill:${text.primary}}.f{${fontRule(FONTS.frame)};fill:${text.muted}}
.n{${fontRule(FONTS.note)};fill:${text.primary}}.l1{${fontRule(FONTS.labelFirst)};fill:${text.primary}}
.b{${fontRule(FONTS.badge)};fill:${theme.onTile};text-anchor:middle}.h{fill:${severity.error.text}}
.card{fill:${surface.card};stroke:${border.strong}}.shade{fill:#0b1526;opacity:.07}.line{stroke:${border.subtle}}
.frame{fill:${surface.frame};stroke:${border.frame};stroke-dasharray:4 3}.zone{fill:none;stroke:${border.frame};stroke-width:1.5;stroke-dasharray:8 5}
.l{fill:${surface.card};stroke:${border.strong}}.lh{fill:${severity.error.background};stroke:${severity.error.badge}}
.a{fill:${stroke.flow}}.ah{fill:${stroke.hot}}.e{fill:none}${strokes}`;
  return `<style>${fonts.map(fontFile).map(faceRule).join('')}${rules}</style>`;
}

function strokeRule(name: EdgeStroke, { stroke }: Theme): string {
  const { width, dash } = STROKES[name];
  const dashes = dash.length === 0 ? '' : `;stroke-dasharray:${dash.join(' ')}`;
  return `.${name}{stroke:${name === 'hot' ? stroke.hot : stroke.flow};stroke-width:${width}${dashes}}`;
}

function fontRule({ family, weight, size }: Font): string {
  return `font:${weight} ${size}px ${family === 'mono' ? MONO_FAMILY : SANS_FAMILY}`;
}

export interface FontFile {
  readonly family: string;
  /** As `src` in CSS. */
  readonly source: string;
  readonly unicodeRange: string | null;
}

/** What comes from the host is held to the few signs such a value is made of. */
export function fontFile({ family, base64, unicodeRange }: EmbeddedFont): FontFile {
  const data = base64.replaceAll(/[^A-Za-z0-9+/=]/g, '');
  return {
    family: family.replaceAll(/[^A-Za-z ]/g, ''),
    source: `url(data:font/woff2;base64,${data}) format('woff2')`,
    unicodeRange: unicodeRange ? unicodeRange.replaceAll(/[^U+0-9A-Fa-f, ?-]/g, '') : null,
  };
}

function faceRule({ family, source, unicodeRange }: FontFile): string {
  const range = unicodeRange === null ? '' : `;unicode-range:${unicodeRange}`;
  return `@font-face{font-family:'${family}';font-weight:100 900;src:${source}${range}}`;
}
