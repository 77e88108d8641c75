import { NAME_FIELDS, WORDS } from '../../src/commands/naming.ts';
import type { Design } from '../../src/model/design.ts';
import type { Subject } from '../../src/model/field.ts';
import { parseSubject, recordOf } from '../../src/model/subject.ts';

/** What people call the element: "Service Cloud Contact", "Sales Cloud to Data Cloud". */
export function elementName(design: Design, subject: Subject): string {
  const parts = parseSubject(subject);
  if (parts === null || parts.collection === 'layout') return subject;
  const name = ownName(design, subject);
  const part = parts.part === null ? '' : ` · ${parts.part}`;
  if (parts.collection !== 'placements') return `${name}${part}`;
  const systemId = design.placements.get(parts.id)?.systemId;
  return `${design.systems.get(systemId ?? '')?.name ?? ''} ${name}${part}`.trim();
}

function ownName(design: Design, subject: Subject): string {
  const parts = parseSubject(subject);
  if (parts === null || parts.collection === 'layout') return subject;
  const field = NAME_FIELDS[parts.collection];
  const record = recordOf(design, subject) as Readonly<Record<string, unknown>> | undefined;
  const name = field === undefined ? undefined : record?.[field];
  if (typeof name === 'string' && name.trim() !== '') return name;
  const word = WORDS[parts.collection];
  return subject.includes(':') ? parts.id : word.charAt(0).toUpperCase() + word.slice(1);
}
