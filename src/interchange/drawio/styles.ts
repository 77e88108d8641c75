/** How a design looks in draw.io: near to our light theme, with nothing but what draw.io draws itself. */
import { GLYPHS } from '../../catalog/glyphs.ts';
import { theme } from '../../catalog/themes.ts';
import { toBase64 } from '../../codecs/base64.ts';
import type { EdgeStroke } from '../../scene/scene.ts';

const LIGHT = theme('light');
const SANS = 'fontFamily=Inter;';
const MONO = 'fontFamily=JetBrains Mono;';
/** Labels are plain text; `html=1` would make markup of them. */
const PLAIN = 'html=0;whiteSpace=wrap;';
const FIXED = 'connectable=0;movable=0;resizable=0;rotatable=0;deletable=0;editable=0;';

export const FRAME_STYLE =
  `rounded=1;absoluteArcSize=1;arcSize=20;container=1;collapsible=0;recursiveResize=0;dropTarget=1;${PLAIN}${SANS}` +
  `fillColor=${LIGHT.surface.frame};strokeColor=${LIGHT.border.frame};dashed=1;dashPattern=4 4;align=left;verticalAlign=top;` +
  `spacingLeft=16;spacingTop=2;fontSize=11;fontColor=${LIGHT.text.secondary};`;

export function cardStyle(headerHeight: number, isContextOnly: boolean): string {
  return (
    `rounded=1;absoluteArcSize=1;arcSize=18;container=1;collapsible=0;recursiveResize=0;${PLAIN}${SANS}` +
    `fillColor=${LIGHT.surface.card};strokeColor=${LIGHT.border.strong};align=left;verticalAlign=top;fontSize=13;fontStyle=1;` +
    `fontColor=${LIGHT.text.primary};spacingLeft=42;spacingTop=${Math.max(0, Math.round(headerHeight / 2 - 22))};` +
    (isContextOnly ? 'dashed=1;opacity=60;textOpacity=80;' : '')
  );
}

/** The tile with the sign of what the system is. */
export function tileStyle(tile: string, glyph: string): string {
  const fill = colorOf(LIGHT.tile, tile);
  return (
    `shape=label;rounded=1;absoluteArcSize=1;arcSize=14;html=0;fillColor=${fill};strokeColor=none;${FIXED}` +
    `imageAlign=center;imageVerticalAlign=middle;imageWidth=15;imageHeight=15;${imageOf(glyph, LIGHT.onTile)}`
  );
}

export const SUBTITLE_STYLE = `text;${PLAIN}${SANS}${FIXED}fontSize=11;fontColor=${LIGHT.text.muted};align=left;verticalAlign=middle;strokeColor=none;fillColor=none;spacingLeft=-2;`;

/** Between the head of a card and its rows. */
export const DIVIDER_STYLE = `shape=line;html=0;strokeWidth=1;strokeColor=${LIGHT.border.subtle};fillColor=none;${FIXED}`;

export function rowStyle(color: string): string {
  const swatch = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" rx="2.5" fill="${colorOf(LIGHT.entity, color)}"/></svg>`;
  return (
    `shape=label;${PLAIN}${MONO}fontSize=12;fontColor=${LIGHT.text.primary};align=left;verticalAlign=middle;spacingLeft=20;` +
    'strokeColor=none;fillColor=none;connectable=0;imageAlign=left;imageVerticalAlign=middle;imageWidth=9;imageHeight=9;' +
    `spacing=7;image=${dataOf(swatch)};`
  );
}

export function markStyle(glyph: string, color: string): string {
  return `shape=image;html=0;imageAspect=0;${FIXED}${imageOf(glyph, color)}`;
}

export const MARKS = LIGHT.mark;

export function noteStyle(color: string): string {
  return `shape=note;size=12;${PLAIN}${SANS}fillColor=${colorOf(LIGHT.note, color)};strokeColor=none;align=left;verticalAlign=top;spacing=8;fontSize=12;fontColor=${LIGHT.text.primary};`;
}

export const ZONE_STYLE =
  `rounded=1;absoluteArcSize=1;arcSize=24;${PLAIN}${SANS}fillColor=none;strokeColor=${LIGHT.border.frame};dashed=1;dashPattern=2 4;` +
  `align=left;verticalAlign=top;spacingLeft=10;spacingTop=4;fontSize=11;fontColor=${LIGHT.text.secondary};`;

/** The stroke says the timing, as on our canvas. */
export function edgeStyle(stroke: EdgeStroke, isTwoWay: boolean, isContextOnly: boolean): string {
  const isHot = stroke === 'hot';
  const color = isHot ? LIGHT.stroke.hot : LIGHT.stroke.flow;
  return (
    `curved=1;${PLAIN}${SANS}fontSize=11;fontColor=${isHot ? LIGHT.severity.error.text : LIGHT.text.secondary};` +
    `labelBackgroundColor=${LIGHT.surface.card};strokeColor=${color};strokeWidth=${STROKE_WIDTHS[stroke]};${DASHES[stroke]}` +
    `endArrow=block;endFill=1;endSize=7;${isTwoWay ? 'startArrow=block;startFill=1;startSize=7;' : ''}` +
    (isContextOnly ? 'opacity=50;' : '')
  );
}

const STROKE_WIDTHS: Readonly<Record<EdgeStroke, number>> = {
  solid: 1.6,
  dashed: 1.6,
  dotted: 1.8,
  undecided: 1,
  hot: 2.2,
};
const DASHES: Readonly<Record<EdgeStroke, string>> = {
  solid: '',
  dashed: 'dashed=1;dashPattern=6 4;',
  dotted: 'dashed=1;dashPattern=2 4;',
  undecided: '',
  hot: 'dashed=1;dashPattern=10 6;',
};

function imageOf(glyph: string, color: string): string {
  const known = Object.hasOwn(GLYPHS, glyph) ? GLYPHS[glyph as keyof typeof GLYPHS] : null;
  if (!known) return '';
  const paths = known.paths.map((d) => `<path d="${d}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="${color}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`;
  return `image=${dataOf(svg)};`;
}

/** A style is parted by semicolons, so draw.io leaves the usual ";base64" out. */
function dataOf(svg: string): string {
  return `data:image/svg+xml,${toBase64(new TextEncoder().encode(svg))}`;
}

function colorOf(colors: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(colors, name) ? (colors[name] ?? 'none') : 'none';
}
