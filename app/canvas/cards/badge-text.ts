import { SEVERITY_WORDS } from '../../marks/severity-words.ts';
import type { Badge } from '../../store/badges.ts';

/** What a reader hears after an element's description: the count, and how bad the worst is. */
export function describeBadge(badge: Badge | null | undefined): string {
  if (!badge) return '';
  const findings = badge.count === 1 ? '1 finding' : `${badge.count} findings`;
  return `, ${findings}${badge.count === 1 ? ': ' : ', worst: '}${SEVERITY_WORDS[badge.worst][0]}`;
}
