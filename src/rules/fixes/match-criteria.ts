/** The criteria that fixes add to match rules: what Data Cloud matches on without guessing. */
import type { Criterion } from '../../model/records/activation.ts';
import { type Weakness, weaknessOf } from '../../topology/match-rules.ts';

export const LAST_NAME: Criterion = { dmo: 'Individual', field: 'LastName', method: 'exact' };
export const EMAIL: Criterion = { dmo: 'ContactPointEmail', field: 'EmailAddress', method: 'exact-normalized' };
export const PHONE: Criterion = { dmo: 'ContactPointPhone', field: 'Phone', method: 'exact-normalized' };
export const PARTY_NUMBER: Criterion = { dmo: 'PartyIdentification', field: 'IdentificationNumber', method: 'exact' };

/** What makes a weak rule strong enough, best first. */
export const SECOND_CRITERIA: Readonly<Record<Weakness, readonly Criterion[]>> = {
  namesakes: [EMAIL, PARTY_NUMBER],
  households: [LAST_NAME, PARTY_NUMBER],
};

/** The criteria with what they lack to stand alone; null where only criteria that are not allowed would help. */
export function strengthened(
  criteria: readonly Criterion[],
  isAllowed: (criterion: Criterion) => boolean,
): readonly Criterion[] | null {
  if (criteria.length === 0) return isAllowed(PARTY_NUMBER) ? [PARTY_NUMBER] : null;
  const weakness = weaknessOf(criteria);
  if (weakness === null) return criteria;
  const second = SECOND_CRITERIA[weakness].find(isAllowed);
  return second ? [...criteria, second] : null;
}

/** "last name", "Party Identification": what a criterion compares, for a button. */
export function criterionText({ dmo, field }: Criterion): string {
  return dmo === PARTY_NUMBER.dmo ? 'Party Identification' : field;
}
