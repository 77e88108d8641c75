/**
 * Deleting takes along, in the same step, everything that would point nowhere: a system's placements and flows,
 * the key fields' shared key, boxes, questions, stops, and the waivers and wave overrides of what is gone.
 * Tables that list elements (integrity.ts) decide what dangles; O(records).
 */
import { COLLECTIONS, type Design, isSingleton } from '../model/design.ts';
import type { Id, Subject } from '../model/field.ts';
import { removeDangling } from '../model/integrity.ts';
import { parseSubject, subjectOf, wholeSubject } from '../model/subject.ts';
import type { Command } from './command.ts';
import { WORDS } from './naming.ts';
import { transform, withoutRecords } from './transform.ts';

/** The singletons and parts of elements among the subjects are left alone. */
export function deleteElements(subjects: readonly Subject[]): Command {
  return transform(deleteLabel(subjects), (design) => settled(design, withoutElements(design, subjects)));
}

function deleteLabel(subjects: readonly Subject[]): string {
  const collections = new Set(subjects.map((subject) => parseSubject(subject)?.collection));
  const [collection, ...others] = collections;
  if (subjects.length > 1 || !collection || collection === 'layout' || others.length > 0) {
    return `Delete ${subjects.length} elements`;
  }
  return `Delete ${WORDS[collection]}`;
}

function withoutElements(design: Design, subjects: readonly Subject[]): Design {
  let next = design;
  for (const subject of subjects) {
    const parts = parseSubject(subject);
    if (parts === null || parts.part !== null || isSingleton(parts.collection)) continue;
    next = withoutRecords(next, parts.collection, [parts.id]);
  }
  return next;
}

/** What `after` becomes once nothing in it points at what it no longer has. The same object where all is well. */
export function settled(before: Design, after: Design): Design {
  if (after === before) return after;
  const sound = removeDangling(withoutEmptiedOrgs(before, after), before).design;
  const gone = goneSubjects(before, sound);
  return gone.size === 0 ? sound : removeDangling(withoutRemarks(sound, gone), sound).design;
}

/** An org is drawn around its systems; one that lost the last of them would stay behind unseen. */
function withoutEmptiedOrgs(before: Design, after: Design): Design {
  if (after.systems === before.systems) return after;
  const used = orgsInUse(after);
  const emptied = [...orgsInUse(before)].filter((id) => !used.has(id));
  return withoutRecords(after, 'orgs', emptied);
}

function orgsInUse(design: Design): ReadonlySet<Id> {
  return new Set([...design.systems.values()].map(({ orgId }) => orgId));
}

function goneSubjects(before: Design, after: Design): ReadonlySet<Subject> {
  const gone = new Set<Subject>();
  for (const collection of COLLECTIONS) {
    if (collection === 'layout' || before[collection] === after[collection]) continue;
    for (const id of before[collection].keys()) {
      if (!after[collection].has(id)) gone.add(subjectOf(collection, id));
    }
  }
  return gone;
}

/** Waivers and wave overrides may name what a design does not have, so that only a deletion takes them along. */
function withoutRemarks(design: Design, gone: ReadonlySet<Subject>): Design {
  const overrides = [...design.waveOverrides.keys()].filter((id) => isItemOf(id, gone));
  const waivers = [...design.waivers.values()].filter(({ subject }) => isAbout(subject, gone));
  const next = withoutRecords(design, 'waveOverrides', overrides);
  return withoutRecords(
    next,
    'waivers',
    waivers.map(({ id }) => id),
  );
}

function isAbout(subject: Subject, gone: ReadonlySet<Subject>): boolean {
  const parts = parseSubject(subject);
  if (parts?.collection === 'waveOverrides') return isItemOf(parts.id, gone);
  return gone.has(wholeSubject(subject));
}

/** Deployment items are named after their element: `flow:f1`, `model:PLACEMENT`, `key:PLACEMENT.FIELD`. */
function isItemOf(itemId: string, gone: ReadonlySet<Subject>): boolean {
  if (gone.has(itemId)) return true;
  if (itemId.startsWith('model:')) return gone.has(subjectOf('placements', itemId.slice('model:'.length)));
  if (!itemId.startsWith('key:')) return false;
  return [...dotPrefixes(itemId.slice('key:'.length))].some((id) => gone.has(subjectOf('placements', id)));
}

/** Ids may contain points, so any of them may end the placement's id. */
function* dotPrefixes(text: string): Iterable<string> {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) yield text.slice(0, at);
}
