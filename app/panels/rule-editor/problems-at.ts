/** Which of a rule's problems are told at which part of the editor. */
import type { Problem } from '../../../src/model/load-error.ts';

/** At the very place or within it. */
export function problemsWithin(problems: readonly Problem[], place: string): readonly Problem[] {
  return problems.filter(
    (one) => one.place === place || one.place.startsWith(`${place}.`) || one.place.startsWith(`${place}[`),
  );
}

/** At the very place, or at one of its own words: not in the conditions it holds. */
export function problemsAt(problems: readonly Problem[], place: string, words: readonly string[]): readonly Problem[] {
  const places = new Set([place, ...words.map((word) => `${place}.${word}`)]);
  return problems.filter((one) => places.has(one.place));
}

export function problemText(problems: readonly Problem[]): string | null {
  if (problems.length === 0) return null;
  return problems.map(sentenceOf).join(' ');
}

function sentenceOf({ expected, found }: Problem): string {
  return found === 'an empty list' ? 'At least one is needed.' : `Expected ${expected}; found ${found}.`;
}
