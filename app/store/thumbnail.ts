/** A design in little, for the list of designs: shapes only, so that it is drawn in the theme of the day. */
import type { Rect, Scene } from '../../src/scene/scene.ts';

export interface Thumbnail {
  readonly bounds: Rect;
  readonly frames: readonly Rect[];
  /** With the name of their tile colour. */
  readonly cards: readonly (Rect & { readonly tile: string })[];
  readonly lines: readonly { readonly path: string; readonly isHot: boolean }[];
}

/** At 200 pixels' width more is a grey blur, and the list loads every thumbnail. */
const MAX_CARDS = 150;
const MAX_LINES = 200;

export function thumbnailOf({ bounds, frames, cards, edges }: Scene): Thumbnail {
  return {
    bounds: rounded(bounds),
    frames: [...frames.values()].slice(0, MAX_CARDS).map(rounded),
    cards: [...cards.values()].slice(0, MAX_CARDS).map((card) => ({ ...rounded(card), tile: card.tile })),
    lines: [...edges.values()]
      .slice(0, MAX_LINES)
      .map(({ path, stroke }) => ({ path: withoutFractions(path), isHot: stroke === 'hot' })),
  };
}

function rounded({ x, y, width, height }: Rect): Rect {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

function withoutFractions(path: string): string {
  return path.replace(/(\d)\.\d+/g, '$1');
}
