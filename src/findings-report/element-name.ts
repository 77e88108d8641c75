/** What people call the element a finding is about. */
import { NAME_FIELDS, WORDS } from '../commands/naming.ts';
import { type AnyRecord, type Design, ONLY } from '../model/design.ts';
import type { Subject } from '../model/field.ts';
import { parseSubject, recordOf } from '../model/subject.ts';

/** Its name in the design, or its id where it has none. */
export function elementName(design: Design, subject: Subject): string {
  const parts = parseSubject(subject);
  const record = recordOf(design, subject);
  if (!parts || !record) return subject;
  if (parts.id === ONLY && parts.collection !== 'about') return capital(subject);
  const part = parts.part === null ? '' : ` ${parts.part}`;
  return `${recordName(design, record, NAME_FIELDS[parts.collection])}${part}`;
}

/** "flow", "shared key": what kind of element it is. */
export function elementWord(subject: Subject): string {
  const parts = parseSubject(subject);
  return parts && parts.collection !== 'layout' ? WORDS[parts.collection] : subject;
}

function recordName(design: Design, record: AnyRecord, field: string | undefined): string {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const name = field === undefined ? '' : String(fields[field] ?? '');
  if ('systemId' in record && 'object' in record) {
    return `${design.systems.get(record.systemId)?.name ?? ''} ${name}`.trim();
  }
  if (name === '' && 'source' in record) {
    return `${systemName(design, record.source)} to ${systemName(design, record.target)}`;
  }
  return name || record.id;
}

function systemName({ systems }: Design, id: string): string {
  return systems.get(id)?.name || id;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
