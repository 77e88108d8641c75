/** Draws edges, their labels and the badges. The paths are the scene's own, to the letter. */
import { badgeShape } from '../scene/badge-shape.ts';
import { FONTS, LABEL } from '../scene/metrics.ts';
import type { Edge, EdgeLabel, Rect } from '../scene/scene.ts';
import type { Pen } from './pen.ts';
import type { Badge } from './svg-options.ts';

const CONTEXT_OPACITY = 0.5;

export function drawEdge({ path, stroke, arrows, isContextOnly, description }: Edge, pen: Pen): void {
  pen.group({ ...(isContextOnly && { opacity: CONTEXT_OPACITY }), description }, () => {
    pen.path(path, { name: `e ${stroke}` });
    for (const arrow of arrows) pen.path(arrow.path, { name: stroke === 'hot' ? 'ah' : 'a' });
  });
}

export function drawLabel(label: EdgeLabel, pen: Pen): void {
  const { x, y, width, height, glyph, first, second, tone } = label;
  const { theme } = pen;
  const isHot = tone === 'hot';
  const color = isHot ? theme.severity.error.text : theme.text.secondary;
  const textX = x + LABEL.textX;
  pen.rect({ x, y, width, height, radius: LABEL.radius }, { name: isHot ? 'lh' : 'l' });
  pen.glyph(glyph, x + LABEL.glyphX, y + LABEL.glyphY, LABEL.glyph, color);
  pen.text(isHot ? 'l1 h' : 'l1', textX, y + LABEL.firstBaseline, first, FONTS.labelFirst);
  pen.text(tone === 'plain' ? 's' : 's h', textX, y + LABEL.secondBaseline, second, FONTS.labelSecond);
}

/** At the top right corner of the shape. */
export function drawBadge({ x, y, width }: Rect, { worst, count }: Badge, pen: Pen): void {
  const { theme } = pen;
  const { path, text, baseline } = badgeShape(worst, count);
  pen.group({ x: x + width, y }, () => {
    pen.path(path, { fill: theme.severity[worst].badge, stroke: theme.surface.card });
    pen.centred('b', baseline, text);
  });
}
