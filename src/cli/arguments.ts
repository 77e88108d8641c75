/** What was asked for, read from the words of the command line. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { err, ok, type Result } from '../lib/result.ts';

export const USAGE = `Headwater: the design tool for cross-cloud data topologies

  headwater check FILE...  [--profile core|extended] [--today YYYY-MM-DD] [--format text|json]
      Lints designs. --profile: what is listed and counted (without it the design's own, else core).
      --today: the day against which waivers expire (without it today, UTC).

  headwater export FILE --to svg|json [--out PATH]
      Draws a design, or writes it in canonical form; to standard output without --out.

  headwater link FILE [--base URL]
      Prints a share link on one line. Nothing is sent anywhere: the design is in the link.

  headwater open LINK
      Prints the design of a share link as JSON.

FILE is a design as JSON, a PNG or SVG saved with its design, a text that holds a link, or - for standard input.

Exit code: 0 no error findings, 1 error findings, 2 a file that cannot be used or a command that is not understood.
`;

export interface CheckRequest {
  readonly command: 'check';
  readonly paths: readonly string[];
  readonly profile: 'core' | 'extended' | null;
  readonly today: string | null;
  readonly format: 'text' | 'json';
}

export interface ExportRequest {
  readonly command: 'export';
  readonly path: string;
  readonly to: 'svg' | 'json';
  readonly out: string | null;
}

export interface LinkRequest {
  readonly command: 'link';
  readonly path: string;
  readonly base: string | null;
}

export interface OpenRequest {
  readonly command: 'open';
  readonly link: string;
}

export type Request = CheckRequest | ExportRequest | LinkRequest | OpenRequest | { readonly command: 'help' };

/** Fails with a sentence that says what was not understood. */
export function requestOf(words: readonly string[]): Result<Request, string> {
  const [command, ...rest] = words;
  if (command === undefined) return err('Say what to do: check, export, link or open.');
  if (words.includes('--help') || words.includes('-h') || command === 'help') return ok({ command: 'help' });
  const read = READERS.get(command);
  return read ? read(rest) : err(`There is no command "${command}"; there are check, export, link and open.`);
}

const READERS: ReadonlyMap<string, (words: readonly string[]) => Result<Request, string>> = new Map([
  ['check', checkRequest],
  ['export', exportRequest],
  ['link', linkRequest],
  ['open', openRequest],
]);

function checkRequest(words: readonly string[]): Result<Request, string> {
  const parsed = parsedWords(words, ['profile', 'today', 'format']);
  if (!parsed.ok) return parsed;
  const { options, others: paths } = parsed.value;
  const profile = oneOf('profile', options, ['core', 'extended']);
  if (!profile.ok) return profile;
  const format = oneOf('format', options, ['text', 'json']);
  if (!format.ok) return format;
  const today = options['today'] ?? null;
  if (today !== null && !isDate(today)) return err(`--today is a date like 2026-11-21, not "${today}".`);
  if (paths.length === 0) return err('Say which files to check.');
  return ok({ command: 'check', paths, profile: profile.value, today, format: format.value ?? 'text' });
}

function exportRequest(words: readonly string[]): Result<Request, string> {
  const parsed = parsedWords(words, ['to', 'out']);
  if (!parsed.ok) return parsed;
  const { options, others } = parsed.value;
  const to = oneOf('to', options, ['svg', 'json']);
  if (!to.ok) return to;
  if (to.value === null) return err('Say what to export to: --to svg or --to json.');
  const path = onlyOne(others, 'file to export');
  return path.ok ? ok({ command: 'export', path: path.value, to: to.value, out: options['out'] ?? null }) : path;
}

function linkRequest(words: readonly string[]): Result<Request, string> {
  const parsed = parsedWords(words, ['base']);
  if (!parsed.ok) return parsed;
  const { options, others } = parsed.value;
  const base = options['base'] ?? null;
  if (base !== null && !URL.canParse(base)) return err(`--base is a URL like https://example.com/, not "${base}".`);
  const path = onlyOne(others, 'file to link to');
  return path.ok ? ok({ command: 'link', path: path.value, base }) : path;
}

function openRequest(words: readonly string[]): Result<Request, string> {
  const parsed = parsedWords(words, []);
  if (!parsed.ok) return parsed;
  const link = onlyOne(parsed.value.others, 'link to open');
  return link.ok ? ok({ command: 'open', link: link.value }) : link;
}

interface Words {
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly others: readonly string[];
}

function parsedWords(words: readonly string[], names: readonly string[]): Result<Words, string> {
  const options: ParseArgsConfig['options'] = Object.fromEntries(names.map((name) => [name, { type: 'string' }]));
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    return ok({ options: values as Words['options'], others: positionals });
  } catch (error) {
    return err(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

function oneOf<T extends string>(
  name: string,
  options: Words['options'],
  values: readonly T[],
): Result<T | null, string> {
  const said = options[name];
  if (said === undefined) return ok(null);
  const value = values.find((known) => known === said);
  return value === undefined ? err(`--${name} is ${values.join(' or ')}, not "${said}".`) : ok(value);
}

function onlyOne(others: readonly string[], what: string): Result<string, string> {
  const [first, second] = others;
  if (first === undefined) return err(`Say the ${what}.`);
  return second === undefined ? ok(first) : err(`One ${what} at a time, not ${others.length}.`);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
