/** The proportions of every shape, in canvas units. Whoever draws takes insets and baselines from here. */
import type { Font } from './measure.ts';
import type { EdgeStroke } from './scene.ts';

export const FONTS = {
  title: { family: 'sans', weight: 600, size: 13 },
  subtitle: { family: 'sans', weight: 400, size: 11 },
  object: { family: 'mono', weight: 400, size: 12 },
  labelFirst: { family: 'sans', weight: 500, size: 11 },
  labelSecond: { family: 'sans', weight: 400, size: 11 },
  frame: { family: 'sans', weight: 500, size: 11 },
  note: { family: 'sans', weight: 400, size: 12 },
  badge: { family: 'sans', weight: 600, size: 11 },
} as const satisfies Record<string, Font>;

export const CARD = {
  minWidth: 176,
  maxWidth: 260,
  radius: 9,
  headerHeight: 52,
  rowHeight: 23,
  /** Above the first row and below the last. */
  rowsTop: 5,
  rowsBottom: 6,
  /** Left and right of what stands in a card. */
  inset: 11,
  tile: 26,
  tileRadius: 7,
  tileGlyph: 15,
  titleX: 46,
  titleBaseline: 22,
  subtitleBaseline: 39,
  swatch: 9,
  objectX: 27,
  /** Of a row's text, from the row's top. */
  objectBaseline: 15.5,
  mark: 13,
  markGap: 5,
  lock: 11,
} as const;

export const FRAME = {
  side: 20,
  top: 28,
  bottom: 24,
  radius: 10,
  titleX: 20,
  titlePadding: 5,
  titleBaseline: 4,
} as const;

export const LABEL = {
  height: 36,
  radius: 6,
  glyphX: 9,
  glyph: 12,
  textX: 27,
  right: 9,
  minWidth: 64,
  maxText: 132,
  firstBaseline: 15,
  secondBaseline: 28.5,
  glyphY: 6,
} as const;

/** `gap` is between the tip and the card's border. */
export const ARROW = { length: 11, halfWidth: 5, gap: 3 } as const;

export const NOTE = { width: 180, padding: 10, lineHeight: 17, radius: 4, minHeight: 44, maxLines: 60 } as const;
export const ZONE = { width: 360, height: 240, titleX: 12, titleBaseline: 18, radius: 12 } as const;

export interface StrokeStyle {
  readonly width: number;
  /** As in `stroke-dasharray`; empty = solid. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
}

export const STROKES: Readonly<Record<EdgeStroke, StrokeStyle>> = {
  solid: { width: 1.6, dash: [], cap: 'butt' },
  dashed: { width: 1.6, dash: [6, 4], cap: 'butt' },
  dotted: { width: 1.8, dash: [1.8, 3.6], cap: 'butt' },
  undecided: { width: 1, dash: [], cap: 'butt' },
  hot: { width: 2.2, dash: [10, 6], cap: 'butt' },
};
