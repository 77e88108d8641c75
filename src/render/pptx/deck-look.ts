/** How a slide looks: 13.33 by 7.5 inches, in points, in a font that every machine has or replaces alike. */
import { type Font, shortened, singleLine, textWidth } from '../../scene/measure.ts';
import type { TableFonts } from '../tables/table-plan.ts';

export const SLIDE = { width: 960, height: 540 } as const;
/** Around what stands on a slide. */
export const BODY = { x: 30, y: 72, width: 900, height: 424 } as const;
export const FACE = 'Arial';

export const INK = '#16202e';
export const MUTED = '#4a5769';
export const RULE = '#c9d2de';
export const HEAD = '#eef2f7';

/** Nothing on a slide is smaller: nobody could read it from a chair. */
export const LEAST_TEXT = 7;
export const TABLE_SIZES = { few: 10, many: 8 } as const;

/** Inter is a little wider than Arial: what is measured by it fits. */
export const DECK_FONTS: TableFonts = {
  shown: (text) => text.replace(BLANKS, ' ').replace(UNSEEN, ''),
  regular: { widthOf: (text, size) => textWidth(text, fontOf(400, size)) },
  bold: { widthOf: (text, size) => textWidth(text, fontOf(600, size)) },
};

export function fontOf(weight: Font['weight'], size: number): Font {
  return { family: 'sans', weight, size };
}

const BLANKS = /[\s\u0085]+/g;
/** Controls, halves of characters, and marks that turn the direction of a text. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** On one line, cut where it would be wider than `room`. */
export function fitText(text: string, size: number, weight: Font['weight'], room: number): string {
  return shortened(singleLine(text), fontOf(weight, size), Math.max(size, room));
}
