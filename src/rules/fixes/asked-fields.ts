/** A fix that writes fields of one record, each as somebody answered it. Nothing is written that nobody said. */
import { type Fields, patchFields } from '../../commands/edit.ts';
import type { Collection } from '../../model/design.ts';
import type { Id } from '../../model/field.ts';
import type { Asking, Choice, Question } from '../asking.ts';

export interface AskedField<C extends Collection> {
  readonly question: Question;
  /** Of the answer without the blanks around it; null where it cannot be used. */
  readonly read: (answer: string) => Fields<C> | null;
}

/** What needs no question goes in `also`. */
export function askFields<C extends Collection>(
  label: string,
  collection: C,
  id: Id,
  asked: readonly AskedField<C>[],
  also: Fields<C> = {},
): Asking {
  return {
    label,
    questions: asked.map(({ question }) => question),
    answer(answers) {
      let fields: Fields<C> = also;
      for (const [at, { read }] of asked.entries()) {
        const said = read(answers[at]?.trim() ?? '');
        if (said === null) return null;
        fields = { ...fields, ...said };
      }
      return { label, run: (design) => patchFields(design, collection, id, fields) };
    },
  };
}

/** An answer that stands as it is; an empty one is none. */
export function asText<F>(fieldsOf: (text: string) => F): (answer: string) => F | null {
  return (answer) => (answer === '' ? null : fieldsOf(answer));
}

/** A choice whose words are the answer. */
export function said(label: string, reason?: string): Choice {
  return { value: label, label, ...(reason && { reason }) };
}

/** Each text once, the first reason with it. */
export function distinct(choices: readonly Choice[], most = MAX_CHOICES): readonly Choice[] {
  const byValue = new Map<string, Choice>();
  for (const choice of choices) if (!byValue.has(choice.value)) byValue.set(choice.value, choice);
  return [...byValue.values()].slice(0, most);
}

/** More buttons than this are no help. */
const MAX_CHOICES = 4;
