/** The line of keys under a picture. */
import { type LegendRow, legendOf } from '../scene/legend.ts';
import { textWidth } from '../scene/measure.ts';
import { FONTS, STROKES } from '../scene/metrics.ts';
import type { Scene } from '../scene/scene.ts';
import { type Pen, short, strikeThrough } from './pen.ts';

const LINE = 26;
const GAP = 18;
const GLYPH = 12;
const MARKS = [
  { glyph: 'crown', mark: 'systemOfRecord', says: 'System of record' },
  { glyph: 'key-round', mark: 'keyPresent', says: 'Shared key' },
  { glyph: 'key-round', mark: 'keyMissing', says: 'Key missing' },
] as const;

export function legendWidth(scene: Scene): number {
  const strokes = legendOf(scene).reduce((sum, row) => sum + rowWidth(row), 0);
  const marks = MARKS.reduce((sum, { says }) => sum + GLYPH + 5 + textWidth(says, FONTS.subtitle) + GAP, 0);
  return Math.ceil(strokes + marks - GAP);
}

/** In a row from 0,0, which is the middle of its left end. */
export function drawLegend(scene: Scene, pen: Pen): void {
  const { theme } = pen;
  let x = 0;
  for (const row of legendOf(scene)) {
    const { width, dash } = STROKES[row.stroke];
    const color = row.stroke === 'hot' ? theme.stroke.hot : theme.stroke.flow;
    pen.path(`M${short(x)},0h${LINE}`, { fill: 'none', stroke: color, width, dash });
    const glyph = glyphOf(row);
    if (glyph !== null) pen.glyph(glyph, x + LINE + 5, -GLYPH / 2, GLYPH, color);
    const textX = x + LINE + 6 + (glyph === null ? 0 : GLYPH + 4);
    pen.text('s', textX, 4, row.says, FONTS.subtitle);
    x += rowWidth(row);
  }
  for (const { glyph, mark, says } of MARKS) {
    pen.glyph(glyph, x, -GLYPH / 2, GLYPH, theme.mark[mark]);
    if (mark === 'keyMissing') strikeThrough(pen, x, -GLYPH / 2, GLYPH, theme.mark[mark]);
    pen.text('s', x + GLYPH + 5, 4, says, FONTS.subtitle);
    x += GLYPH + 5 + textWidth(says, FONTS.subtitle) + GAP;
  }
}

function rowWidth(row: LegendRow): number {
  return LINE + 6 + (glyphOf(row) === null ? 0 : GLYPH + 4) + textWidth(row.says, FONTS.subtitle) + GAP;
}

function glyphOf({ stroke }: LegendRow): string | null {
  if (stroke === 'hot') return 'flame';
  return stroke === 'undecided' ? 'circle-question-mark' : null;
}
