/** A short text that names what a design says: same records, same text, in whatever order the file lists them. */
import { COLLECTIONS, type Design } from '../model/design.ts';

/** Ten letters and digits. It tells versions apart; it guards against nobody. */
export function versionHash(design: Design): string {
  return LANES.map((lane) => {
    const sum = COLLECTIONS.reduce(
      (before, name) => (before + mixed(ofText(name, lane.seed), ofRecords(design[name], lane))) | 0,
      0,
    );
    return (sum >>> 0).toString(36).padStart(7, '0').slice(-5);
  }).join('');
}

interface Lane {
  readonly seed: number;
  /** A collection never changes; an edit puts another in its place. So a version costs what changed since the last one. */
  readonly known: WeakMap<object, number>;
}

const LANES: readonly Lane[] = [0x811c9dc5, 0x2545f491].map((seed) => ({ seed, known: new WeakMap() }));

/** A sum, so that the order of records makes no difference. */
function ofRecords(records: ReadonlyMap<string, object>, { seed, known }: Lane): number {
  const before = known.get(records);
  if (before !== undefined) return before;
  const names = createNameHash(seed);
  let sum = 0;
  for (const record of records.values()) sum = (sum + mixed(KIND.record, ofFields(record, names, NOT_SAID))) | 0;
  known.set(records, sum);
  return sum;
}

/** When it was saved, and where in the list a record stands, is not what it says. */
const NOT_SAID: ReadonlySet<string> = new Set(['order', 'createdAt', 'updatedAt']);
const NOTHING: ReadonlySet<string> = new Set();

/** A sum, so that the order of fields makes no difference; nor do fields that nobody answered. */
function ofFields(value: object, names: NameHash, left: ReadonlySet<string>): number {
  const fields = value as Readonly<Record<string, unknown>>;
  let sum: number = KIND.fields;
  for (const name of Object.keys(value)) {
    const field = fields[name];
    if (field === null || field === undefined || left.has(name)) continue;
    sum = (sum + mixed(names.of(name), ofValue(field, names))) | 0;
  }
  return sum;
}

/** So that `1` is not `"1"`, and an empty list not an empty text. */
const KIND = { record: 1, fields: 2, list: 3, text: 4, other: 5 } as const;

function ofValue(value: unknown, names: NameHash): number {
  if (typeof value === 'string') return mixed(KIND.text, ofText(value, names.seed));
  if (typeof value !== 'object' || value === null) return mixed(KIND.other, ofText(String(value), names.seed));
  if (!Array.isArray(value)) return ofFields(value, names, NOTHING);
  let hash: number = KIND.list;
  for (const item of value) hash = mixed(hash, ofValue(item, names));
  return hash;
}

interface NameHash {
  readonly seed: number;
  of(name: string): number;
}

/** The same few names stand in every record. */
function createNameHash(seed: number): NameHash {
  const known = new Map<string, number>();
  function of(name: string): number {
    const hash = known.get(name) ?? ofText(name, seed);
    known.set(name, hash);
    return hash;
  }
  return { seed, of };
}

/** FNV-1a. */
function ofText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** Spreads each bit of both over all of the result: the last steps of MurmurHash3. */
function mixed(one: number, other: number): number {
  let hash = Math.imul(one ^ (one >>> 15), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return hash ^ (hash >>> 15);
}
