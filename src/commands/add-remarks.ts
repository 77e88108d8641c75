/** What is said about the design: notes, questions, zones, presentation stops and waivers. */
import type { Subject } from '../model/field.ts';
import { freshId } from '../model/id.ts';
import type { Zone } from '../model/records/drawing.ts';
import { namesElement, subjectOf } from '../model/subject.ts';
import { adding } from './add-parts.ts';
import type { Command } from './command.ts';
import { nextOrder } from './edit.ts';
import { type At, placedAt, withBox } from './layout.ts';
import { namesIn, uniqueName } from './naming.ts';
import { newRecord } from './record-schemas.ts';
import { transform, withRecords } from './transform.ts';

export function addNote(at: At, text = ''): Command {
  return transform('Add note', (design) => {
    const id = freshId('note', design.notes);
    const note = newRecord('notes', nextOrder(design, 'notes'), { id, text });
    return placedAt(withRecords(design, 'notes', [note]), subjectOf('notes', id), at);
  });
}

export interface Area extends At {
  readonly width: number;
  readonly height: number;
}

export function addZone(area: Area, kind: Zone['kind'] = null, name = 'Zone'): Command {
  return transform('Add zone', (design) => {
    const unique = uniqueName(name, namesIn(design, 'zones'));
    const id = freshId(unique, design.zones);
    const zone = newRecord('zones', nextOrder(design, 'zones'), { id, name: unique, kind });
    const { x, y, width, height } = area;
    const next = withRecords(design, 'zones', [zone]);
    if (![x, y, width, height].every(Number.isFinite)) return next;
    return withBox(next, subjectOf('zones', id), { x, y, width, height });
  });
}

/** Pins an open question to an element, or to the design as a whole. */
export function addQuestion(subject: Subject, text: string, askedBy: string | null = null): Command {
  return adding('Add question', 'questions', (design) =>
    namesElement(design, subject) ? { id: freshId('question', design.questions), subject, text, askedBy } : null,
  );
}

export function addStop(title: string, focus: readonly Subject[]): Command {
  return adding('Add presentation stop', 'stops', (design) => ({
    id: freshId(title, design.stops),
    title,
    focus: focus.filter((subject) => namesElement(design, subject)),
  }));
}

export interface WaiverWords {
  readonly ruleId: string;
  /** `*` for every finding of the rule. */
  readonly subject: Subject;
  readonly reason: string;
  readonly approvedBy: string | null;
  /** ISO date; absent = never. `proposedExpiry` gives the usual one. */
  readonly expires: string | null;
}

export function addWaiver(words: WaiverWords): Command {
  return adding('Waive finding', 'waivers', (design) => ({
    ...words,
    id: freshId(`waiver-${words.ruleId.split('/').at(-1) ?? ''}`, design.waivers),
  }));
}

const PROPOSED_DAYS = 90;
const DAY_MS = 86_400_000;

/** Ninety days after the ISO date given; null where that is none. */
export function proposedExpiry(today: string): string | null {
  const at = Date.parse(`${today}T00:00:00Z`);
  return Number.isNaN(at) ? null : new Date(at + PROPOSED_DAYS * DAY_MS).toISOString().slice(0, 10);
}
