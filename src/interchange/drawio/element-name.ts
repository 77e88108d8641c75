/** What an element is called in a sentence. */
import type { Design } from '../../model/design.ts';
import type { Subject } from '../../model/field.ts';
import { parseSubject, recordOf } from '../../model/subject.ts';

export function elementName(design: Design, subject: Subject): string {
  const parts = parseSubject(subject);
  const record = recordOf(design, subject);
  const fields = (record ?? {}) as Readonly<Record<string, unknown>>;
  const name = String(fields['name'] ?? fields['object'] ?? fields['text'] ?? parts?.id ?? subject);
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name;
  if (parts?.collection !== 'placements') return parts?.collection === 'flows' ? `the flow ${short}` : short;
  const placement = design.placements.get(parts.id);
  return `${short} in ${design.systems.get(placement?.systemId ?? '')?.name ?? ''}`;
}

const LONGEST = 60;
