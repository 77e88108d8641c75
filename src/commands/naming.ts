/** Which field is an element's name, and names that no other element of its kind has. */
import type { Collection, Design, Records } from '../model/design.ts';
import type { Subject } from '../model/field.ts';
import { type ElementCollection, parseSubject, SUBJECT_KINDS } from '../model/subject.ts';
import type { Command } from './command.ts';
import { edit, type Fields } from './edit.ts';

/** The field that the canvas edits on F2 and that messages use; elements without one go by their id. */
export const NAME_FIELDS: Readonly<Partial<Record<Collection, string>>> = {
  about: 'name',
  orgs: 'name',
  systems: 'name',
  entities: 'name',
  sharedKeys: 'name',
  placements: 'object',
  flows: 'name',
  interactions: 'name',
  rulesets: 'dataSpace',
  insights: 'name',
  segments: 'name',
  dataGraphs: 'name',
  smokeTests: 'action',
  notes: 'text',
  questions: 'text',
  zones: 'name',
  stops: 'title',
  customRules: 'title',
};

/** In the middle of a sentence: "shared key". */
export const WORDS: Readonly<Record<ElementCollection, string>> = {
  ...SUBJECT_KINDS,
  sharedKeys: 'shared key',
  dataGraphs: 'data graph',
  ruleSettings: 'rule setting',
  waveOverrides: 'wave override',
  smokeTests: 'smoke test',
  checklistAnswers: 'checklist answer',
  customRules: 'custom rule',
  stops: 'presentation stop',
};

export function rename(subject: Subject, name: string): Command {
  const parts = parseSubject(subject);
  const collection = parts?.collection ?? 'systems';
  const field = NAME_FIELDS[collection];
  const label = collection === 'layout' ? 'Rename' : `Rename ${WORDS[collection]}`;
  const isOptional = collection === 'orgs' || collection === 'smokeTests';
  const value = isOptional && name === '' ? null : name;
  return edit(label, collection, parts && field ? parts.id : '', { [field ?? 'name']: value } as Fields<Collection>);
}

/** The name itself, or with the next free number: "Sales Cloud 2". What has no name keeps having none. */
export function uniqueName(name: string, taken: ReadonlySet<string>): string {
  if (name === '' || !taken.has(name)) return name;
  const stem = name.replace(/ \d{1,9}$/, '');
  for (let count = 2; ; count++) {
    const next = `${stem} ${count}`;
    if (!taken.has(next)) return next;
  }
}

type NamedCollection = { [C in Collection]: Records[C] extends { readonly name: string } ? C : never }[Collection];

export function namesIn(design: Design, collection: NamedCollection): ReadonlySet<string> {
  return new Set([...design[collection].values()].map(({ name }) => name));
}
