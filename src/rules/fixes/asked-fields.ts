/** A fix that writes what somebody answered. Nothing is written that nobody said. */
import type { Command } from '../../commands/command.ts';
import { edit, type Fields } from '../../commands/edit.ts';
import type { Collection } from '../../model/design.ts';
import type { Id } from '../../model/field.ts';
import type { Asking, Choice, Question } from '../asking.ts';

export interface Asked<F extends object> {
  readonly question: Question;
  /** Of the answer without the blanks around it; null where it cannot be used. */
  readonly read: (answer: string) => F | null;
}

/** The answers put together are what `commandOf` gets. */
export function askWith<F extends object>(
  label: string,
  asked: readonly Asked<Partial<F>>[],
  commandOf: (fields: Partial<F>) => Command,
): Asking {
  return {
    label,
    questions: asked.map(({ question }) => question),
    answer(answers) {
      let fields: Partial<F> = {};
      for (const [at, { read }] of asked.entries()) {
        const answered = read(answers[at]?.trim() ?? '');
        if (answered === null) return null;
        fields = { ...fields, ...answered };
      }
      return commandOf(fields);
    },
  };
}

/** Writes the answers into one record; what needs no question goes in `also`. */
export function askFields<C extends Collection>(
  label: string,
  collection: C,
  id: Id,
  asked: readonly Asked<Fields<C>>[],
  also: Fields<C> = {},
): Asking {
  return askWith<Fields<C>>(label, asked, (fields) => edit(label, collection, id, { ...also, ...fields }));
}

/** An answer that stands as it is; an empty one is none. */
export function asText<F>(fieldsOf: (text: string) => F): (answer: string) => F | null {
  return (answer) => (answer === '' ? null : fieldsOf(answer));
}

/** A choice whose words are the answer. */
export function said(label: string, reason?: string): Choice {
  return { value: label, label, ...(reason && { reason }) };
}

/** More buttons than this are no help. */
const MAX_CHOICES = 4;

/** Each answer once, the first reason with it. */
export function distinct(choices: readonly Choice[]): readonly Choice[] {
  const byValue = new Map<string, Choice>();
  for (const choice of choices) if (!byValue.has(choice.value)) byValue.set(choice.value, choice);
  return [...byValue.values()].slice(0, MAX_CHOICES);
}
