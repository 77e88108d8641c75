/** Which options a typed text means, the likeliest first. */
import type { GridOption } from '../grid-types.ts';

/** Those that begin with it, then those with a word that does, then those that hold it; each in the given order. */
export function matchingOptions(options: readonly GridOption[], typed: string): readonly GridOption[] {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === '') return options;
  const ranks: GridOption[][] = [[], [], []];
  for (const option of options) {
    const rank = rankOf(option.label.toLocaleLowerCase(), wanted);
    if (rank !== undefined) ranks[rank]?.push(option);
  }
  return ranks.flat();
}

function rankOf(label: string, wanted: string): number | undefined {
  const at = label.indexOf(wanted);
  if (at < 0) return undefined;
  if (at === 0) return 0;
  return WORD_BREAK.test(label[at - 1] ?? '') ? 1 : hasWordWith(label, wanted) ? 1 : 2;
}

function hasWordWith(label: string, wanted: string): boolean {
  return label.split(WORD_BREAK).some((word) => word.startsWith(wanted));
}

const WORD_BREAK = /[\s\-/(),.:_]/;
