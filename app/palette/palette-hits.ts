/** What a search for something to create finds: kinds of systems, entities of the design, usual entities. */
import type { EntityRow } from '../../src/catalog/entities.ts';
import { searchEntities, searchSystemKinds } from '../../src/catalog/search.ts';
import type { SystemKindRow } from '../../src/catalog/system-kind.ts';
import { type Design, inOrder } from '../../src/model/design.ts';
import type { Entity } from '../../src/model/records/structure.ts';
import type { Placing } from '../store/session-store.ts';

export type Hit =
  | { readonly type: 'system'; readonly row: SystemKindRow }
  | { readonly type: 'entity'; readonly entity: Entity }
  | { readonly type: 'canonical'; readonly row: EntityRow };

/** Old and new names of clouds alike; an entity that the design has is not offered a second time. */
export function paletteHits(design: Design, text: string): readonly Hit[] {
  const systems = searchSystemKinds(text).map((row): Hit => ({ type: 'system', row }));
  const entities = entityHits(design, text);
  // Who types "Customer" means the entity, though a dozen systems are about customers.
  const isEntityFirst = entities.some((hit) => nameOfHit(hit).toLowerCase().startsWith(text.trim().toLowerCase()));
  const isSystemFirst = systems.some((hit) => nameOfHit(hit).toLowerCase().startsWith(text.trim().toLowerCase()));
  return isEntityFirst && !isSystemFirst ? [...entities, ...systems] : [...systems, ...entities];
}

export function entityHits(design: Design, text: string): readonly Hit[] {
  const rows = searchEntities(text).filter(({ canonical }) => canonical !== 'none');
  const found = new Set(rows.map(({ canonical }) => canonical));
  const words = text.trim().toLowerCase();
  const own = inOrder(design.entities).filter(
    ({ name, canonical }) => name.toLowerCase().includes(words) || (canonical !== null && found.has(canonical)),
  );
  const held = new Set(own.map(({ canonical }) => canonical));
  return [
    ...own.map((entity): Hit => ({ type: 'entity', entity })),
    ...rows.filter(({ canonical }) => !held.has(canonical)).map((row): Hit => ({ type: 'canonical', row })),
  ];
}

export function placingOfHit(hit: Hit): Placing {
  switch (hit.type) {
    case 'system':
      return { kind: hit.row.kind };
    case 'entity':
      return { entityId: hit.entity.id };
    case 'canonical':
      return { canonical: hit.row.canonical };
  }
}

export function nameOfHit(hit: Hit): string {
  return hit.type === 'entity' ? hit.entity.name : hit.row.name;
}

export function keyOfHit(hit: Hit): string {
  switch (hit.type) {
    case 'system':
      return `system ${hit.row.kind}`;
    case 'entity':
      return `entity ${hit.entity.id}`;
    case 'canonical':
      return `canonical ${hit.row.canonical}`;
  }
}
