import { describe, expect, test } from 'vitest';
import { reachOf } from '../../../src/rules/custom/scope.ts';
import { SUBJECT_SCOPES } from '../../../src/rules/custom/scopes.ts';
import {
  NEW_COMPARISON,
  OPERATOR_LABELS,
  type Operator,
  operatorOf,
  operatorsFor,
  reshaped,
  SHAPE_LABELS,
  type Shape,
  shapeOf,
  withField,
  withOperator,
} from './condition-forms.ts';

const flow = (path: string) => reachOf(SUBJECT_SCOPES.flow.scope(), path);
const owner = { field: 'owner', is: 'empty' };
const fast = { field: 'sloMs', below: 1000 };

describe('which form a condition has', () => {
  test.each([
    [owner, 'field'],
    [{ all: [owner] }, 'all'],
    [{ not: owner }, 'not'],
    [{ every: 'entities', where: owner }, 'every'],
    [{ all: [], any: [] }, null],
    [{}, null],
    ['owner', null],
    [null, null],
  ])('%j', (value, shape) => expect(shapeOf(value)).toBe(shape));
});

describe('another form keeps what it can hold', () => {
  test.each([
    [owner, 'all', { all: [owner] }],
    [{ all: [owner, fast] }, 'any', { any: [owner, fast] }],
    [{ any: [owner, fast] }, 'not', { not: owner }],
    [{ not: fast }, 'field', fast],
    [{ some: 'entities', where: fast }, 'every', { every: 'entities', where: fast }],
    [{ all: [{ not: owner }] }, 'field', NEW_COMPARISON],
    [undefined, 'field', NEW_COMPARISON],
  ] as const)('%j as %s', (value, shape, expected) => expect(reshaped(value, shape)).toEqual(expected));

  test('whatever stands there, the chosen form comes out', () => {
    for (const value of [owner, { all: [] }, { not: owner }, { some: 'keys', where: fast }, 'text', null, 7]) {
      for (const shape of Object.keys(SHAPE_LABELS) as Shape[]) expect(shapeOf(reshaped(value, shape))).toBe(shape);
    }
  });
});

describe('another operator', () => {
  test.each([
    [fast, 'above', { field: 'sloMs', above: 1000 }],
    [fast, 'oneOf', { field: 'sloMs', oneOf: [1000] }],
    [{ field: 'sloMs', oneOf: [5, 6] }, 'equals', { field: 'sloMs', equals: 5 }],
    [{ field: 'sloMs', is: 'set' }, 'below', { field: 'sloMs', below: 0 }],
    [fast, 'empty', { field: 'sloMs', is: 'empty' }],
    [{ field: 'sloMs', above: { field: 'p95Ms' } }, 'below', { field: 'sloMs', below: { field: 'p95Ms' } }],
  ] as const)('%j with %s', (comparison, operator, expected) => {
    expect(withOperator(comparison, operator, flow('sloMs'))).toEqual(expected);
  });

  test('every operator is found again in what it makes', () => {
    for (const operator of Object.keys(OPERATOR_LABELS) as Operator[]) {
      expect(operatorOf(withOperator(owner, operator, flow('owner')))).toBe(operator);
    }
  });
});

describe('another field', () => {
  test.each([
    ['a path not yet whole changes nothing else', fast, 'sl', { field: 'sl', below: 1000 }],
    ['a number stays a number', fast, 'eventsPerDay', { field: 'eventsPerDay', below: 1000 }],
    ['no text is less than another', fast, 'owner', { field: 'owner', is: 'empty' }],
    [
      'a choice starts with its first',
      { field: 'owner', equals: 'Ada' },
      'direction',
      { field: 'direction', equals: 'one-way' },
    ],
    ['a flag starts true', { field: 'owner', equals: 'Ada' }, 'crossesOrgs', { field: 'crossesOrgs', equals: true }],
    [
      'of several values those that fit stay',
      { field: 'x', oneOf: ['one-way', 'up'] },
      'direction',
      { field: 'direction', oneOf: ['one-way'] },
    ],
  ])('%s', (_what, comparison, field, expected) => {
    expect(withField(comparison, field, flow(field))).toEqual(expected);
  });
});

test('only what can hold is offered, and what stands there already', () => {
  expect(operatorsFor('flag', null)).toEqual(['empty', 'set', 'equals']);
  expect(operatorsFor('flag', 'above')).toContain('above');
  expect(operatorsFor('number', null)).not.toContain('contains');
});
