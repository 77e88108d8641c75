/** What was asked for, read from the words of the command line. */
import { err, ok, type Result } from '../lib/result.ts';
import { checkRequest } from './check-arguments.ts';
import type { Request } from './requests.ts';
import { oneOf, onlyOne, parsedWords } from './words.ts';

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
