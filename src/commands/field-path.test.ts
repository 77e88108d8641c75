import { describe, expect, test } from 'vitest';
import { formatPath, getAt, parsePath, setAt } from './field-path.ts';

const record = {
  id: 'p1',
  role: null,
  keys: [
    { field: 'A', unique: true },
    { field: 'B', unique: false },
  ],
  notes: { a: 1 },
};

test.each([
  ['role', ['role']],
  ['keys[0].unique', ['keys', 0, 'unique']],
  ['matchRules[1].criteria[2].field', ['matchRules', 1, 'criteria', 2, 'field']],
])('%s is a path, and is written back', (path, steps) => {
  expect(parsePath(path)).toEqual(steps);
  expect(formatPath(steps)).toBe(path);
});

test.each(['', '.', 'keys[', 'keys[-1]', 'keys[x]', '[0]', 'a..b', 'a b', 'keys[0]unique'])(
  '"%s" is no path',
  (path) => {
    expect(parsePath(path)).toBeNull();
    expect(getAt(record, path)).toBeUndefined();
    expect(setAt(record, path, 1)).toBe(record);
  },
);

describe('reading', () => {
  test.each([
    ['keys[1].field', 'B'],
    ['role', null],
    ['keys[5].field', undefined],
    ['nothing', undefined],
    ['role.inner', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
    ['keys.length', 2],
  ])('%s', (path, value) => expect(getAt(record, path)).toBe(value));
});

describe('writing', () => {
  test('copies what is on the way and shares the rest', () => {
    const next = setAt(record, 'keys[1].unique', true);
    expect(next.keys).toEqual([record.keys[0], { field: 'B', unique: true }]);
    expect(next.keys[0]).toBe(record.keys[0]);
    expect(next.notes).toBe(record.notes);
    expect(record.keys[1]?.unique).toBe(false);
  });

  test('the same value gives the same object', () => {
    expect(setAt(record, 'keys[0].field', 'A')).toBe(record);
  });

  test.each([
    'keys[2].field',
    'nothing',
    'nothing.inner',
    'keys[0].nothing',
    '__proto__.polluted',
    'constructor.prototype',
    'keys.length',
  ])('%s does not exist, so nothing is written', (path) => {
    expect(setAt(record, path, 1)).toBe(record);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('an answer not given yet is made from a blank, if there is one', () => {
    expect(setAt(record, 'role.why', 'x', () => ({ why: null, who: null })).role).toEqual({ why: 'x', who: null });
    expect(setAt(record, 'role.why', 'x')).toBe(record);
  });
});
