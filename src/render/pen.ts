/** What the parts of a picture are drawn with: one pen writes SVG, another keeps steps for painters. */
import type { Theme } from '../catalog/theme.ts';
import type { Font } from '../scene/measure.ts';

/** Two decimals of every number are drawn: finer than any screen. */
export interface Pen {
  readonly theme: Theme;
  /** What `draw` draws, with its origin at a place, and as one thing where it is see-through. */
  group(place: GroupPlace, draw: () => void): void;
  rect(box: Box, style: Style): void;
  path(d: string, style: Style): void;
  /** `name` is a class of the sheet, and the font the one that it sets. */
  text(name: string, x: number, y: number, text: string, font: Font): void;
  /** In the middle of where its group is, as wide as its letters are. */
  centred(name: string, y: number, text: string): void;
  glyph(id: string, x: number, y: number, size: number, color: string): void;
}

export interface GroupPlace {
  readonly x?: number;
  readonly y?: number;
  readonly opacity?: number;
  /** What it is, for whoever cannot see it. */
  readonly description?: string;
}

export interface Box {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

/** A class of the sheet, or what differs from it. */
export interface Style {
  readonly name?: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** Colour never alone: the sign of what is missing is crossed out. */
export function strikeThrough(pen: Pen, x: number, y: number, size: number, color: string): void {
  pen.path(`M${short(x)},${short(y)}l${size},${size}`, { stroke: color, width: 1.2 });
}

/** A number as paths have it. */
export function short(value: number): string {
  return String(rounded(value));
}

export function rounded(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : 0;
}
