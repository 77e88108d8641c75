import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../lib/json.ts';
import { migrate, STEPS } from './migrate.ts';

const v1 = { format: 'headwater.design', version: 1, name: 'x' };
const steps = [
  (json: JsonObject) => ({ ...json, trail: `${json['trail'] ?? ''}a` }),
  (json: JsonObject) => ({ ...json, trail: `${json['trail'] ?? ''}b` }),
];

describe('migrate', () => {
  test('version 1 is what is written now, and its files are taken as they are', () => {
    expect(STEPS).toEqual([]);
    const migrated = migrate(v1);
    expect(migrated.ok && migrated.value).toBe(v1);
  });

  test.each([
    [1, 'ab'],
    [2, 'b'],
    [3, undefined],
  ])('a file of version %i takes the steps it has not taken', (version, trail) => {
    const migrated = migrate({ ...v1, version }, steps);
    expect(migrated).toMatchObject({ ok: true, value: { version: 3, name: 'x' } });
    expect(migrated.ok && migrated.value['trail']).toBe(trail);
  });

  test('a step leaves the older file as it was', () => {
    const older = Object.freeze({ ...v1 });
    migrate(older, steps);
    expect(older).toEqual(v1);
  });

  test('a newer version is refused by its number', () => {
    expect(migrate({ ...v1, version: 4 }, steps)).toMatchObject({
      ok: false,
      error: { code: 'newer-version', version: 4 },
    });
  });

  test.each([undefined, null, '1', 1.5, 0, -1, Number.NaN])('version %s is none', (version) => {
    expect(migrate({ ...v1, version })).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  test.each([null, 4, 'headwater.design', [], {}, { format: 'toString' }])('%j is no design', (json) => {
    expect(migrate(json)).toMatchObject({ ok: false, error: { code: 'not-a-design' } });
  });
});
