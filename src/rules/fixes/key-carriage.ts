/** Which objects still lack a shared key, and the one step after which all of them carry it. */
import type { Command } from '../../commands/command.ts';
import type { Design } from '../../model/design.ts';
import type { Id } from '../../model/field.ts';
import { applyPatch } from '../../model/patch.ts';
import type { KeyField } from '../../model/records/structure.ts';
import { isCrossCloud, keyPlacesOf, needsSharedKey, placesWithout } from '../../topology/key-places.ts';
import type { EntityNode, SharedKeyNode, Topology } from '../../topology/topology.ts';
import { entityName, placeName, systemName } from '../wording.ts';
import { addAllKeyFields, addKeyField, createSharedKey } from './shared-keys.ts';

export interface Carriage {
  readonly entity: EntityNode;
  /** Null where the entity has no key yet, and the command makes one. */
  readonly key: SharedKeyNode | null;
  /** Objects of other clouds that hold the entity's records; one for clouds that share it. */
  readonly placeCount: number;
  readonly lackingCount: number;
  readonly command: Command;
  /** What the command changes, a sentence each. Worked out when asked: it takes a try of the command. */
  changes(): readonly string[];
}

/** Of cross-cloud entities, those with something left to do; by entity, then key. */
export function openCarriages(topology: Topology): readonly Carriage[] {
  const found = topology.entities.flatMap((entity) => carriagesOf(entity, topology.design));
  return found.sort((a, b) => compare(textOf(a), textOf(b)));
}

function carriagesOf(entity: EntityNode, design: Design): readonly Carriage[] {
  if (!isCrossCloud(entity)) return [];
  const placeCount = keyPlacesOf(entity).length;
  if (entity.sharedKeys.length === 0) {
    if (!needsSharedKey(entity)) return [];
    const command = createSharedKey(entity);
    return [
      {
        entity,
        key: null,
        placeCount,
        lackingCount: placeCount,
        command,
        changes: () => changesOf(entity, command, design),
      },
    ];
  }
  return entity.sharedKeys.flatMap((key) => {
    const missing = placesWithout(entity, key);
    const [first] = missing;
    if (!first) return [];
    const command =
      missing.length === 1 ? addKeyField(key, first.first, design) : addAllKeyFields(key, missing, design);
    return [
      {
        entity,
        key,
        placeCount,
        lackingCount: missing.length,
        command,
        changes: () => changesOf(entity, command, design),
      },
    ];
  });
}

/** Told from what the command really does. */
function changesOf(entity: EntityNode, command: Command, design: Design): readonly string[] {
  const after = applyPatch(design, command.run(design));
  const made = [...after.sharedKeys.values()]
    .filter(({ id }) => !design.sharedKeys.has(id))
    .map(({ name, mintedBy, repairPlan }) => {
      const minter = entity.placements.find(({ system }) => system.system.id === mintedBy)?.system;
      const by = minter ? `, minted by ${systemName(minter)}` : '';
      return `New shared key ${name}${by}${repairPlan ? ', with a repair plan for the records that exist' : ''}.`;
    });
  const fields = entity.placements.flatMap((node) =>
    addedFields(design, after, node.placement.id).map((field) => `${placeName(node)} gets ${fieldText(field)}.`),
  );
  return [...made, ...fields.sort()];
}

function addedFields(before: Design, after: Design, id: Id): readonly KeyField[] {
  const old = before.placements.get(id)?.keys ?? [];
  return (after.placements.get(id)?.keys ?? []).filter((field) => !old.includes(field));
}

/** "Global_Customer_Id__c: Text 64, External ID, Unique" */
function fieldText({ field, type, length, externalId, unique, native }: KeyField): string {
  const form = `${type === null ? 'Text' : TYPE_TEXTS[type]}${length === null ? '' : ` ${length}`}`;
  const marks = [form, ...(externalId ? ['External ID'] : []), ...(unique ? ['Unique'] : [])];
  return `${field}: ${native ? "the platform's own id" : marks.join(', ')}`;
}

const TYPE_TEXTS = { text: 'Text', number: 'Number', email: 'Email', 'auto-number': 'Auto Number' } as const;

function textOf({ entity, key }: Carriage): string {
  return `${entityName(entity)} ${key?.sharedKey.name ?? ''} ${entity.entity.id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
