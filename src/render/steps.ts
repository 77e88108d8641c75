/** A picture as flat steps for a painter: no classes, no groups but those that are see-through as a whole. */
import type { Look } from './svg-sheet.ts';
import type { FontFile } from './svg-style.ts';

interface Placed {
  readonly look: Look;
  readonly x: number;
  readonly y: number;
}
/** Painted apart and laid over the rest as a whole, since what is in it overlaps. */
export interface SeeThrough {
  readonly kind: 'see-through';
  readonly opacity: number;
  readonly steps: readonly Step[];
}
export type PlainStep =
  | (Placed & { readonly kind: 'rect'; readonly width: number; readonly height: number; readonly radius: number })
  | (Placed & { readonly kind: 'path'; readonly d: string })
  | (Placed & { readonly kind: 'text'; readonly text: string })
  | (Placed & { readonly kind: 'glyph'; readonly glyph: string; readonly size: number });
export type Step = SeeThrough | PlainStep;

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
  /** What is written and the names of glyphs: each once, and all in one, since every string takes its time as well. */
  readonly texts: string;
  /** Where each of them ends. */
  readonly textEnds: Uint32Array;
  /** As the texts are. */
  readonly paths: string;
  readonly pathEnds: Uint32Array;
  /** STEP_NUMBERS for each: kind, look, text or path, x, y, width, height or size, radius. */
  readonly numbers: Float64Array;
}

export const STEP_NUMBERS = 8;
/** Of a see-through group come its opacity and how many steps are in it, then those. */
export const KIND = { rect: 0, path: 1, text: 2, glyph: 3, group: 4 } as const;

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
    const inner = stepsBetween(drawing, at + STEP_NUMBERS, last + STEP_NUMBERS);
    steps.push({ kind: 'see-through', opacity, steps: inner });
    at = last;
  }
  return steps;
}

/** That stands from there on among the numbers; not for a group. */
export function stepAt({ numbers, looks, texts, textEnds, paths, pathEnds }: Drawing, at: number): PlainStep {
  const look = looks[numbers[at + 1] ?? -1];
  if (!look) throw new Error('A step looks like nothing.');
  const index = numbers[at + 2] ?? -1;
  const x = numbers[at + 3] ?? 0;
  const y = numbers[at + 4] ?? 0;
  const size = numbers[at + 6] ?? 0;
  switch (numbers[at]) {
    case KIND.rect:
      return { kind: 'rect', look, x, y, width: numbers[at + 5] ?? 0, height: size, radius: numbers[at + 7] ?? 0 };
    case KIND.text:
      return { kind: 'text', look, x, y, text: part(texts, textEnds, index) };
    case KIND.glyph:
      return { kind: 'glyph', look, x, y, glyph: part(texts, textEnds, index), size };
    default:
      return { kind: 'path', look, x, y, d: part(paths, pathEnds, index) };
  }
}

function part(all: string, ends: Uint32Array, index: number): string {
  return all.slice(ends[index - 1] ?? 0, ends[index]);
}
