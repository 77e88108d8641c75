/** What is to be painted, as the numbers by which the engine does it (`wasm/paint.ts`). */
import type { Color } from './color.ts';
import type { PixelEngine, Place } from './engine.ts';
import type { Box, Shape } from './shapes.ts';

/** Of a command: what it is, its box, and up to seven more. */
const NUMBERS = 12;
const KIND = { fill: 0, sprite: 1, frame: 2, line: 3, area: 4, 'see-through': 5 } as const;

/** A small picture in the engine's memory, premultiplied. */
export interface Sprite {
  readonly width: number;
  readonly height: number;
  /** Of its first pixel. */
  readonly place: Place;
  /** Pixels from a row to the next. */
  readonly stride: number;
}

export interface CommandList {
  clear(): void;
  fill(box: Box, color: Color): void;
  /** With its top left pixel there. */
  sprite(sprite: Sprite, left: number, top: number): void;
  /** A box of which only the corners are painted, so wide and high each; its middle is like the pixel behind them. */
  frame(box: Box, sprite: Sprite, corner: number, coversMiddle: boolean): void;
  shape(shape: Shape): void;
  /** What `add` adds is painted apart, and laid over the rest as a whole. */
  seeThrough(opacity: number, add: () => void): void;
  /** Puts all of them into the engine's memory, over what was put there before. */
  put(): { readonly from: Place; readonly end: Place };
  free(): void;
}

export function createCommandList(engine: PixelEngine): CommandList {
  let numbers = new Int32Array(NUMBERS << 12);
  let end = 0;
  let place: Place = 0;
  let room = 0;

  /** Answers with where its further numbers go. */
  function add(kind: number, left: number, top: number, right: number, bottom: number): number {
    if (end === numbers.length) {
      const larger = new Int32Array(2 * end);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[end] = kind;
    numbers[end + 1] = left;
    numbers[end + 2] = top;
    numbers[end + 3] = right;
    numbers[end + 4] = bottom;
    end += NUMBERS;
    return end - NUMBERS + 5;
  }

  /** A shade is as large as its card, and a card's middle is one colour: nobody sees the shade's. */
  function hideMiddle({ left, top, right, bottom }: Box, corner: number): void {
    const below = end - NUMBERS;
    if (below < 0 || numbers[below] !== KIND.frame) return;
    const own = numbers[below + 9] ?? 0;
    const isWithin =
      left + corner <= (numbers[below + 1] ?? 0) + own && right - corner >= (numbers[below + 3] ?? 0) - own;
    if (!isWithin) return;
    numbers[below + 10] = top + corner;
    numbers[below + 11] = bottom - corner;
  }

  return {
    clear() {
      end = 0;
    },
    fill({ left, top, right, bottom }, color) {
      const at = add(KIND.fill, left, top, right, bottom);
      numbers[at] = color;
    },
    sprite({ place: first, stride, width, height }, left, top) {
      const at = add(KIND.sprite, left, top, left + width, top + height);
      numbers[at] = first;
      numbers[at + 1] = stride;
      numbers[at + 2] = width;
    },
    frame(box, { place: first, stride, width, height }, corner, coversMiddle) {
      if (coversMiddle) hideMiddle(box, corner);
      const at = add(KIND.frame, box.left, box.top, box.right, box.bottom);
      numbers[at] = first;
      numbers[at + 1] = stride;
      numbers[at + 2] = width;
      numbers[at + 3] = height;
      numbers[at + 4] = corner;
      numbers[at + 5] = 0;
      numbers[at + 6] = 0;
    },
    shape(shape) {
      const at = add(KIND[shape.kind], shape.left, shape.top, shape.right, shape.bottom);
      numbers[at] = shape.place;
    },
    seeThrough(opacity, addInner) {
      const own = end;
      add(KIND['see-through'], 0, 0, 0, 0);
      addInner();
      numbers.set(boxAround(numbers.subarray(own + NUMBERS, end)), own + 1);
      numbers[own + 5] = Math.round(255 * opacity);
      numbers[own + 6] = (end - own) / NUMBERS - 1;
    },
    put() {
      if (end > room) {
        if (place > 0) engine.free(place);
        room = numbers.length;
        place = engine.allocate(room * numbers.BYTES_PER_ELEMENT);
      }
      engine.integers().set(numbers.subarray(0, end), place / numbers.BYTES_PER_ELEMENT);
      return { from: place, end: place + end * numbers.BYTES_PER_ELEMENT };
    },
    free() {
      if (place > 0) engine.free(place);
      [place, room] = [0, 0];
    },
  };
}

/** Around all commands; nowhere if there are none. */
function boxAround(commands: Int32Array): readonly number[] {
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (let at = 0; at < commands.length; at += NUMBERS) {
    const isFirst = at === 0;
    const part = (index: number) => commands[at + index] ?? 0;
    left = isFirst ? part(1) : Math.min(left, part(1));
    top = isFirst ? part(2) : Math.min(top, part(2));
    right = isFirst ? part(3) : Math.max(right, part(3));
    bottom = isFirst ? part(4) : Math.max(bottom, part(4));
  }
  return [left, top, right, bottom];
}
