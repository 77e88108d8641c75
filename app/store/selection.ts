/** What is deleted, by an undo or another tab too, is no longer selected. */
import type { Collection, Design } from '../../src/model/design.ts';
import type { Subject } from '../../src/model/field.ts';
import type { DesignStore } from './design-store.ts';
import { partsOf } from './drawn-subjects.ts';
import type { SessionStore } from './session-store.ts';

export function keepSelectionAlive(designs: DesignStore, session: SessionStore): void {
  designs.subscribe((now, before) => {
    if (now.design === before.design) return;
    const { selection } = session.getState();
    const alive = [...selection].filter((subject) => exists(now.design, subject));
    if (alive.length !== selection.size) session.select(alive);
  });
}

const COLLECTION_OF: ReadonlyMap<string, Collection> = new Map([
  ['org', 'orgs'],
  ['system', 'systems'],
  ['entity', 'entities'],
  ['sharedKey', 'sharedKeys'],
  ['placement', 'placements'],
  ['flow', 'flows'],
  ['interaction', 'interactions'],
  ['ruleset', 'rulesets'],
  ['insight', 'insights'],
  ['segment', 'segments'],
  ['dataGraph', 'dataGraphs'],
  ['smokeTest', 'smokeTests'],
  ['waiver', 'waivers'],
  ['note', 'notes'],
  ['question', 'questions'],
  ['zone', 'zones'],
  ['stop', 'stops'],
]);

/** Subjects that are one of a kind (`design`, `governance`, `identity`) always exist. */
export function exists(design: Design, subject: Subject): boolean {
  const { kind, id } = partsOf(subject);
  const collection = COLLECTION_OF.get(kind);
  return collection === undefined || design[collection].has(id);
}
