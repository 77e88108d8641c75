/**
 * Subjects name an element wherever several collections meet: `system:crm`, `placement:p1#Field__c`, `identity`.
 *
 * What follows `#` is a part of the element: a field's name, a match rule's id, a read's index.
 */
import { type AnyRecord, COLLECTIONS, type Collection, type Design, isSingleton, ONLY } from './design.ts';
import type { Id, Subject } from './field.ts';

export interface SubjectParts {
  readonly collection: Collection;
  readonly id: Id;
  /** After `#`; null when the whole element is meant. */
  readonly part: string | null;
}

/** The word before the colon; a singleton's word stands alone. `layout` holds places of subjects, not elements. */
export const SUBJECT_KINDS = {
  about: 'design',
  orgs: 'org',
  systems: 'system',
  entities: 'entity',
  sharedKeys: 'sharedKey',
  placements: 'placement',
  flows: 'flow',
  interactions: 'interaction',
  identity: 'identity',
  rulesets: 'ruleset',
  insights: 'insight',
  segments: 'segment',
  dataGraphs: 'dataGraph',
  governance: 'governance',
  reporting: 'reporting',
  ruleSettings: 'ruleSetting',
  waveOverrides: 'deployItem',
  smokeTests: 'smokeTest',
  waivers: 'waiver',
  notes: 'note',
  questions: 'question',
  zones: 'zone',
  stops: 'stop',
  checklistAnswers: 'checklistAnswer',
  customRules: 'customRule',
} as const satisfies Readonly<Record<ElementCollection, string>>;

export type ElementCollection = Exclude<Collection, 'layout'>;
export type SubjectKind = (typeof SUBJECT_KINDS)[ElementCollection];

const collections = new Map<string, ElementCollection>(
  COLLECTIONS.flatMap((name) => (name === 'layout' ? [] : [[SUBJECT_KINDS[name], name] as const])),
);

/** The deployment as a whole has a subject of its own but no record. */
export const DEPLOYMENT: Subject = 'deployment';

export function subjectOf(collection: ElementCollection, id: Id, part?: string): Subject {
  const kind = SUBJECT_KINDS[collection];
  const whole = isSingleton(collection) ? kind : `${kind}:${id}`;
  return part === undefined ? whole : `${whole}#${part}`;
}

/** Null for a text that names nothing this version knows. */
export function parseSubject(subject: Subject): SubjectParts | null {
  const [, kind = ''] = /^([A-Za-z]+)/.exec(subject) ?? [];
  const collection = collections.get(kind);
  if (!collection) return null;
  const pattern = ANY_TEXT.has(collection) ? /^[A-Za-z]+(?::(.*))?$/s : /^[A-Za-z]+(?::([^#]*))?(?:#(.*))?$/s;
  const matched = pattern.exec(subject);
  if (!matched) return null;
  const [, id, part = null] = matched;
  if (isSingleton(collection)) return id === undefined ? { collection, id: ONLY, part } : null;
  return id === undefined || id === '' ? null : { collection, id, part };
}

/** The element a subject belongs to: `placement:p1` of `placement:p1#Field__c`. */
export function wholeSubject(subject: Subject): Subject {
  const at = subject.indexOf('#');
  return at < 0 || (parseSubject(subject)?.part ?? null) === null ? subject : subject.slice(0, at);
}

/** Their ids are the names of something else, any text, with `#` in it too; they have no parts. */
const ANY_TEXT: ReadonlySet<Collection> = new Set<ElementCollection>([
  'ruleSettings',
  'waveOverrides',
  'checklistAnswers',
]);

/** The record a subject names; undefined where the design has none. */
export function recordOf(design: Design, subject: Subject): AnyRecord | undefined {
  const parts = parseSubject(subject);
  return parts === null ? undefined : design[parts.collection].get(parts.id);
}

export function namesElement(design: Design, subject: Subject): boolean {
  return recordOf(design, subject) !== undefined;
}
