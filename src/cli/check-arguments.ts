/** What `check` was asked for. */
import { err, ok, type Result } from '../lib/result.ts';
import { type CheckRequest, FORMATS } from './requests.ts';
import { isDate, oneOf, parsedWords } from './words.ts';

export function checkRequest(words: readonly string[]): Result<CheckRequest, string> {
  const parsed = parsedWords(
    words,
    ['profile', 'today', 'format', 'max-warnings', 'baseline', 'config', 'rules', 'docs'],
    ['rule'],
  );
  if (!parsed.ok) return parsed;
  const { options, lists, others: paths } = parsed.value;
  const profile = oneOf('profile', options, ['core', 'extended']);
  if (!profile.ok) return profile;
  const format = oneOf('format', options, FORMATS);
  if (!format.ok) return format;
  const today = options['today'] ?? null;
  if (today !== null && !isDate(today)) return err(`--today is a date like 2026-11-21, not "${today}".`);
  const maxWarnings = options['max-warnings'] ?? null;
  if (maxWarnings !== null && !/^\d{1,9}$/.test(maxWarnings)) {
    return err(`--max-warnings is a whole number like 0 or 20, not "${maxWarnings}".`);
  }
  const docs = options['docs'] ?? null;
  if (docs !== null && !URL.canParse(docs))
    return err(`--docs is a URL like https://example.com/docs/, not "${docs}".`);
  if (paths.length === 0) return err('Say which files to check.');
  return ok({
    command: 'check',
    paths,
    profile: profile.value,
    today,
    format: format.value ?? 'text',
    maxWarnings: maxWarnings === null ? null : Number(maxWarnings),
    rules: lists['rule'] ?? [],
    baseline: options['baseline'] ?? null,
    config: options['config'] ?? null,
    rulesFile: options['rules'] ?? null,
    docs: docs === null || docs.endsWith('/') ? docs : `${docs}/`,
  });
}
