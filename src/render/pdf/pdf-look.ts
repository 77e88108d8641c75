/** How the report looks on paper. In points. */
import type { Mark } from '../../deliverables/document.ts';
import type { PageSize } from './pdf-page.ts';

export type Paper = 'a4' | 'letter';

export const PAPERS: Readonly<Record<Paper, PageSize>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

export const MARGIN = { side: 42, top: 58, bottom: 52 } as const;

export const COLOR = {
  ink: '#16202e',
  muted: '#4a5769',
  line: '#c9d2de',
  head: '#eef2f7',
  link: '#0b5cab',
} as const;

export const SIZE = {
  title: 28,
  document: 18,
  heading: 13,
  subheading: 11,
  text: 9.5,
  table: 8,
  wideTable: 7.2,
} as const;

/** Of a line, in sizes of its text. */
export const LEADING = 1.38;

interface MarkLook {
  readonly ground: string;
  readonly ink: string;
}
const GRAVE: MarkLook = { ground: '#fde3e1', ink: '#8c1d13' };
const OPEN: MarkLook = { ground: '#fdf0d2', ink: '#704a00' };
const CALM: MarkLook = { ground: '#e6ebf2', ink: '#334155' };

/** The words say it; the colour only helps to find them. */
export const MARK_LOOKS: Readonly<Record<Mark, MarkLook>> = {
  missing: GRAVE,
  'too-slow': GRAVE,
  'too-early': GRAVE,
  conflict: GRAVE,
  waiting: OPEN,
  proposed: OPEN,
  estimate: CALM,
  generated: CALM,
  context: CALM,
};
