/** What is deleted, by an undo or another tab too, is no longer selected. */
import { type Collection, type Design, isSingleton } from '../../src/model/design.ts';
import type { Subject } from '../../src/model/field.ts';
import { parseSubject } from '../../src/model/subject.ts';
import type { DesignStore } from './design-store.ts';
import type { SessionStore } from './session-store.ts';

export function keepSelectionAlive(designs: DesignStore, session: SessionStore): void {
  designs.subscribe((now, before) => {
    if (now.design === before.design) return;
    const { selection } = session.getState();
    const alive = [...selection].filter((subject) => exists(now.design, subject));
    if (alive.length !== selection.size) session.select(alive);
  });
}

/** Those that are one of a kind (`design`, `governance`) always exist, and so does what other elements give their names. */
export function exists(design: Design, subject: Subject): boolean {
  const parts = parseSubject(subject);
  if (parts === null || isSingleton(parts.collection) || NAMED_ELSEWHERE.has(parts.collection)) return true;
  return design[parts.collection].has(parts.id);
}

const NAMED_ELSEWHERE: ReadonlySet<Collection> = new Set(['ruleSettings', 'waveOverrides', 'checklistAnswers']);
