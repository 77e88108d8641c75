/** A match rule as one says it: "Fuzzy first name AND exact last name AND exact email". */
import type { Criterion, MatchRule } from '../../../src/model/records/activation.ts';

export function matchSentence({ origin, criteria }: Pick<MatchRule, 'origin' | 'criteria'>): string {
  const parts = criteria.map(criterionText);
  const text = parts.length === 0 ? 'No criteria yet: it would match nobody' : parts.join(' AND ');
  const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return origin ? `${whole}, for people from ${origin}` : whole;
}

function criterionText({ dmo, field, method }: Criterion): string {
  const what = fieldWords(field) || fieldWords(dmo) || 'no field yet';
  return `${method === null ? 'no method yet' : METHODS[method]} ${what}`;
}

const METHODS: Readonly<Record<NonNullable<Criterion['method']>, string>> = {
  exact: 'exact',
  'exact-normalized': 'normalized exact',
  fuzzy: 'fuzzy',
};

/** "ssot__FirstName__c" as "first name", "EmailAddress" as "email address"; "ID" stays. */
export function fieldWords(name: string): string {
  const bare = name
    .trim()
    .replace(/^ssot__/, '')
    .replace(/__(?:c|dlm|dll|pc)$/, '');
  return bare
    .replaceAll('_', ' ')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .replace(/(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .split(/\s+/)
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ')
    .trim();
}
