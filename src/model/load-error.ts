/** What loading a design may come to: the design and what was left out of it, or everything that is wrong with it. */
import type { Design } from './design.ts';
import type { Subject } from './field.ts';

export interface Loaded {
  readonly design: Design;
  /** What a reference that points nowhere took with it; the user is told. */
  readonly removed: readonly Removal[];
}

export interface Removal {
  /** In the file: `flows[3]`, `placements[2].keys[0].sharedKeyId`. */
  readonly place: string;
  readonly subject: Subject;
  /** A sentence. */
  readonly reason: string;
}

export interface LoadError {
  readonly code: 'not-json' | 'not-a-design' | 'newer-version' | 'invalid' | 'too-large';
  /** All of them, in the order of the file; never empty. */
  readonly problems: readonly Problem[];
  /** The version of a design that is too new. */
  readonly version?: number;
}

export interface Problem {
  /** `flows[3].sloMs`; `file` where the whole is meant. */
  readonly place: string;
  /** `the text "fast"`. */
  readonly found: string;
  /** `a number of milliseconds`. */
  readonly expected: string;
  /** All three as a sentence. */
  readonly message: string;
}

export function problem(place: string, found: string, expected: string): Problem {
  return { place, found, expected, message: `${place}: found ${found}, expected ${expected}.` };
}

export const WHOLE_FILE = 'file';
