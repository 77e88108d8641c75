/** Conditions as the editor sees them: which form one has, and what becomes of it when another is chosen. */
import { isJsonObject, type JsonObject } from '../../../src/lib/json.ts';
import type { Form } from '../../../src/rules/custom/condition.ts';
import type { Reach } from '../../../src/rules/custom/scope.ts';

/** What a person chooses first. All comparisons are one: their operator is chosen beside the field. */
export type Shape = 'all' | 'any' | 'not' | 'some' | 'every' | 'field';
export type Operator = Exclude<Form, 'all' | 'any' | 'not' | 'some' | 'every' | 'is'> | 'empty' | 'set';

export const SHAPE_LABELS: Readonly<Record<Shape, string>> = {
  field: 'A field',
  all: 'All of these',
  any: 'Any of these',
  not: 'Not',
  some: 'Some of a list',
  every: 'Every one of a list',
};

/** Null for what is no condition; it was written by hand then, and is shown as it stands. */
export function shapeOf(value: unknown): Shape | null {
  if (!isJsonObject(value)) return null;
  const shapes = (Object.keys(SHAPE_LABELS) as Shape[]).filter((shape) => Object.hasOwn(value, shape));
  return shapes.length === 1 ? (shapes[0] ?? null) : null;
}

/** Keeps what it holds already where the new form can hold that too. */
export function reshaped(value: unknown, shape: Shape): JsonObject {
  const held = heldBy(value);
  if (shape === 'all' || shape === 'any') return { [shape]: held };
  const [first = NEW_COMPARISON] = held;
  if (shape === 'not') return { not: first };
  if (shape === 'some' || shape === 'every') return { [shape]: listOf(value), where: first };
  return shapeOf(first) === 'field' && isJsonObject(first) ? first : NEW_COMPARISON;
}

export const NEW_COMPARISON: JsonObject = { field: '', is: 'empty' };

function heldBy(value: unknown): readonly unknown[] {
  if (!isJsonObject(value)) return [NEW_COMPARISON];
  const shape = shapeOf(value);
  if (shape === 'all' || shape === 'any') return Array.isArray(value[shape]) ? value[shape] : [];
  if (shape === 'not') return [value['not']];
  if (shape === 'some' || shape === 'every') return [value['where']];
  return [value];
}

function listOf(value: unknown): unknown {
  return isJsonObject(value) ? (value['some'] ?? value['every'] ?? '') : '';
}

export const OPERATOR_LABELS: Readonly<Record<Operator, string>> = {
  empty: 'is empty',
  set: 'is set',
  equals: 'is',
  oneOf: 'is one of',
  contains: 'contains',
  startsWith: 'starts with',
  endsWith: 'ends with',
  above: 'is more than',
  atLeast: 'is at least',
  below: 'is less than',
  atMost: 'is at most',
};

const OPERATORS = Object.keys(OPERATOR_LABELS) as Operator[];

/** Those that can hold for the type of the field, and the one that stands there in any case. */
export function operatorsFor(type: Reach['type'] | null, present: Operator | null): readonly Operator[] {
  const fitting = type === null ? OPERATORS : BY_TYPE[type];
  return OPERATORS.filter((operator) => fitting.includes(operator) || operator === present);
}

const TEXTUAL: readonly Operator[] = ['empty', 'set', 'equals', 'oneOf', 'contains', 'startsWith', 'endsWith'];
const BY_TYPE: Readonly<Record<Reach['type'], readonly Operator[]>> = {
  text: TEXTUAL,
  choice: ['empty', 'set', 'equals', 'oneOf'],
  flag: ['equals', 'empty', 'set'],
  'flag-or-text': TEXTUAL,
  number: ['empty', 'set', 'equals', 'oneOf', 'above', 'atLeast', 'below', 'atMost'],
};

export function operatorOf(comparison: JsonObject): Operator | null {
  if (comparison['is'] === 'empty' || comparison['is'] === 'set') return comparison['is'];
  return (
    OPERATORS.find((operator) => operator !== 'empty' && operator !== 'set' && Object.hasOwn(comparison, operator)) ??
    null
  );
}

/** With a value of the kind the new operator takes, the old one where it is of that kind. */
export function withOperator(comparison: JsonObject, operator: Operator, reach: Reach | null): JsonObject {
  const field = comparison['field'] ?? '';
  if (operator === 'empty' || operator === 'set') return { field, is: operator };
  const before = operandOf(comparison);
  return { field, [operator]: fitted(before, operator, reach) };
}

export function operandOf(comparison: JsonObject): unknown {
  const operator = operatorOf(comparison);
  return operator === null || operator === 'empty' || operator === 'set' ? undefined : comparison[operator];
}

function fitted(before: unknown, operator: Operator, reach: Reach | null): unknown {
  if (operator === 'oneOf') return Array.isArray(before) ? before : [before ?? firstValue(reach)];
  const single = Array.isArray(before) ? before[0] : before;
  if (isJsonObject(single)) return TAKES_FIELD.has(operator) ? single : firstValue(reach);
  return single ?? firstValue(reach);
}

/** The operators that also take another field of the same element. */
export const TAKES_FIELD: ReadonlySet<Operator> = new Set(['equals', 'above', 'atLeast', 'below', 'atMost']);

/** What a value starts as: something that can be true. */
export function firstValue(reach: Reach | null): unknown {
  if (reach?.type === 'flag') return true;
  if (reach?.type === 'number') return 0;
  return reach?.choices[0] ?? '';
}

/** Another field may be of another type: what cannot hold for it gives way to what can. */
export function withField(comparison: JsonObject, field: string, reach: Reach | null): JsonObject {
  const renamed = { ...comparison, field };
  if (reach === null) return renamed;
  const operator = operatorOf(comparison);
  const fitting = operatorsFor(reach.type, null);
  if (operator === null || !fitting.includes(operator)) return withOperator(renamed, fitting[0] ?? 'empty', reach);
  const operand = operandOf(comparison);
  if (operator === 'oneOf' && Array.isArray(operand)) {
    return { field, oneOf: operand.filter((value) => isSuited(value, reach)) };
  }
  return operand === undefined || isSuited(operand, reach) ? renamed : { field, [operator]: firstValue(reach) };
}

function isSuited(value: unknown, { type, choices }: Reach): boolean {
  if (isJsonObject(value)) return true;
  if (type === 'choice') return choices.includes(String(value));
  if (type === 'flag-or-text') return typeof value === 'boolean' || typeof value === 'string';
  return typeof value === (type === 'flag' ? 'boolean' : type === 'number' ? 'number' : 'string');
}
