/** A picture as flat steps for a painter: no classes, no groups but those that are see-through as a whole. */
import { createPathReader } from './path-reader.ts';
import type { Look } from './svg-sheet.ts';
import type { FontFile } from './svg-style.ts';

interface Bounded {
  /** Between which heights of the picture it may lie. */
  readonly top: number;
  readonly bottom: number;
}
interface Placed extends Bounded {
  readonly look: Look;
  readonly x: number;
  readonly y: number;
}
/** Painted apart and laid over the rest as a whole, since what is in it overlaps. */
export interface SeeThrough extends Bounded {
  readonly kind: 'see-through';
  readonly opacity: number;
  readonly steps: readonly Step[];
}
export type Step =
  | SeeThrough
  | (Placed & { readonly kind: 'rect'; readonly width: number; readonly height: number; readonly radius: number })
  | (Placed & { readonly kind: 'path'; readonly d: string })
  | (Placed & { readonly kind: 'text'; readonly text: string })
  | (Placed & { readonly kind: 'glyph'; readonly glyph: string; readonly size: number });

export interface Steps {
  readonly fonts: readonly FontFile[];
  readonly steps: readonly Step[];
  /** The paths of each, which begin anew each. */
  readonly glyphs: ReadonlyMap<string, readonly string[]>;
}

/** Steps as they travel: numbers and texts, since objects by the ten thousand take their time from thread to thread. */
export interface Drawing {
  readonly fonts: readonly FontFile[];
  readonly glyphs: ReadonlyMap<string, readonly string[]>;
  readonly looks: readonly Look[];
  /** All of them in one, since each string of its own takes its time as well; and where each of them ends. */
  readonly texts: string;
  readonly textEnds: Uint32Array;
  /** STEP_NUMBERS for each: kind, look, text, x, y, and three more that depend on the kind. */
  readonly numbers: Float64Array;
}

export const STEP_NUMBERS = 8;
/** Of a see-through group come its opacity and how many steps are in it, then those. */
export const KIND = { rect: 0, path: 1, text: 2, glyph: 3, group: 4 } as const;
/** Above and below a text's baseline, for any font of ours. */
const TEXT_ROOM = 40;
/** Around a shape, for its line. */
const LINE_ROOM = 4;

export function stepsOf(drawing: Drawing): Steps {
  const { fonts, glyphs, numbers } = drawing;
  return { fonts, glyphs, steps: stepsBetween(drawing, 0, numbers.length) };
}

function stepsBetween(drawing: Drawing, start: number, end: number): Step[] {
  const { numbers } = drawing;
  const steps: Step[] = [];
  for (let at = start; at < end; at += STEP_NUMBERS) {
    if (numbers[at] !== KIND.group) {
      steps.push(stepAt(drawing, at));
      continue;
    }
    const opacity = numbers[at + 5] ?? 1;
    const last = at + STEP_NUMBERS * (numbers[at + 6] ?? 0);
    steps.push(seeThrough(opacity, stepsBetween(drawing, at + STEP_NUMBERS, last + STEP_NUMBERS)));
    at = last;
  }
  return steps;
}

function seeThrough(opacity: number, steps: readonly Step[]): SeeThrough {
  const top = steps.reduce((least, step) => Math.min(least, step.top), Infinity);
  const bottom = steps.reduce((most, step) => Math.max(most, step.bottom), -Infinity);
  return { kind: 'see-through', opacity, steps, top, bottom };
}

function stepAt(drawing: Drawing, at: number): Step {
  const { numbers, looks } = drawing;
  const look = looks[numbers[at + 1] ?? -1];
  if (!look) throw new Error('A step looks like nothing.');
  const text = textAt(drawing, numbers[at + 2] ?? -1);
  const x = numbers[at + 3] ?? 0;
  const y = numbers[at + 4] ?? 0;
  const size = numbers[at + 6] ?? 0;
  switch (numbers[at]) {
    case KIND.rect: {
      const [width, radius] = [numbers[at + 5] ?? 0, numbers[at + 7] ?? 0];
      return { kind: 'rect', look, x, y, ...around(y, size), width, height: size, radius };
    }
    case KIND.text:
      return { kind: 'text', look, x, y, top: y - TEXT_ROOM, bottom: y + TEXT_ROOM, text };
    case KIND.glyph:
      return { kind: 'glyph', look, x, y, ...around(y, size), glyph: text, size };
    default:
      return { kind: 'path', look, x, y, ...heightsOf(text, y), d: text };
  }
}

function textAt({ texts, textEnds }: Drawing, index: number): string {
  return index < 0 ? '' : texts.slice(textEnds[index - 1] ?? 0, textEnds[index]);
}

const around = (y: number, height: number): Bounded => ({ top: y - LINE_ROOM, bottom: y + height + LINE_ROOM });

/** Of absolute lines and curves their points; steps from where they are lead no further than all of them together. */
function heightsOf(d: string, y: number): Bounded {
  const reader = createPathReader(d);
  let [least, most, reach, count] = [Infinity, -Infinity, 0, 0];
  let isAbsolute = true;
  for (let command = ''; !reader.isAtEnd(); ) {
    command = reader.command(command);
    isAbsolute &&= ABSOLUTE.has(command);
    if (command === 'Z' || command === 'z') continue;
    const value = reader.number();
    reach += Math.abs(value);
    count += 1;
    if (count % 2 === 1) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return isAbsolute && count > 1
    ? { top: y + least - LINE_ROOM, bottom: y + most + LINE_ROOM }
    : { top: y - reach - LINE_ROOM, bottom: y + reach + LINE_ROOM };
}

/** Whose numbers are pairs of places. */
const ABSOLUTE = new Set(['M', 'L', 'C', 'Q', 'Z']);
