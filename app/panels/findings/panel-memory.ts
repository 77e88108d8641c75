/**
 * What this browser remembers of the list of findings: how it was grouped, and which groups were folded.
 *
 * Never what was filtered away: who comes back must not take a hidden error for none.
 */
export const GROUPINGS = ['rule', 'element', 'system', 'severity', 'step'] as const;
export type Grouping = (typeof GROUPINGS)[number];

interface Looks {
  readonly grouping: Grouping;
  readonly closed: ReadonlySet<string>;
}

const KEY = 'headwater.findings';

/** Groups are folded in many designs over the years; the latest are enough. */
const MOST_FOLDED = 200;

export function recallLooks(): Looks {
  const stored = read();
  const closed = Array.isArray(stored['closed']) ? stored['closed'].filter((key) => typeof key === 'string') : [];
  return { grouping: GROUPINGS.find((one) => one === stored['grouping']) ?? 'rule', closed: new Set(closed) };
}

export function rememberLooks({ grouping, closed }: Looks): void {
  try {
    globalThis.localStorage?.setItem(KEY, JSON.stringify({ grouping, closed: [...closed].slice(-MOST_FOLDED) }));
  } catch {
    // Forbidden or full: it lasts as long as the page.
  }
}

function read(): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(globalThis.localStorage?.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
