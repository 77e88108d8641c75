import { expect, test } from 'vitest';
import { filterOf, searchOf } from './filter-text.ts';

test.each([
  ['crm', 'Core CRM', true],
  ['crm', 'Billing', false],
  ['', 'anything', true],
  ['=core crm', 'Core CRM', true],
  ['=crm', 'Core CRM', false],
  ['!crm', 'Core CRM', false],
  ['!crm', 'Billing', true],
  ['=', '', true],
  ['=', 'x', false],
  ['!', 'x', true],
  ['!', '', false],
  ['!=crm', 'Core CRM', true],
])('"%s" over "%s" is %s', (asked, text, isMatch) => {
  expect(filterOf(asked).matches(text)).toBe(isMatch);
});

test('a search takes signs for letters', () => {
  expect(searchOf('!crm').matches('Billing')).toBe(false);
  expect(searchOf(' =a ').matches('x=A')).toBe(true);
});
