/** Which fields a condition or a message may name, for the editor of rules. */
import { COUNT, type Field, type Relation, type Scope, type ValueType } from './scope.ts';
import { type CustomSubject, SUBJECT_SCOPES } from './scopes.ts';

export interface FieldInfo {
  /** As a condition writes it: `source.owner`. */
  readonly path: string;
  readonly type: ValueType;
  /** The values of a choice. */
  readonly choices: readonly string[];
  /** A comparison holds when one of the values meets it. */
  readonly isMany: boolean;
}

export interface ListInfo {
  /** What `some` and `every` take. */
  readonly name: string;
  /** Relative to an element of the list. */
  readonly fields: readonly FieldInfo[];
}

/** Own fields first, then those of what it leads to. A condition may walk further than this lists. */
export function fieldsOn(subject: CustomSubject): readonly FieldInfo[] {
  return fieldsIn(SUBJECT_SCOPES[subject].scope(), 2);
}

export function listsOn(subject: CustomSubject): readonly ListInfo[] {
  const { relations } = SUBJECT_SCOPES[subject].scope();
  return [...relations].flatMap(([name, { isMany, scope }]) =>
    isMany ? [{ name, fields: fieldsIn(scope(), 1) }] : [],
  );
}

/** What a condition on elements of this scope may name, so many steps away. */
export function fieldsIn(scope: Scope, hops: number): readonly FieldInfo[] {
  const own = [...scope.fields].flatMap(([name, field]) => [fieldInfo(name, field), ...countOf(name, field.isMany)]);
  return [...own, ...[...scope.relations].flatMap(([name, relation]) => relationInfos(name, relation, hops))];
}

function fieldInfo(path: string, { type, choices, isMany }: Field): FieldInfo {
  return { path, type, choices, isMany };
}

function relationInfos(name: string, { isMany, scope }: Relation, hops: number): readonly FieldInfo[] {
  const itself: FieldInfo = { path: name, type: 'text', choices: [], isMany };
  const beyond = hops === 0 ? [] : fieldsIn(scope(), isMany ? 0 : hops - 1);
  return [
    itself,
    ...countOf(name, isMany),
    ...beyond.map((info) => ({ ...info, path: `${name}.${info.path}`, isMany: isMany || info.isMany })),
  ];
}

function countOf(name: string, isMany: boolean): readonly FieldInfo[] {
  return isMany ? [{ path: `${name}.${COUNT}`, type: 'number', choices: [], isMany: false }] : [];
}
