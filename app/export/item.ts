/** What is to be done to the pixels of a picture, one thing after the other. */
import type { Color } from '../../src/render/band.ts';
import type { Polyline } from '../../src/render/polyline.ts';
import type { Stroke } from '../../src/render/stroke.ts';
import type { Sprite } from './sprites.ts';

/** Whole pixels of the picture; `right` and `bottom` are the first outside. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface FrameParts {
  readonly kind: 'frame';
  readonly sprite: Sprite;
  readonly corner: number;
  /** Of its rows, those whose middle the next box covers. */
  hiddenFrom: number;
  hiddenTo: number;
}
export type Item =
  | (Box & { readonly kind: 'fill'; readonly color: Color })
  | (Box & { readonly kind: 'sprite'; readonly sprite: Sprite })
  /** A box of which only the corners are painted, so wide and high each; its middle is like the pixel behind them. */
  | (Box & FrameParts)
  | (Box & {
      readonly kind: 'line';
      readonly lines: readonly Polyline[];
      readonly stroke: Stroke;
      readonly color: Color;
    })
  | (Box & { readonly kind: 'area'; readonly contours: readonly Float64Array[]; readonly color: Color })
  | (Box & { readonly kind: 'see-through'; readonly opacity: number; readonly items: readonly Item[] });
