/** The scene's proportions as CSS variables, so that the sheet repeats none of its numbers. */
import { CARD, FONTS, FRAME, LABEL, STROKES } from '../../../src/scene/metrics.ts';
import type { EdgeStroke } from '../../../src/scene/scene.ts';
import type { Variables } from './theme-variables.ts';

/** Of every line of text on the canvas, in em. */
const LINE_HEIGHT = 1.2;

const px = (value: number) => `${value}px`;

export const METRIC_VARIABLES: Variables = {
  '--cv-card-radius': px(CARD.radius),
  '--cv-inset': px(CARD.inset),
  '--cv-header': px(CARD.headerHeight),
  '--cv-tile-size': px(CARD.tile),
  '--cv-title-x': px(CARD.titleX),
  '--cv-object-x': px(CARD.objectX - CARD.inset),
  '--cv-swatch-size': px(CARD.swatch),
  '--cv-row': px(CARD.rowHeight),
  '--cv-rows-top': px(CARD.rowsTop),
  '--cv-mark': px(CARD.mark),
  '--cv-lock-size': px(CARD.lock),
  '--cv-title-font': px(FONTS.title.size),
  '--cv-subtitle-font': px(FONTS.subtitle.size),
  '--cv-object-font': px(FONTS.object.size),
  '--cv-label-font': px(FONTS.labelFirst.size),
  '--cv-frame-font': px(FONTS.frame.size),
  '--cv-title-top': px(lineTop(CARD.titleBaseline, FONTS.title.size)),
  '--cv-subtitle-top': px(lineTop(CARD.subtitleBaseline, FONTS.subtitle.size)),
  '--cv-label-radius': px(LABEL.radius),
  '--cv-label-text-x': px(LABEL.textX),
  '--cv-label-glyph': px(LABEL.glyph),
  '--cv-label-glyph-x': px(LABEL.glyphX),
  '--cv-label-glyph-y': px(LABEL.glyphY),
  '--cv-label-first-top': px(lineTop(LABEL.firstBaseline, FONTS.labelFirst.size)),
  '--cv-label-second-top': px(lineTop(LABEL.secondBaseline, FONTS.labelSecond.size)),
  '--cv-frame-radius': px(FRAME.radius),
  '--cv-frame-title-x': px(FRAME.titleX - FRAME.titlePadding),
  '--cv-frame-title-pad': px(FRAME.titlePadding),
};

/** As the `stroke-dasharray` of a line. */
export function dashOf(stroke: EdgeStroke): string | undefined {
  const { dash } = STROKES[stroke];
  return dash.length === 0 ? undefined : dash.join(' ');
}

/** The top of a line box of height 1.2 whose baseline is there: Inter's ascent is 0.96875 em, its descent 0.2412 em. */
function lineTop(baseline: number, fontSize: number): number {
  return Math.round((baseline - fontSize * (0.96875 + (LINE_HEIGHT - 0.96875 - 0.2412) / 2)) * 4) / 4;
}
