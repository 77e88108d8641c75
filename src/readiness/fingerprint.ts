/** A short text that changes when what a checklist item judges changes, and stays when only the drawing does. */
import { type Collection, type Design, inOrder } from '../model/design.ts';

/** Words for people: they change nothing that is judged. `order` is where a record stands in the file. */
const NOT_JUDGED: ReadonlySet<string> = new Set(['order', 'name', 'notes', 'description', 'summary', 'color']);

export function fingerprintOf(design: Design, collections: readonly Collection[]): string {
  let hash = START;
  for (const name of [...collections].sort()) {
    hash = mixed(hash, name);
    const records = inOrder(design[name] as Design['systems']).map((record) => canonical(record));
    for (const text of records.sort()) hash = mixed(hash, text);
  }
  return hash.toString(36);
}

/** FNV-1a, in 53 bits. It tells a changed design from the same one; it guards against nobody. */
const START = 0xcbf29ce4;
const PRIME = 0x01000193;

function mixed(hash: number, text: string): number {
  let low = hash % 2 ** 32;
  let high = Math.floor(hash / 2 ** 32);
  for (let i = 0; i < text.length; i += 1) {
    low = Math.imul(low ^ text.charCodeAt(i), PRIME) >>> 0;
    high = (Math.imul(high ^ low, PRIME) >>> 0) % 2 ** 21;
  }
  return high * 2 ** 32 + low;
}

/** Field order and unanswered fields make no difference. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([name, field]) => !NOT_JUDGED.has(name) && field !== null && field !== undefined)
    .map(([name, field]) => `${name}:${canonical(field)}`);
  return `{${fields.sort().join()}}`;
}
