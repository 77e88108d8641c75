import { expect, test } from 'vitest';
import { problem } from '../../../src/model/load-error.ts';
import { reachOf } from '../../../src/rules/custom/scope.ts';
import { SUBJECT_SCOPES } from '../../../src/rules/custom/scopes.ts';
import { choiceLabel } from './choice-label.ts';
import { problemsAt, problemsWithin, problemText } from './problems-at.ts';
import { readValue, readValues, valueText } from './value-text.ts';

const flow = (path: string) => reachOf(SUBJECT_SCOPES.flow.scope(), path);

test.each([
  ['sloMs', '15 min', 900_000, '15 min'],
  ['sloMs', 'soon', 'soon', 'soon'],
  ['eventsPerDay', '1.5', 1.5, '1.5'],
  ['eventsPerDay', 'many', 'many', 'many'],
  ['owner', '12', '12', '12'],
])('%s: %s is read as %j and written as %s', (path, typed, value, written) => {
  expect(readValue(typed, path, flow(path))).toBe(value);
  expect(valueText(value, path, flow(path))).toBe(written);
});

test('several values stand between commas', () => {
  expect(readValues('1 s, , 2 min', 'sloMs', flow('sloMs'))).toEqual([1000, 120_000]);
  expect(readValues('', 'owner', flow('owner'))).toEqual([]);
});

test('a problem is told at the innermost condition it stands in', () => {
  const problems = [
    problem('where.all[1].field', 'the text "x"', 'a field'),
    problem('where.all[10]', 'null', 'a condition'),
    problem('where.all', 'an empty list', 'a list'),
  ];
  expect(problemsWithin(problems, 'where.all[1]').map(({ place }) => place)).toEqual(['where.all[1].field']);
  expect(problemsAt(problems, 'where', ['all']).map(({ place }) => place)).toEqual(['where.all']);
  expect(problemText(problemsAt(problems, 'where', ['all']))).toBe('At least one is needed.');
  expect(problemText([])).toBeNull();
});

test('choices are called as the catalogue calls them', () => {
  expect([choiceLabel('cdc'), choiceLabel('sales'), choiceLabel('one-way')]).toEqual([
    'Change Data Capture',
    'Sales Cloud',
    'one way',
  ]);
});
