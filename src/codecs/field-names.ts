/**
 * Two names a record has in memory that its file object has not: `order`, and `id` where the file says `ruleId`
 * or has none. A field of a later version that happens to be called so is kept under a name with `~` before it.
 */
const TAKEN = /^~*(order|id)$/;

/** Renames such fields after reading; the very object where there is nothing to rename. */
export function withRoom<T extends object>(record: T, known: ReadonlySet<string>): T {
  const taken = Object.keys(record).filter((name) => !known.has(name) && TAKEN.test(name));
  if (taken.length === 0) return record;
  return renamed(record, (name) => (taken.includes(name) ? `~${name}` : name)) as T;
}

/** The file's name of an unknown field, or null for a field that only memory has. */
export function fileName(name: string): string | null {
  if (!TAKEN.test(name)) return name;
  return name.startsWith('~') ? name.slice(1) : null;
}

function renamed(record: object, rename: (name: string) => string): object {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [rename(name), value]));
}
