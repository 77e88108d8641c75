/**
 * Whether each placement can be joined with the others of its entity: the key sign at the right of its row.
 *
 * Same sense as the rule keys/placement-missing-key: a place (org and object) needs a field of the entity's reference
 * key once the entity lives in two orgs; co-resident placements of one object serve each other.
 */
import type { Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import type { Entity, Placement } from '../model/records/structure.ts';
import type { KeyMark } from './scene.ts';

export type KeyMarks = ReadonlyMap<Id, KeyMark>;

export function keyMarksOf({ placements, entities, sharedKeys, systems }: Design): KeyMarks {
  const marks = new Map<Id, KeyMark>();
  const byEntity = new Map<Id, KeyPlacement[]>();
  for (const placement of placements.values()) {
    marks.set(placement.id, placement.keys.some(({ sharedKeyId }) => sharedKeyId !== null) ? 'bound' : 'none');
    const system = systems.get(placement.systemId);
    if (!system || !holdsRecord(placement) || system.kind === 'data-cloud') continue;
    const place = `${system.orgId}\n${placement.object}`;
    addTo(byEntity, placement.entityId, { placement, orgId: system.orgId, place });
  }
  const keysOfEntity = new Map<Id, Id[]>();
  for (const { id, entityId } of sharedKeys.values()) addTo(keysOfEntity, entityId, id);
  for (const [entityId, all] of byEntity) {
    const entity = entities.get(entityId);
    if (entity && needsKey(entity, all)) markPlaces(marks, all, referenceKey(keysOfEntity.get(entityId) ?? [], all));
  }
  return marks;
}

interface KeyPlacement {
  readonly placement: Placement;
  readonly orgId: Id;
  readonly place: string;
}

function holdsRecord({ role }: Placement): boolean {
  return role === 'sor' || role === 'replica';
}

function needsKey({ syncDecision }: Entity, all: readonly KeyPlacement[]): boolean {
  if (syncDecision === 'do-not-sync' || syncDecision === 'analytics-only') return false;
  return all.some(({ orgId }) => orgId !== all[0]?.orgId);
}

/** The key most placements carry, on a tie the first id; null where the entity has no shared key at all. */
function referenceKey(keys: readonly Id[], all: readonly KeyPlacement[]): Id | null {
  let best: Id | null = null;
  let most = -1;
  for (const key of [...keys].sort()) {
    const count = all.filter(({ placement }) => isBound(placement, key)).length;
    if (count > most) [best, most] = [key, count];
  }
  return best;
}

function markPlaces(marks: Map<Id, KeyMark>, all: readonly KeyPlacement[], key: Id | null): void {
  const bound = new Set(all.flatMap(({ placement, place }) => (isBound(placement, key) ? [place] : [])));
  for (const { placement, place } of all) marks.set(placement.id, bound.has(place) ? 'bound' : 'missing');
}

function isBound({ keys }: Placement, key: Id | null): boolean {
  return key !== null && keys.some(({ sharedKeyId }) => sharedKeyId === key);
}

function addTo<T>(lists: Map<Id, T[]>, id: Id, item: T): void {
  const list = lists.get(id);
  if (list) list.push(item);
  else lists.set(id, [item]);
}
