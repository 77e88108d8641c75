/** Puts what the schema says about a broken file into words: the place, what is there, what should be there. */
import type * as z from 'zod/mini';
import { isJsonObject } from '../lib/json.ts';
import { type Problem, problem, WHOLE_FILE } from './load-error.ts';

export function toProblem(issue: z.core.$ZodIssue, json: unknown): Problem {
  const value = valueAt(json, issue.path);
  if (issue.code === 'unrecognized_keys') return unknownFields(issue);
  const field = issue.path.findLast((step) => typeof step === 'string');
  return problem(placeOf(issue.path), found(value), expected(issue, String(field ?? '')));
}

/** Only strict forms have them: a design keeps the fields it does not know. */
function unknownFields({ path, keys }: z.core.$ZodIssueUnrecognizedKeys): Problem {
  const names = keys.map((key) => JSON.stringify(key.slice(0, LONGEST_TEXT))).join(', ');
  return problem(placeOf(path), `the unknown field${keys.length === 1 ? '' : 's'} ${names}`, 'only known fields');
}

/** As one would write it in code: `flows[3].sloMs`. */
export function placeOf(path: readonly PropertyKey[]): string {
  const place = path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step).slice(0, LONGEST_TEXT)}`))
    .join('');
  return place === '' ? WHOLE_FILE : place.replace(/^\./, '');
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}

/** Longer texts are cut: a problem is a line to read. */
const LONGEST_TEXT = 60;

export function found(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (isJsonObject(value)) return 'an object';
  if (typeof value !== 'string') return `${typeof value === 'boolean' ? '' : `the ${typeof value} `}${String(value)}`;
  return value.length > LONGEST_TEXT ? `a text of ${value.length} characters` : `the text ${JSON.stringify(value)}`;
}

function expected(issue: z.core.$ZodIssue, field: string): string {
  if (issue.code === 'invalid_type') return ofType(issue.expected, field);
  if (issue.code === 'invalid_value') return ofValues(issue.values.map((value) => JSON.stringify(value)));
  if (issue.code === 'invalid_format') return 'an id: 1 to 64 characters of letters, digits, "-", "_" and "."';
  if (issue.code === 'too_small') return 'a text that is not empty';
  if (issue.code === 'too_big') return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
  return 'true, false, or a text that says how';
}

function ofType(type: string, field: string): string {
  if (type === 'number') return numberOf(field);
  return TYPES.get(type) ?? `a value of type ${type}`;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

/** Units stand in the field's name (format.md). */
const UNITS: readonly (readonly [ending: RegExp, unit: string])[] = [
  [/Ms$/, 'milliseconds'],
  [/(Min|Minutes)$/, 'minutes'],
  [/Hours$/, 'hours'],
  [/Days$/, 'days'],
  [/PerDay$/, 'events per day'],
  [/PerHour$/, 'events per hour'],
  [/Bytes$/, 'bytes'],
  [/Pct$/, 'percent'],
];

function numberOf(field: string): string {
  const unit = UNITS.find(([ending]) => ending.test(field))?.[1];
  return unit ? `a number of ${unit}` : 'a number';
}

const MOST_VALUES = 12;

function ofValues(values: readonly string[]): string {
  if (values.length === 1) return values.join('');
  if (values.length <= MOST_VALUES) return `one of ${values.join(', ')}`;
  return `one of ${values.slice(0, MOST_VALUES).join(', ')} and ${values.length - MOST_VALUES} more`;
}
