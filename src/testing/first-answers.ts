/** Answers every question of a fix with what it offers first, or with a text where it offers nothing. */
import type { Asking } from '../rules/asking.ts';

export function firstAnswers({ questions }: Asking): readonly string[] {
  return questions.map(({ choices }) => choices[0]?.value ?? 'Ada Lovelace');
}
