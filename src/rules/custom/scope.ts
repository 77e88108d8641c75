/**
 * What a condition may look at: an element's fields, and the elements related to it, by name.
 *
 * A path walks relations and ends in a field: `owner`, `source.org.region`, `keys.unique`, `placements.count`.
 * Over a relation to many it has many values.
 */
import type { Budget } from './budget.ts';

export type Value = string | number | boolean;
export type ValueType = 'text' | 'number' | 'flag' | 'choice' | 'flag-or-text';

export interface Field {
  readonly type: ValueType;
  /** The values of a choice, in the order of the format. */
  readonly choices: readonly string[];
  readonly isMany: boolean;
  /** The field of the record that is edited to change it, or null where there is none. */
  readonly recordField: string | null;
  /** Without what nobody answered. */
  read(node: unknown): readonly Value[];
}

export interface Relation {
  readonly isMany: boolean;
  /** The field of the record that holds it; null where another record does. */
  readonly recordField: string | null;
  /** It leads to a part of the record itself, not to another element. */
  readonly isPart: boolean;
  /** Asked for when a path walks on: relations go in circles. */
  readonly scope: () => Scope;
  of(node: unknown): readonly unknown[];
}

export interface Scope {
  /** "flow", "key field": for messages. */
  readonly word: string;
  readonly fields: ReadonlyMap<string, Field>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** What a relation that ends a path says of the element it leads to. */
  nameOf(node: unknown): string;
}

/** A path that leads somewhere. */
export interface Reach {
  readonly type: ValueType;
  readonly choices: readonly string[];
  readonly isMany: boolean;
  /** The record's own field behind it, or null. */
  readonly recordField: string | null;
  read(node: unknown, budget: Budget): readonly Value[];
}

/** Of a path of `a.b.c`; more cannot mean anything that fewer do not. */
export const MOST_STEPS = 5;

/** Null where the path leads nowhere. */
export function reachOf(scope: Scope, path: string): Reach | null {
  const steps = path.split('.');
  if (steps.length > MOST_STEPS) return null;
  return stepInto(scope, steps);
}

function stepInto(scope: Scope, [name = '', ...rest]: readonly string[]): Reach | null {
  const field = scope.fields.get(name);
  if (field) return rest.length === 0 ? ownField(field) : countOf(field.read, field.isMany, field.recordField, rest);
  const relation = scope.relations.get(name);
  if (!relation) return null;
  if (rest.length === 0) return namesOf(relation);
  return countOf(relation.of, relation.isMany, relation.recordField, rest) ?? throughTo(relation, rest);
}

function ownField({ type, choices, isMany, recordField, read }: Field): Reach {
  return { type, choices, isMany, recordField, read: (node, budget) => budget.taken(read(node)) };
}

function namesOf({ isMany, recordField, scope, of }: Relation): Reach {
  const read = (node: unknown, budget: Budget) => budget.taken(of(node)).map((related) => scope().nameOf(related));
  return { type: 'text', choices: [], isMany, recordField, read };
}

export const COUNT = 'count';

function countOf(
  of: (node: unknown) => readonly unknown[],
  isMany: boolean,
  recordField: string | null,
  rest: readonly string[],
): Reach | null {
  if (!isMany || rest.length !== 1 || rest[0] !== COUNT) return null;
  const read = (node: unknown, budget: Budget) => [budget.taken(of(node)).length];
  return { type: 'number', choices: [], isMany: false, recordField, read };
}

function throughTo(
  { isMany, recordField: holder, isPart, scope, of }: Relation,
  rest: readonly string[],
): Reach | null {
  const next = stepInto(scope(), rest);
  if (!next) return null;
  const read = (node: unknown, budget: Budget) =>
    budget.taken(of(node)).flatMap((related) => next.read(related, budget));
  const recordField = isPart && !isMany && next.recordField !== null ? `${holder}.${next.recordField}` : holder;
  return { ...next, isMany: isMany || next.isMany, recordField, read };
}

/** Names that could have been meant, likeliest first. */
export function namesLike(scope: Scope, name: string): readonly string[] {
  return [...scope.fields.keys(), ...scope.relations.keys()]
    .map((known) => ({ known, likeness: likeness(known.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => b.likeness - a.likeness || (a.known < b.known ? -1 : 1))
    .slice(0, 6)
    .map(({ known }) => known);
}

/** How many pairs of neighbouring letters two names share. */
function likeness(a: string, b: string): number {
  const pairs = new Set(Array.from({ length: Math.min(b.length, 60) }, (_, i) => b.slice(i, i + 2)));
  return Array.from(a, (_, i) => a.slice(i, i + 2)).filter((pair) => pairs.has(pair)).length;
}
