/** Gathers a plan name by name: who is named twice is one, and what the design has already is the design's own. */
import type { CanonicalEntity, SystemKind } from '../../catalog/system-kind.ts';
import type { At } from '../../commands/layout.ts';
import { type Design, inOrder } from '../../model/design.ts';
import type { Entity, System } from '../../model/records/structure.ts';
import { entityOfName } from './entity-of-name.ts';
import type { FlowDetails } from './flow-details.ts';
import { type KindReading, kindOfName } from './kind-of-name.ts';
import { createNameIndex } from './near-names.ts';
import type { Plan, PlannedEntity, PlannedFlow, PlannedPlacement, PlannedSystem } from './plan.ts';
import { entitySpelling, systemSpelling } from './spelling.ts';

export interface SystemWish {
  readonly kind?: SystemKind;
  readonly org?: string | null;
  readonly owner?: string | null;
  readonly isContextOnly?: boolean;
  readonly at?: At | null;
  /** A shape of a picture is a system of its own, whatever the other shapes are called. */
  readonly isOwn?: boolean;
}

export interface EntityWish {
  readonly canonical?: CanonicalEntity;
  readonly record?: number | null;
}

export type PlanBuilder = ReturnType<typeof createPlanBuilder>;

export function createPlanBuilder(design: Design) {
  const systems: PlannedSystem[] = [];
  const entities: PlannedEntity[] = [];
  const placements: PlannedPlacement[] = [];
  const flows: PlannedFlow[] = [];
  const placed = new Set<string>();
  const known = knownOf(design);
  const systemAt = new Map<string, number>();
  const entityAt = new Map<string, number>();
  const systemOfId = new Map<string, number>();
  const entityOfId = new Map<string, number>();
  const systemNames = createNameIndex<number>();
  const entityNames = createNameIndex<number>();
  const systemOfKind = new Map<SystemKind, number>();
  const entityOfMeaning = new Map<CanonicalEntity, number>();
  const kinds = new Map<string, KindReading>();
  const plan: Plan = { systems, entities, placements, flows };
  const taken: string[] = [];

  return {
    /** Grows while one builds. */
    plan,
    /** Names that were taken for something of another name, each in a sentence when it first came. */
    taken,

    /** The index of the system that is meant; a wish fills what is not known of a new one. */
    system(asked: string, wish: SystemWish = {}): number {
      const name = asked.trim();
      const remembered = wish.isOwn ? undefined : systemAt.get(name);
      const at = remembered ?? knownSystem(name, wish) ?? plannedSystem(name, wish) ?? newSystem(name, wish);
      if (remembered === undefined) noteTaken(name, systems[at]?.name ?? '', wish);
      if (!wish.isOwn) systemAt.set(name, at);
      fillSystem(at, wish);
      return at;
    },

    /** Whether a system is called so, in the design or in what was read so far. */
    knows(name: string): boolean {
      return known.systems.find(name.trim()) !== null || systemNames.find(name.trim()) !== null;
    },

    entity(asked: string, wish: EntityWish = {}): number {
      const name = asked.trim();
      const remembered = entityAt.get(name);
      const at = remembered ?? knownEntity(name) ?? plannedEntity(name) ?? newEntity(name, wish);
      if (remembered === undefined) noteTaken(name, entities[at]?.name ?? '', {});
      entityAt.set(name, at);
      const planned = entities[at];
      if (planned && wish.record != null && planned.record === null) entities[at] = { ...planned, record: wish.record };
      return at;
    },

    placement(entity: number, system: number, object: string | null = null): void {
      const key = `${entity}:${system}:${object ?? ''}`;
      if (!placed.has(key)) placements.push({ entity, system, object });
      placed.add(key);
    },

    flow(source: number, target: number, carried: readonly number[], details: FlowDetails): void {
      flows.push({ source, target, entities: [...new Set(carried)], details });
    },
  };

  /** "Customer" where there is a Contact: the same in meaning, and worth a word. */
  function noteTaken(asked: string, called: string, { isOwn }: SystemWish): void {
    if (isOwn || taken.length >= MOST_TAKEN) return;
    const isSame = createNameIndex<true>();
    isSame.add(called, true);
    if (isSame.find(asked) === null) taken.push(`“${asked.slice(0, 60)}” is taken for ${called}.`);
  }

  function knownSystem(name: string, wish: SystemWish): number | null {
    const system = known.systems.find(name) ?? soleOfKind(name, wish);
    if (!system) return null;
    const { id, kind } = system;
    const at = systemOfId.get(id);
    if (at !== undefined) return at;
    const planned = { id, name: system.name, kind, certainty: 'named', org: null, owner: null } as const;
    systemOfId.set(id, systems.length);
    return systems.push({ ...planned, isContextOnly: false, at: null }) - 1;
  }

  /** "SFMC" means the one Marketing Cloud the design has. */
  function soleOfKind(name: string, wish: SystemWish): System | null {
    const { kind, certainty } = kindOf(name);
    if (certainty !== 'named' || kind === 'custom' || (wish.kind !== undefined && wish.kind !== kind)) return null;
    return known.soleSystems.get(kind) ?? null;
  }

  /** Two names of one kind in one list are one system; a name that only holds one is not. */
  function plannedSystem(name: string, { isOwn }: SystemWish): number | null {
    if (isOwn) return null;
    const named = systemNames.find(name);
    if (named !== null) return named;
    const { kind, certainty } = kindOf(name);
    return certainty === 'named' ? (systemOfKind.get(kind) ?? null) : null;
  }

  function newSystem(name: string, { kind, isOwn }: SystemWish): number {
    const read = kindOf(name);
    const chosen = kind === undefined ? read : ({ kind, certainty: 'named' } as const);
    const planned = { id: null, ...chosen, org: null, owner: null, isContextOnly: false, at: null } as const;
    const at = systems.push({ ...planned, name: isOwn ? name : systemSpelling(name) }) - 1;
    if (isOwn) return at;
    systemNames.add(name, at);
    if (read.certainty === 'named' && read.kind !== 'custom') systemOfKind.set(read.kind, at);
    return at;
  }

  function fillSystem(at: number, { kind, org, owner, isContextOnly, at: place }: SystemWish): void {
    const planned = systems[at];
    if (!planned || planned.id !== null) return;
    const isTold = kind !== undefined && planned.certainty !== 'named';
    systems[at] = {
      ...planned,
      ...(isTold ? { kind, certainty: 'named' as const } : {}),
      org: planned.org ?? org ?? null,
      owner: planned.owner ?? owner ?? null,
      isContextOnly: planned.isContextOnly || isContextOnly === true,
      at: planned.at ?? place ?? null,
    };
  }

  /** A name is asked for several times, and reading it is a walk over the catalogue. */
  function kindOf(name: string): KindReading {
    const read = kinds.get(name) ?? kindOfName(name);
    kinds.set(name, read);
    return read;
  }

  function knownEntity(name: string): number | null {
    const entity = known.entities.find(name) ?? known.soleEntities.get(entityOfName(name) ?? 'none');
    if (!entity) return null;
    const { id, canonical } = entity;
    const at = entityOfId.get(id);
    if (at !== undefined) return at;
    entityOfId.set(id, entities.length);
    return entities.push({ id, name: entity.name, canonical: canonical ?? 'none', record: null }) - 1;
  }

  /** "Contact" means the one customer. */
  function plannedEntity(name: string): number | null {
    return entityNames.find(name) ?? entityOfMeaning.get(entityOfName(name) ?? 'none') ?? null;
  }

  function newEntity(name: string, wish: EntityWish): number {
    const canonical = wish.canonical ?? entityOfName(name) ?? 'none';
    const at = entities.push({ id: null, name: entitySpelling(name), canonical, record: null }) - 1;
    entityNames.add(name, at);
    if (canonical !== 'none' && !entityOfMeaning.has(canonical)) entityOfMeaning.set(canonical, at);
    return at;
  }
}

/** More would be a list of its own. */
const MOST_TAKEN = 500;

/** What the design has, by name; and what it has one of only, by its meaning. */
function knownOf(design: Design) {
  const systems = createNameIndex<System>();
  const entities = createNameIndex<Entity>();
  const soleSystems = new Map<SystemKind, System | null>();
  const soleEntities = new Map<CanonicalEntity, Entity | null>();
  for (const system of inOrder(design.systems)) {
    systems.add(system.name, system);
    soleSystems.set(system.kind, soleSystems.has(system.kind) ? null : system);
  }
  for (const entity of inOrder(design.entities)) {
    entities.add(entity.name, entity);
    const canonical = entity.canonical ?? 'none';
    soleEntities.set(canonical, canonical === 'none' || soleEntities.has(canonical) ? null : entity);
  }
  return { systems, entities, soleSystems, soleEntities };
}
