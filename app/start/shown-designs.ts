/** Which of the designs the start screen shows: the newest few, so that the templates stay in reach, or those asked for. */
import type { DesignEntry } from '../store/database.ts';

/** Three rows on a wide screen. */
export const FEW_DESIGNS = 12;

/** All words must occur in the name, in any order. */
export function designsNamed<T extends Pick<DesignEntry, 'name'>>(entries: readonly T[], query: string): readonly T[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ name }) => words.every((word) => (name || 'Untitled design').toLowerCase().includes(word)));
}
