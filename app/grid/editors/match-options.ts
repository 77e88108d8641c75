/** Which options a typed text means, the likeliest first. */
import type { GridOption } from '../grid-types.ts';

/**
 * Those that begin with it, then those with a word that does, then those that hold it, then those whose id does; each in
 * the given order, and all that are likely here before the others.
 */
export function matchingOptions(options: readonly GridOption[], typed: string): readonly GridOption[] {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === '') return options;
  const ranks: GridOption[][] = Array.from({ length: 2 * (BY_ID + 1) }, () => []);
  for (const option of options) {
    const rank = rankOf(option.label.toLocaleLowerCase(), wanted) ?? idRankOf(option, wanted);
    if (rank !== undefined) ranks[option.isLikely ? rank : rank + BY_ID + 1]?.push(option);
  }
  return ranks.flat();
}

/** After the three by name. */
const BY_ID = 3;

/** "nrt" is what some call a stream whose name spells it out. */
function idRankOf({ value }: GridOption, wanted: string): number | undefined {
  return value.toLocaleLowerCase().includes(wanted) ? BY_ID : undefined;
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
