/** Which systems of the design may hold the record of an entity, best first, and why. */
import { entityRowOf, recordKindsFor } from '../../../src/catalog/entities.ts';
import { type Design, inOrder } from '../../../src/model/design.ts';
import type { Id } from '../../../src/model/field.ts';

export interface RecordCandidate {
  readonly systemId: Id;
  readonly name: string;
  readonly reason: string;
}

/** Systems that hold the entity come before those that do not; among them the catalogue's order decides. */
export function recordCandidates(design: Design, entityId: Id): readonly RecordCandidate[] {
  const entity = design.entities.get(entityId);
  if (!entity) return [];
  const kinds = entity.canonical === null ? [] : recordKindsFor(entity.canonical);
  const objects = new Map(
    inOrder(design.placements)
      .filter((placement) => placement.entityId === entityId)
      .map(({ systemId, object }) => [systemId, object]),
  );
  const usualName = entity.canonical === null ? '' : entityRowOf(entity.canonical).plural.toLowerCase();
  return inOrder(design.systems)
    .map((system) => ({ system, rank: kinds.indexOf(system.kind), object: objects.get(system.id) }))
    .filter(({ rank, object }) => rank >= 0 || object !== undefined)
    .sort(
      (a, b) =>
        Number(b.rank >= 0 && b.object !== undefined) - Number(a.rank >= 0 && a.object !== undefined) ||
        Number(b.rank >= 0) - Number(a.rank >= 0) ||
        a.rank - b.rank,
    )
    .map(({ system, rank, object }) => ({
      systemId: system.id,
      name: system.name,
      reason: [
        object === undefined ? 'does not hold it yet' : `holds it as ${object}`,
        ...(rank >= 0 ? [`such systems usually are the record of ${usualName}`] : []),
      ].join('; '),
    }));
}
