import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../../src/model/records/activation.ts';
import { fieldWords, matchSentence } from './match-sentence.ts';

const by = (method: Criterion['method'], field: string, dmo = 'Individual'): Criterion => ({ method, field, dmo });

describe('a match rule reads as one says it', () => {
  test.each([
    [
      [by('fuzzy', 'FirstName'), by('exact', 'LastName'), by('exact', 'Email', 'ContactPointEmail')],
      'Fuzzy first name AND exact last name AND exact email',
    ],
    [[by('exact-normalized', 'ssot__EmailAddress__c')], 'Normalized exact email address'],
    [[by(null, '', 'PartyIdentification')], 'No method yet party identification'],
    [[by('exact', '', '')], 'Exact no field yet'],
    [[], 'No criteria yet: it would match nobody'],
  ])('%j', (criteria, sentence) => {
    expect(matchSentence({ origin: null, criteria })).toBe(sentence);
  });

  test('with the origin it is bound to', () => {
    expect(matchSentence({ origin: 'Service', criteria: [by('exact', 'MemberID')] })).toBe(
      'Exact member ID, for people from Service',
    );
  });
});

test.each([
  ['FirstName', 'first name'],
  ['first_name', 'first name'],
  ['ssot__PhoneNumber__c', 'phone number'],
  ['URLPath', 'URL path'],
  ['  ', ''],
])('%s is %s', (name, words) => {
  expect(fieldWords(name)).toBe(words);
});
