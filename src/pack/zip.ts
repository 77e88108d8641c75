/** Files as one ZIP. The same files of the same day give the same bytes. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { PackFile } from './part.ts';

/** Packed already: packing them again costs time and saves nothing. */
const PACKED = /\.(?:png|xlsx|pptx|pdf)$/;

export function zipOf(files: readonly PackFile[], day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // A ZIP knows local times, and none before 1980.
  const mtime = new Date(Math.max(1980, year), month - 1, date, 12);
  const all: Zippable = {};
  for (const { path, content } of files) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    all[path] = [bytes, { level: PACKED.test(path) ? 0 : 6, mtime }];
  }
  return zipSync(all);
}
