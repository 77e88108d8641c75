/** What a match rule of identity resolution rests on. */
import type { Criterion } from '../model/records/activation.ts';

/** Whom a rule fuses that rests on too little: people of one name, or people behind one mailbox or phone. */
export type Weakness = 'namesakes' | 'households';

/** Null where the rule rests on enough, or on nothing yet. */
export function weaknessOf(criteria: readonly Criterion[]): Weakness | null {
  const fields = new Set(criteria.map(({ field }) => field));
  if (fields.size === 0) return null;
  if (isSubsetOf(fields, NAME_FIELDS)) return 'namesakes';
  return fields.size === 1 && isSubsetOf(fields, CONTACT_FIELDS) ? 'households' : null;
}

function isSubsetOf(fields: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  for (const field of fields) if (!all.has(field)) return false;
  return true;
}

const NAME_FIELDS: ReadonlySet<string> = new Set(['FirstName', 'LastName', 'FullName']);
const CONTACT_FIELDS: ReadonlySet<string> = new Set(['EmailAddress', 'Phone']);
