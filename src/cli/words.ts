/** The words of a command line, taken apart. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { err, ok, type Result } from '../lib/result.ts';

export interface Words {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
  readonly others: readonly string[];
}

/** `lists` are options that may be given several times. */
export function parsedWords(
  words: readonly string[],
  names: readonly string[],
  lists: readonly string[] = [],
): Result<Words, string> {
  const options: ParseArgsConfig['options'] = Object.fromEntries([
    ...names.map((name) => [name, { type: 'string' }] as const),
    ...lists.map((name) => [name, { type: 'string', multiple: true }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const given = Object.entries(values);
    return ok({
      options: Object.fromEntries(given.filter(([, value]) => typeof value === 'string')) as Words['options'],
      lists: Object.fromEntries(given.filter(([, value]) => Array.isArray(value))) as Words['lists'],
      others: positionals,
    });
  } catch (error) {
    return err(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

export function oneOf<T extends string>(
  name: string,
  options: Words['options'],
  values: readonly T[],
): Result<T | null, string> {
  const said = options[name];
  if (said === undefined) return ok(null);
  const value = values.find((known) => known === said);
  return value === undefined ? err(`--${name} is ${anyOf(values)}, not "${said}".`) : ok(value);
}

/** "core or extended", "text, json or csv" */
export function anyOf(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}

export function onlyOne(others: readonly string[], what: string): Result<string, string> {
  const [first, second] = others;
  if (first === undefined) return err(`Say the ${what}.`);
  return second === undefined ? ok(first) : err(`One ${what} at a time, not ${others.length}.`);
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
