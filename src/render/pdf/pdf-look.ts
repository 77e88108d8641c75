/** How the report looks on paper. In points. */
import type { PageSize } from './pdf-page.ts';

export const PAPER_IDS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPER_IDS)[number];

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
} as const;

export const TABLE_SIZES = { few: 8, many: 7.2 } as const;
