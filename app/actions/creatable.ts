/** What a search for something to create finds: kinds of systems, entities of the design, usual entities. */
import type { EntityRow } from '../../src/catalog/entities.ts';
import { searchEntities, searchSystemKinds } from '../../src/catalog/search.ts';
import type { SystemKindRow } from '../../src/catalog/system-kind.ts';
import { type Design, inOrder } from '../../src/model/design.ts';
import type { Entity } from '../../src/model/records/structure.ts';
import type { Placing } from '../store/session-store.ts';

export type Creatable =
  | { readonly type: 'system'; readonly row: SystemKindRow }
  | { readonly type: 'entity'; readonly entity: Entity }
  | { readonly type: 'canonical'; readonly row: EntityRow };

/** Old and new names of clouds alike; an entity that the design has is not offered a second time. */
export function findCreatable(design: Design, text: string): readonly Creatable[] {
  const systems = searchSystemKinds(text).map((row): Creatable => ({ type: 'system', row }));
  const entities = findEntities(design, text);
  // Who types "Customer" means the entity, though a dozen systems are about customers.
  const isEntityFirst = entities.some((item) => nameOf(item).toLowerCase().startsWith(text.trim().toLowerCase()));
  const isSystemFirst = systems.some((item) => nameOf(item).toLowerCase().startsWith(text.trim().toLowerCase()));
  return isEntityFirst && !isSystemFirst ? [...entities, ...systems] : [...systems, ...entities];
}

export function findEntities(design: Design, text: string): readonly Creatable[] {
  const rows = searchEntities(text).filter(({ canonical }) => canonical !== 'none');
  const found = new Set(rows.map(({ canonical }) => canonical));
  const words = text.trim().toLowerCase();
  const own = inOrder(design.entities).filter(
    ({ name, canonical }) => name.toLowerCase().includes(words) || (canonical !== null && found.has(canonical)),
  );
  const held = new Set(own.map(({ canonical }) => canonical));
  return [
    ...own.map((entity): Creatable => ({ type: 'entity', entity })),
    ...rows.filter(({ canonical }) => !held.has(canonical)).map((row): Creatable => ({ type: 'canonical', row })),
  ];
}

export function placingOf(item: Creatable): Placing {
  switch (item.type) {
    case 'system':
      return { kind: item.row.kind };
    case 'entity':
      return { entityId: item.entity.id };
    case 'canonical':
      return { canonical: item.row.canonical };
  }
}

export function nameOf(item: Creatable): string {
  return item.type === 'entity' ? item.entity.name : item.row.name;
}

export function keyOf(item: Creatable): string {
  switch (item.type) {
    case 'system':
      return `system ${item.row.kind}`;
    case 'entity':
      return `entity ${item.entity.id}`;
    case 'canonical':
      return `canonical ${item.row.canonical}`;
  }
}
