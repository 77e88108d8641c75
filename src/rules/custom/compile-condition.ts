/** Turns a condition into a test of an element, or says every place where it is wrong. Nothing in it is ever run. */
import { isJsonObject } from '../../lib/json.ts';
import { problem } from '../../model/load-error.ts';
import { toProblem } from '../../model/problems.ts';
import { comparison, isComparison } from './comparison.ts';
import { FORM_WORDS, FORMS, type Form, LIMITS, type Parsed } from './condition.ts';
import { at, never, type Place, type Test, wrong } from './place.ts';
import type { Scope } from './scope.ts';

/** A condition that is wrong is never true; what is wrong with it is in `place.problems`. */
export function compileCondition(value: unknown, scope: Scope, place: Place): Test {
  place.seen.count += 1;
  if (place.depth > LIMITS.depth) return wrong(place, value, `conditions at most ${LIMITS.depth} deep`);
  if (place.seen.count > LIMITS.conditions) return tooMany(place);
  if (!isJsonObject(value)) return wrong(place, value, `a condition: an object with ${listOf(FORM_WORDS)}`);
  const words = FORM_WORDS.filter((word) => Object.hasOwn(value, word));
  const [form, second] = words;
  if (form === undefined) return wrong(place, value, `one of the words ${listOf(FORM_WORDS)}`);
  if (second !== undefined) return wrong(place, value, `only one of the words ${listOf(words)}`);
  const parsed = FORMS[form].safeParse(value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      place.problems.push(toProblem({ ...issue, path: [...place.path, ...issue.path] }, place.root));
    }
    return never;
  }
  return compileForm(form, parsed.data, scope, place);
}

function compileForm(form: Form, parsed: Parsed<Form>, scope: Scope, place: Place): Test {
  if (isComparison(parsed)) return comparison(parsed, scope, place);
  if ('all' in parsed) {
    const tests = compileAll(parsed.all, form, scope, place);
    return (node, budget) => tests.every((test) => test(node, budget));
  }
  if ('any' in parsed) {
    const tests = compileAll(parsed.any, form, scope, place);
    return (node, budget) => tests.some((test) => test(node, budget));
  }
  if ('not' in parsed) {
    const test = compileCondition(parsed.not, scope, deeper(place, ['not']));
    return (node, budget) => !test(node, budget);
  }
  return 'some' in parsed
    ? overRelated(parsed.some, parsed.where, scope, place, 'some', (results) => results.includes(true))
    : overRelated(parsed.every, parsed.where, scope, place, 'every', (results) => !results.includes(false));
}

function compileAll(conditions: readonly unknown[], form: Form, scope: Scope, place: Place): readonly Test[] {
  return conditions.map((condition, index) => compileCondition(condition, scope, deeper(place, [form, index])));
}

function deeper(place: Place, steps: readonly PropertyKey[]): Place {
  return { ...at(place, steps), depth: place.depth + 1 };
}

/** All are looked at, also when the first decides: what it costs must not depend on the order of records. */
function overRelated(
  name: string,
  where: unknown,
  scope: Scope,
  place: Place,
  word: 'some' | 'every',
  holds: (results: readonly boolean[]) => boolean,
): Test {
  const relation = scope.relations.get(name);
  if (!relation) {
    const many = [...scope.relations].filter(([, { isMany }]) => isMany).map(([known]) => known);
    const expected = many.length === 0 ? 'nothing: it has no lists' : `a list of the ${scope.word}: ${listOf(many)}`;
    return wrong(at(place, [word]), name, expected);
  }
  if (place.isOwn && relation.recordField !== null) place.fields.push(relation.recordField);
  const inner = { ...deeper(place, ['where']), isOwn: false };
  const test = compileCondition(where, relation.scope(), inner);
  return (node, budget) => holds(budget.taken(relation.of(node)).map((related) => test(related, budget)));
}

/** Told once, however many more there are. */
function tooMany(place: Place): Test {
  if (place.seen.count > LIMITS.conditions + 1) return never;
  place.problems.push(problem('where', 'more', `at most ${LIMITS.conditions} conditions in one rule`));
  return never;
}

function listOf(words: readonly string[]): string {
  return words.join(', ');
}
