/** The forms that compare the values at a path with something. */
import type { Budget } from './budget.ts';
import type { Comparison } from './condition.ts';
import { at, never, type Place, reachAt, type Test, wrong } from './place.ts';
import type { Reach, Scope, Value } from './scope.ts';

export function isComparison(parsed: object): parsed is Comparison {
  return 'field' in parsed;
}

/** The word of a comparison, what it compares with, and when two values meet it. */
export function comparison(parsed: Comparison, scope: Scope, place: Place): Test {
  const reach = reachAt(parsed.field, scope, at(place, ['field']));
  if (!reach) return never;
  if (place.isOwn && reach.recordField !== null) place.fields.push(reach.recordField);
  if ('is' in parsed) return answered(reach, parsed.is);
  if ('equals' in parsed) return equal(reach, parsed.equals, scope, place);
  if ('oneOf' in parsed) {
    const { oneOf } = parsed;
    for (const [index, value] of oneOf.entries()) expectComparable(reach, value, at(place, ['oneOf', index]));
    const wanted = new Set<Value>(oneOf);
    return (node, budget) => reach.read(node, budget).some((value) => wanted.has(value));
  }
  if ('contains' in parsed)
    return ofTexts(reach, parsed.field, place, 'contains', (value) => value.includes(parsed.contains));
  if ('startsWith' in parsed)
    return ofTexts(reach, parsed.field, place, 'startsWith', (value) => value.startsWith(parsed.startsWith));
  if ('endsWith' in parsed)
    return ofTexts(reach, parsed.field, place, 'endsWith', (value) => value.endsWith(parsed.endsWith));
  if ('above' in parsed) return ofNumbers(reach, parsed.field, parsed.above, scope, place, 'above', (a, b) => a > b);
  if ('atLeast' in parsed)
    return ofNumbers(reach, parsed.field, parsed.atLeast, scope, place, 'atLeast', (a, b) => a >= b);
  if ('below' in parsed) return ofNumbers(reach, parsed.field, parsed.below, scope, place, 'below', (a, b) => a < b);
  return ofNumbers(reach, parsed.field, parsed.atMost, scope, place, 'atMost', (a, b) => a <= b);
}

/** Empty as rules.md has it: not answered, false, 0, the empty text, an empty list. */
function answered(reach: Reach, is: 'empty' | 'set'): Test {
  const isSet = (node: unknown, budget: Budget) =>
    reach.read(node, budget).some((value) => value !== false && value !== 0 && value !== '');
  return is === 'set' ? isSet : (node, budget) => !isSet(node, budget);
}

type Operand = Value | { readonly field: string };

function equal(reach: Reach, operand: Operand, scope: Scope, place: Place): Test {
  if (typeof operand !== 'object') {
    expectComparable(reach, operand, at(place, ['equals']));
    return (node, budget) => reach.read(node, budget).includes(operand);
  }
  const other = reachAt(operand.field, scope, at(place, ['equals', 'field']));
  if (!other) return never;
  return (node, budget) => {
    const values = new Set(other.read(node, budget));
    return reach.read(node, budget).some((value) => values.has(value));
  };
}

/** A comparison that can never be true is a slip of the pen, and is told as one. */
function expectComparable(reach: Reach, value: Value, place: Place): void {
  if (reach.type === 'choice' && !reach.choices.includes(String(value))) {
    wrong(place, value, `one of ${reach.choices.map((choice) => JSON.stringify(choice)).join(', ')}`);
  }
  if (!TYPE_OF[reach.type].includes(typeof value)) wrong(place, value, `a ${TYPE_OF[reach.type].join(' or ')}`);
}

const TYPE_OF: Readonly<Record<Reach['type'], readonly string[]>> = {
  text: ['string'],
  choice: ['string'],
  number: ['number'],
  flag: ['boolean'],
  'flag-or-text': ['boolean', 'string'],
};

function ofTexts(reach: Reach, field: string, place: Place, word: string, holds: (value: string) => boolean): Test {
  if (!TYPE_OF[reach.type].includes('string')) {
    return wrong(at(place, ['field']), field, `a field that holds a text, for ${word}`);
  }
  return (node, budget) => reach.read(node, budget).some((value) => typeof value === 'string' && holds(value));
}

function ofNumbers(
  reach: Reach,
  field: string,
  operand: number | { readonly field: string },
  scope: Scope,
  place: Place,
  word: string,
  holds: (a: number, b: number) => boolean,
): Test {
  if (reach.type !== 'number') {
    return wrong(at(place, ['field']), field, 'a field that holds a number: only those are more or less');
  }
  if (typeof operand === 'number') {
    return (node, budget) => reach.read(node, budget).some((value) => holds(Number(value), operand));
  }
  const other = reachAt(operand.field, scope, at(place, [word, 'field']));
  if (!other) return never;
  if (other.type !== 'number') return wrong(at(place, [word, 'field']), operand.field, 'a field that holds a number');
  return (node, budget) => {
    const values = reach.read(node, budget).map(Number);
    const others = extremes(other.read(node, budget).map(Number));
    return values.some((value) => others.some((bound) => holds(value, bound)));
  };
}

/** Of many numbers, what is above or below one of them is so of the least or the greatest. */
function extremes(values: readonly number[]): readonly number[] {
  if (values.length < 2) return values;
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
