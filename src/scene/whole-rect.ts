import type { Rect } from './scene.ts';

/** The rectangle, grown to whole numbers: engines keep those in the object itself, and every other number beside it. */
export function wholeRect({ x, y, width, height }: Rect): Rect {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  return new WholeRect(left, top, Math.ceil(x + width) - left, Math.ceil(y + height) - top);
}

/** A class of its own: one rectangle of the same shape with a fraction, and all of that shape keep their numbers apart. */
class WholeRect implements Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;

  constructor(x: number, y: number, width: number, height: number) {
    // Without the zero's sign, which is no whole number to an engine.
    this.x = x + 0;
    this.y = y + 0;
    this.width = width + 0;
    this.height = height + 0;
  }
}
