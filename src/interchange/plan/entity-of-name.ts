/** Which entity of the catalogue a name means: its name, its plural, other words for it, or an object that stores it. */
import { ENTITY_ROWS } from '../../catalog/entities.ts';
import { objectNamesFor } from '../../catalog/object-names.ts';
import { fold } from '../../catalog/search.ts';
import { type CanonicalEntity, SYSTEM_KINDS } from '../../catalog/system-kind.ts';
import { remembered } from './remembered.ts';

/** Null where the catalogue has no such entity. */
export const entityOfName = remembered(readEntity);

function readEntity(name: string): CanonicalEntity | null {
  const folded = fold(name.slice(0, LONGEST_NAME));
  const known = theIndex();
  return known.get(folded) ?? known.get(singular(folded)) ?? null;
}

/** "orders" is "order", "categories" is "category". */
export function singular(folded: string): string {
  if (folded.endsWith('ies')) return `${folded.slice(0, -3)}y`;
  return folded.endsWith('s') && !folded.endsWith('ss') ? folded.slice(0, -1) : folded;
}

const LONGEST_NAME = 200;
let index: ReadonlyMap<string, CanonicalEntity> | undefined;

/** Made when it is first asked for. */
function theIndex(): ReadonlyMap<string, CanonicalEntity> {
  index ??= indexed();
  return index;
}

function indexed(): ReadonlyMap<string, CanonicalEntity> {
  const known = new Map<string, CanonicalEntity>();
  const keep = (text: string, canonical: CanonicalEntity) => {
    const folded = fold(text);
    if (folded !== '' && !known.has(folded)) known.set(folded, canonical);
  };
  const rows = ENTITY_ROWS.filter(({ canonical }) => canonical !== 'none');
  for (const { canonical, name, plural } of rows) for (const text of [name, plural]) keep(text, canonical);
  for (const { canonical, aka } of rows) for (const text of [...aka, canonical]) keep(text, canonical);
  for (const kind of SYSTEM_KINDS) {
    for (const { canonical } of rows) for (const object of objectNamesFor(kind, canonical)) keep(object, canonical);
  }
  return known;
}
