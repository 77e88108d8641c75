/** Edges, their labels and the badges as SVG. The paths are the scene's own, to the letter. */
import type { Theme } from '../catalog/theme.ts';
import { badgeShape } from '../scene/badge-shape.ts';
import { FONTS, LABEL } from '../scene/metrics.ts';
import type { Edge, EdgeLabel, Rect } from '../scene/scene.ts';
import type { Badge } from './svg-options.ts';
import { glyphMarkup, type Pen, textMarkup } from './svg-pen.ts';
import { escaped, short } from './xml.ts';

export function edgeMarkup({ path, stroke, arrows, isContextOnly, description }: Edge): string {
  const heads = arrows.map((arrow) => `<path class="${stroke === 'hot' ? 'ah' : 'a'}" d="${arrow.path}"/>`).join('');
  const dimmed = isContextOnly ? ' opacity="0.5"' : '';
  return `<g${dimmed}><title>${escaped(description)}</title><path class="e ${stroke}" d="${path}"/>${heads}</g>`;
}

export function labelMarkup(label: EdgeLabel, pen: Pen): string {
  const { x, y, width, height, glyph, first, second, tone } = label;
  const { theme } = pen;
  const isHot = tone === 'hot';
  const color = isHot ? theme.severity.error.text : theme.text.secondary;
  const box = `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${LABEL.radius}" class="${isHot ? 'lh' : 'l'}"/>`;
  const sign = glyphMarkup(pen, glyph, x + LABEL.glyphX, y + LABEL.glyphY, LABEL.glyph, color);
  const textX = x + LABEL.textX;
  const firstLine = textMarkup(pen, isHot ? 'l1 h' : 'l1', textX, y + LABEL.firstBaseline, first, FONTS.labelFirst);
  const secondLine = textMarkup(
    pen,
    tone === 'plain' ? 's' : 's h',
    textX,
    y + LABEL.secondBaseline,
    second,
    FONTS.labelSecond,
  );
  return box + sign + firstLine + secondLine;
}

/** At the top right corner of the shape. */
export function badgeMarkup({ x, y, width }: Rect, { worst, count }: Badge, theme: Theme): string {
  const { path, text, baseline } = badgeShape(worst, count);
  const place = `transform="translate(${short(x + width)} ${short(y)})"`;
  return `<g ${place}><path d="${path}" fill="${theme.severity[worst].badge}" stroke="${theme.surface.card}"/><text class="b" y="${baseline}">${text}</text></g>`;
}
