/** A short text that names what a design says: same records, same text, in whatever order the file lists them. */
import { COLLECTIONS, type Design } from '../model/design.ts';

/** Ten letters and digits. It tells versions apart; it guards against nobody. */
export function versionHash(design: Design): string {
  const hash = { low: 0x811c9dc5, high: 0xcbf29ce4 };
  for (const name of COLLECTIONS) {
    const records = [...(design[name] as Design['systems']).values()];
    if (records.length > 0) mix(hash, name);
    for (const text of records.map(canonical).sort()) mix(hash, text);
  }
  return [hash.high, hash.low].map((half) => half.toString(36).padStart(7, '0').slice(-5)).join('');
}

interface Hash {
  low: number;
  high: number;
}

/** FNV-1a, twice, with the second fed by the first. */
function mix(hash: Hash, text: string): void {
  let { low, high } = hash;
  for (let i = 0; i < text.length; i += 1) {
    low = Math.imul(low ^ text.charCodeAt(i), PRIME) >>> 0;
    high = Math.imul(high ^ (low >>> 13) ^ text.charCodeAt(i), PRIME) >>> 0;
  }
  hash.low = Math.imul(low ^ END, PRIME) >>> 0;
  hash.high = Math.imul(high ^ END, PRIME) >>> 0;
}

const PRIME = 0x01000193;
/** Between texts, so that "ab", "c" is not "a", "bc". */
const END = 0xfffff;

/** When it was saved, and where in the list a record stands, is not what it says. */
const NOT_SAID: ReadonlySet<string> = new Set(['order', 'createdAt', 'updatedAt']);

/** Fields that nobody answered make no difference. */
function canonical(record: object): string {
  return printed(
    Object.fromEntries(Object.entries(record).filter(([name]) => !NOT_SAID.has(name))) as Record<string, unknown>,
  );
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printed).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .map(([name, field]) => `${JSON.stringify(name)}:${printed(field)}`);
  return `{${fields.sort().join()}}`;
}
