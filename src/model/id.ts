/** Ids people can read in a file's diff: `sales-cloud`, `sales-cloud-2`. */
import { ID_PATTERN, type Id } from './field.ts';

/** As ID_PATTERN says. */
const MAX_ID_LENGTH = 64;
/** Room for a number after the name. */
const MAX_SLUG_LENGTH = 40;

/** A legal id made of `base` that `taken` does not know. Pure: the same question has the same answer. */
export function freshId(base: string, taken: { has(id: Id): boolean }): Id {
  const slug = slugOf(base);
  if (!taken.has(slug)) return slug;
  const stem = slug.replace(/-\d{1,9}$/, '');
  for (let count = 2; ; count++) {
    const id = `${stem}-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** Keeps an id that is legal and free; otherwise a fresh one like it. */
export function keepOrFreshId(id: Id, taken: { has(id: Id): boolean }): Id {
  return ID_PATTERN.test(id) && !taken.has(id) ? id : freshId(id, taken);
}

/** What ids may be held against: several collections or sets at once. */
export function anyOf(...takens: readonly { has(id: Id): boolean }[]): { has(id: Id): boolean } {
  return { has: (id) => takens.some((taken) => taken.has(id)) };
}

function slugOf(text: string): string {
  const slug = text
    .slice(0, MAX_ID_LENGTH)
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/&/g, ' and ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9._]+/g, '-')
    .slice(0, MAX_SLUG_LENGTH)
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  return slug === '' ? 'item' : slug;
}
