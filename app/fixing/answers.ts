/** The answers to a fix that asks: what they start with, and why they cannot be used yet. */
import type { Command } from '../../src/commands/command.ts';
import type { Design } from '../../src/model/design.ts';
import { isEmptyPatch } from '../../src/model/patch.ts';
import type { Asking, Question } from '../../src/rules/asking.ts';

export interface Answer {
  /** Null for a text of one's own. */
  readonly choice: string | null;
  readonly text: string;
}

export function firstAnswer({ choices }: Question): Answer {
  return { choice: choices[0]?.value ?? null, text: '' };
}

/** The answers by question; where one chose what is offered no more, the first offer. */
export function soundAnswers({ questions }: Asking, answers: readonly Answer[]): readonly Answer[] {
  return questions.map((question, at) => {
    const answer = answers[at];
    if (!answer) return firstAnswer(question);
    const isOffered = answer.choice === null || question.choices.some(({ value }) => value === answer.choice);
    return isOffered ? answer : { ...firstAnswer(question), text: answer.text };
  });
}

export function said({ choice, text }: Answer): string {
  return choice ?? text.trim();
}

export function commandOf(asking: Asking, answers: readonly Answer[]): Command | null {
  return asking.answer(soundAnswers(asking, answers).map(said));
}

/** Why Apply cannot be pressed, as a sentence; null when it can. */
export function problemOf(asking: Asking, answers: readonly Answer[], design: Design): string | null {
  const { questions } = asking;
  const sound = soundAnswers(asking, answers);
  const isUnanswered = sound.some((answer) => said(answer) === '');
  if (isUnanswered && questions.length === 1) return 'Write an answer first.';
  if (isUnanswered) {
    const open = questions.find((_question, at) => said(sound[at] ?? EMPTY) === '');
    return `Still to answer: ${open?.text ?? ''}`;
  }
  const command = asking.answer(sound.map(said));
  if (command) return isEmptyPatch(command.run(design)) ? 'This changes nothing.' : null;
  const example = faulty(asking, sound)?.freeText;
  return example === undefined ? 'These answers cannot be used.' : `This cannot be used. Expected: ${example}`;
}

const EMPTY: Answer = { choice: null, text: '' };

/** The question whose text cannot be read: with an offer in its place the rest would do, or it is the only text. */
function faulty(asking: Asking, answers: readonly Answer[]): Question | undefined {
  const { questions } = asking;
  const values = answers.map(said);
  const typed = questions.filter((_question, at) => answers[at]?.choice === null);
  if (typed.length <= 1) return typed[0];
  const cured = questions.find((question, at) => {
    const [offer] = question.choices;
    if (answers[at]?.choice !== null || !offer) return false;
    return asking.answer(values.map((value, place) => (place === at ? offer.value : value))) !== null;
  });
  return cured ?? typed.find(({ choices }) => choices.length === 0) ?? typed[0];
}
