/** Reads a file the way all commands do: the design, with what was removed told; or why it cannot be used. */
import { decodeFile } from '../codecs/any-file.ts';
import { foreignTextOf } from '../codecs/foreign-text.ts';
import { utf8Text } from '../codecs/utf8.ts';
import { plain } from '../lib/plain.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Design } from '../model/design.ts';
import type { Problem, Removal } from '../model/load-error.ts';
import { problem, WHOLE_FILE } from '../model/load-error.ts';
import type { Io } from './io.ts';
import { openForeign } from './open-foreign.ts';

export interface Opened {
  readonly design: Design;
  /** The text of the file, when the design is JSON in it and no picture or link. */
  readonly source: string | null;
}

/** Standard error gets every problem and every removal. */
export function openFile(path: string, io: Io): Result<Opened, readonly Problem[]> {
  const bytes = io.read(path);
  if (!bytes.ok) return refused(path, [unreadable(bytes.error)], io);
  const foreign = openForeign(foreignTextOf(bytes.value) ?? '', path);
  if (foreign && !foreign.ok) return refused(path, foreign.error, io);
  for (const line of foreign?.value.told ?? []) io.err(`${plain(path)}: ${plain(line)}\n`);
  const loaded = foreign ? ok(foreign.value.loaded) : decodeFile(bytes.value);
  if (!loaded.ok) return refused(path, loaded.error.problems, io);
  tellRemoved(path, loaded.value.removed, io);
  const text = utf8Text(bytes.value);
  return ok({ design: loaded.value.design, source: text !== null && /^\uFEFF?\s*\{/.test(text) ? text : null });
}

/** A text file that stands beside the designs, read by what `parse` makes of it. */
export function openBeside<T>(
  path: string,
  io: Io,
  parse: (text: string) => Result<T, readonly Problem[]>,
): Result<T, readonly Problem[]> {
  const bytes = io.read(path);
  if (!bytes.ok) return refused(path, [unreadable(bytes.error)], io);
  const text = utf8Text(bytes.value);
  const parsed = text === null ? err([problem(WHOLE_FILE, 'something that is not text', 'JSON')]) : parse(text);
  return parsed.ok ? parsed : refused(path, parsed.error, io);
}

export function tellRemoved(path: string, removed: readonly Removal[], io: Io): void {
  for (const { place, reason } of removed) io.err(`${plain(path)}: ${plain(place)}: ${plain(reason)}\n`);
}

function refused(path: string, problems: readonly Problem[], io: Io): Result<never, readonly Problem[]> {
  for (const { message } of problems) io.err(`${plain(path)}: ${plain(message)}\n`);
  return err(problems);
}

function unreadable(message: string): Problem {
  return { place: WHOLE_FILE, found: 'nothing', expected: 'a design', message };
}
