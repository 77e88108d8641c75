/** What an element is called in lists, breadcrumbs and references. */
import { NAME_FIELDS } from '../../../src/commands/naming.ts';
import type { AnyRecord, Design } from '../../../src/model/design.ts';
import type { Id, Subject } from '../../../src/model/field.ts';
import type { ElementCollection } from '../../../src/model/subject.ts';
import { parseSubject } from '../../../src/model/subject.ts';
import { isInspected, RECORD_SPECS } from '../fields/record-specs.ts';

/** Longer ones are cut: a note may hold a page. */
const LONGEST = 80;

export function elementTitle(design: Design, subject: Subject): string {
  const parts = parseSubject(subject);
  const record = parts && design[parts.collection].get(parts.id);
  if (!parts || !record || parts.collection === 'layout') return subject;
  return parts.collection === 'orgs' ? orgTitle(design, parts.id) : titleOf(parts.collection, record);
}

export function titleOf(collection: ElementCollection, record: AnyRecord): string {
  const field = NAME_FIELDS[collection];
  const name = field === undefined ? '' : Reflect.get(record, field);
  if (typeof name === 'string' && name.trim() !== '') return cut(name.trim());
  if (collection === 'about') return 'Untitled design';
  if (collection === 'waivers') return cut(String(Reflect.get(record, 'ruleId')) || 'Waiver');
  const noun = isInspected(collection) ? RECORD_SPECS[collection].noun : 'Element';
  return isNamedById(collection) ? cut(record.id) : noun;
}

/** "Person in Sales Cloud" where the name alone says too little. */
export function placementTitle(design: Design, placementId: Id): string {
  const placement = design.placements.get(placementId);
  if (!placement) return 'Placement';
  const system = design.systems.get(placement.systemId);
  return system ? `${placement.object} in ${system.name}` : placement.object;
}

/** Its name, or who lives there: ids of orgs mean nothing to anybody, and frames of one kind share their label. */
export function orgTitle(design: Design, orgId: Id): string {
  const name = design.orgs.get(orgId)?.name?.trim();
  if (name) return cut(name);
  const residents = [...design.systems.values()].filter((system) => system.orgId === orgId);
  if (residents.length === 0) return 'Org without systems';
  const names = residents.sort((a, b) => a.order - b.order).map((system) => system.name);
  return cut(`Org of ${names.slice(0, 2).join(' and ')}${names.length > 2 ? ' and others' : ''}`);
}

/** Its id is a rule's or a deployment item's. */
function isNamedById(collection: ElementCollection): boolean {
  return collection === 'ruleSettings' || collection === 'waveOverrides';
}

function cut(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
