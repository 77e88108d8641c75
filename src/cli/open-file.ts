/** Reads a file the way all commands do: the design, with what was removed told; or why it cannot be used. */
import { decodeFile } from '../codecs/any-file.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Design } from '../model/design.ts';
import type { Problem, Removal } from '../model/load-error.ts';
import { WHOLE_FILE } from '../model/load-error.ts';
import type { Io } from './io.ts';
import { plain } from './plain.ts';

/** Standard error gets every problem and every removal. */
export function openFile(path: string, io: Io): Result<Design, readonly Problem[]> {
  const bytes = io.read(path);
  if (!bytes.ok) return refused(path, [unreadable(bytes.error)], io);
  const loaded = decodeFile(bytes.value);
  if (!loaded.ok) return refused(path, loaded.error.problems, io);
  tellRemoved(path, loaded.value.removed, io);
  return ok(loaded.value.design);
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
