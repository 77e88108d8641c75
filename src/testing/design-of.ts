/** The design in memory of what a design file says, for tests that build or load one. A broken one throws. */
import { fromFile } from '../codecs/from-file.ts';
import type { Design } from '../model/design.ts';
import type { Loaded } from '../model/load-error.ts';

/** A design file as plain data: see the format's envelope. */
export type FileData = Readonly<Record<string, unknown>>;

/** As the app opens it: what points nowhere is left out. */
export function designOf(file: FileData): Design {
  return load(file).design;
}

/** For designs written by hand, in which pointing nowhere is a slip. */
export function soundDesignOf(file: FileData): Design {
  const { design, removed } = load(file);
  if (removed.length > 0) throw new Error(removed.map(({ reason }) => reason).join('\n'));
  return design;
}

function load(file: FileData): Loaded {
  const loaded = fromFile(file);
  if (!loaded.ok) throw new Error(loaded.error.problems.map(({ message }) => message).join('\n'));
  return loaded.value;
}
