/** The canonical entities: their rows, where their record lives, what they are called where. */

import { entityRowOf } from './entity-rows.ts';
import type { CanonicalEntity, SystemKind } from './system-kind.ts';
import { SYSTEM_KIND_ROWS } from './system-kinds.ts';

export { ENTITY_ROWS, type EntityNature, type EntityRow, entityRowOf, findEntityRow } from './entity-rows.ts';
export { keyFieldNameFor } from './key-field-names.ts';
export { objectNameFor, objectNamesFor } from './object-names.ts';

/** The kinds that usually hold the record of an entity, best first, each once. */
export function recordKindsFor(canonical: CanonicalEntity): readonly SystemKind[] {
  const kinds = entityRowOf(canonical).recordIn.flatMap((holder) =>
    'kind' in holder
      ? holder.kind
      : SYSTEM_KIND_ROWS.filter((row) => row.category === holder.category).map((row) => row.kind),
  );
  return [...new Set(kinds)];
}
