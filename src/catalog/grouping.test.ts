import { expect, test } from 'vitest';
import { SYSTEM_GROUPS } from './grouping.ts';
import { MECHANISM_IDS } from './mechanism.ts';
import { shortMechanismName } from './mechanism-names.ts';
import { SYSTEM_KINDS } from './system-kind.ts';
import { shortName } from './system-names.ts';

test('each kind is in exactly one group', () => {
  const kinds = SYSTEM_GROUPS.flatMap((group) => [...group.featured, ...group.others]);
  expect(kinds).toHaveLength(SYSTEM_KINDS.length);
  expect(new Set(kinds)).toEqual(new Set(SYSTEM_KINDS));
});

test('the palette opens with the clouds and platforms architects start from', () => {
  expect(SYSTEM_GROUPS.map((group) => group.name)).toEqual([
    'Salesforce clouds',
    'Data platforms and external',
    'Integration and events',
  ]);
  expect(SYSTEM_GROUPS.slice(0, 2).map((group) => group.featured.map(shortName))).toEqual([
    ['Sales', 'Service', 'Marketing', 'Commerce', 'Data Cloud', 'Industries'],
    ['Snowflake', 'Data lake', 'LMS', 'App', 'ERP'],
  ]);
});

test('short mechanism names differ and fit a flow label', () => {
  const names = MECHANISM_IDS.map(shortMechanismName);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name.length, name).toBeLessThanOrEqual(21);
});
