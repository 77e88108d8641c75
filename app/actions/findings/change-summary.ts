/** What a command would do, in a line: "Changes Sales Contact, Service Contact; adds shared key Global_Customer_Id__c". */
import type { Command } from '../../../src/commands/command.ts';
import { WORDS } from '../../../src/commands/naming.ts';
import { COLLECTIONS, type Design, isSingleton } from '../../../src/model/design.ts';
import type { Subject } from '../../../src/model/field.ts';
import { applyPatch, isEmptyPatch, type Patch } from '../../../src/model/patch.ts';
import { parseSubject, subjectOf } from '../../../src/model/subject.ts';
import { elementName } from '../element-name.ts';

export interface ChangedSubjects {
  readonly changed: readonly Subject[];
  readonly added: readonly Subject[];
  readonly removed: readonly Subject[];
}

/** Where things lie is no change that anybody has to be told of. */
export function changedSubjects(patch: Patch): ChangedSubjects {
  const found = { changed: [] as Subject[], added: [] as Subject[], removed: [] as Subject[] };
  for (const collection of COLLECTIONS) {
    if (collection === 'layout') continue;
    for (const [id, [before, after]] of patch[collection] ?? []) {
      const list = before === undefined ? found.added : after === undefined ? found.removed : found.changed;
      list.push(subjectOf(collection, id));
    }
  }
  return found;
}

export function changeSummary(design: Design, command: Command): string {
  const patch = command.run(design);
  if (isEmptyPatch(patch)) return 'Changes nothing any more';
  const after = applyPatch(design, patch);
  const { changed, added, removed } = changedSubjects(patch);
  const parts = [
    ...part('changes', changed, (subject) => elementName(after, subject)),
    ...part('adds', added, (subject) => withKind(after, subject)),
    ...part('removes', removed, (subject) => withKind(design, subject)),
  ];
  const text = parts.join('; ') || 'Moves what is drawn';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** More names than anybody reads while pointing. */
const MOST_NAMES = 4;

function part(verb: string, subjects: readonly Subject[], nameOf: (subject: Subject) => string): readonly string[] {
  if (subjects.length === 0) return [];
  const names = [...new Set(subjects.slice(0, MOST_NAMES).map(nameOf))].join(', ');
  const rest = subjects.length - MOST_NAMES;
  return [`${verb} ${names}${rest > 0 ? ` and ${rest} more` : ''}`];
}

/** What comes or goes is not known by its name alone. */
function withKind(design: Design, subject: Subject): string {
  const parts = parseSubject(subject);
  if (parts === null || parts.collection === 'layout' || isSingleton(parts.collection)) {
    return elementName(design, subject);
  }
  const word = parts.collection === 'placements' ? 'object' : WORDS[parts.collection];
  return `${word} ${elementName(design, subject)}`;
}
