/** A plan as one edit: systems with their orgs, entities, where they stand, flows, and a place for every new card. */
import { systemKindOf } from '../../catalog/system-kinds.ts';
import { addedBy } from '../../commands/added.ts';
import type { Command } from '../../commands/command.ts';
import { nextOrder } from '../../commands/edit.ts';
import { addEntity, setSystemOfRecord } from '../../commands/entities.ts';
import { newFlow } from '../../commands/flows.ts';
import { placedAt } from '../../commands/layout.ts';
import { namesIn, uniqueName } from '../../commands/naming.ts';
import { createOrg } from '../../commands/orgs.ts';
import { addPlacement } from '../../commands/placements.ts';
import { addSystem } from '../../commands/systems.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import type { Id } from '../../model/field.ts';
import { freshId } from '../../model/id.ts';
import { applyPatch } from '../../model/patch.ts';
import type { Flow } from '../../model/records/exchange.ts';
import { parseSubject, subjectOf } from '../../model/subject.ts';
import { placeNew } from '../../scene/auto-layout.ts';
import type { Plan, PlannedFlow, PlannedSystem } from './plan.ts';

/** `planOf` is asked when the command runs, so that the plan speaks of the design as it is then. */
export function importPlan(label: string, planOf: (design: Design) => Plan): Command {
  return transform(label, (design) => {
    const next = withPlan(design, planOf(design));
    // With nothing new to draw, what the user never placed by hand stays where the canvas puts it.
    return next.systems === design.systems ? next : applyPatch(next, placeNew(next));
  });
}

export function withPlan(design: Design, plan: Plan): Design {
  let next = design;
  const systemIds = plan.systems.map((planned) => {
    const made = withSystem(next, planned);
    next = made.design;
    return made.id;
  });
  next = withSharedOrgs(next, plan, systemIds);
  const entityIds = plan.entities.map(({ id, name, canonical }) => {
    if (id !== null) return id;
    const patch = addEntity(canonical, name).run(next);
    next = applyPatch(next, patch);
    return addedId(patch, 'entities');
  });
  const held = heldBy(next);
  const place = (entityId: Id | null | undefined, systemId: Id | null | undefined, object: string | null) => {
    next = withPlacement(next, held, { entityId, systemId, object });
  };
  for (const { entity, system, object } of plan.placements) place(entityIds[entity], systemIds[system], object);
  plan.entities.forEach(({ record }, at) => {
    const [entityId, systemId] = [entityIds[at], systemIds[record ?? -1]];
    if (record === null || !entityId || !systemId) return;
    place(entityId, systemId, null);
    next = applyPatch(next, setSystemOfRecord(entityId, systemId).run(next));
  });
  for (const { source, target, entities } of plan.flows) {
    // What a flow carries stands at both its ends.
    for (const at of entities) for (const end of [source, target]) place(entityIds[at], systemIds[end], null);
  }
  return withFlows(next, plan.flows, systemIds, entityIds);
}

interface Made {
  readonly design: Design;
  readonly id: Id | null;
}

function withSystem(design: Design, planned: PlannedSystem): Made {
  if (planned.id !== null) return { design, id: planned.id };
  const { name, kind, owner, isContextOnly, at } = planned;
  const patch = addSystem(kind, null, { name }).run(design);
  const next = applyPatch(design, patch);
  const id = addedId(patch, 'systems');
  const system = id === null ? undefined : next.systems.get(id);
  if (!system || id === null) return { design, id: null };
  const told = withRecords(next, 'systems', [
    withFields<'systems'>(system, { owner, inScope: isContextOnly ? false : system.inScope }),
  ]);
  return { design: at ? placedAt(told, subjectOf('systems', id), at) : told, id };
}

/** Systems of one platform that stood in one frame. */
function withSharedOrgs(design: Design, { systems }: Plan, ids: readonly (Id | null)[]): Design {
  const groups = new Map<string, { readonly name: string; readonly ids: Id[] }>();
  systems.forEach(({ id, org, kind }, at) => {
    const made = ids[at];
    if (id !== null || org === null || !made) return;
    const key = `${systemKindOf(kind).platform}\n${org}`;
    const group = groups.get(key) ?? { name: org, ids: [] };
    group.ids.push(made);
    groups.set(key, group);
  });
  let next = design;
  for (const { name, ids: members } of groups.values()) next = withOrg(next, name, members);
  return next;
}

function withOrg(design: Design, name: string, systemIds: readonly Id[]): Design {
  const grouped = systemIds.length > 1 ? applyPatch(design, createOrg(systemIds).run(design)) : design;
  const org = grouped.orgs.get(grouped.systems.get(systemIds[0] ?? '')?.orgId ?? '');
  return org ? withRecords(grouped, 'orgs', [withFields<'orgs'>(org, { name })]) : grouped;
}

interface Held {
  readonly entityId: Id | null | undefined;
  readonly systemId: Id | null | undefined;
  readonly object: string | null;
}

/** The objects of each entity in each system; kept while one places, as a look at all placements each time is slow. */
type HeldObjects = Map<string, Set<string>>;

function heldBy({ placements }: Design): HeldObjects {
  const held: HeldObjects = new Map();
  for (const { entityId, systemId, object } of placements.values()) remember(held, `${entityId}\n${systemId}`, object);
  return held;
}

function remember(held: HeldObjects, key: string, object: string): void {
  const objects = held.get(key);
  if (objects) objects.add(object);
  else held.set(key, new Set([object]));
}

/** Nothing where it stands there already, unless under another name that was asked for. */
function withPlacement(design: Design, held: HeldObjects, { entityId, systemId, object }: Held): Design {
  if (!entityId || !systemId) return design;
  const key = `${entityId}\n${systemId}`;
  const objects = held.get(key);
  if (objects && (object === null || objects.has(object))) return design;
  const patch = addPlacement(entityId, systemId, object ?? undefined).run(design);
  for (const [, made] of patch.placements?.values() ?? []) if (made) remember(held, key, made.object);
  return applyPatch(design, patch);
}

/** All at once: one by one, each would copy those before it. */
function withFlows(
  design: Design,
  flows: readonly PlannedFlow[],
  systemIds: readonly (Id | null)[],
  entityIds: readonly (Id | null)[],
): Design {
  const names = new Set(namesIn(design, 'flows'));
  const ids = new Set(design.flows.keys());
  const made: Flow[] = [];
  for (const { source, target, entities, details } of flows) {
    const [sourceId, targetId] = [systemIds[source], systemIds[target]];
    // Apart from the others, so that its name and id are the first of their kind; then they are made its own.
    const flow = sourceId && targetId ? newFlow({ ...design, flows: NO_FLOWS }, sourceId, targetId) : null;
    if (!flow) continue;
    const carried = entities.flatMap((at) => entityIds[at] ?? []);
    const id = freshId(flow.id, ids);
    const name = uniqueName(details.name ?? flow.name, names);
    const told = { ...details, name, ...(carried.length > 0 ? { entityIds: carried } : {}) };
    made.push({ ...withFields<'flows'>(flow, told), id, order: nextOrder(design, 'flows') + made.length });
    ids.add(id);
    names.add(name);
  }
  return withRecords(design, 'flows', made);
}

const NO_FLOWS: Design['flows'] = new Map();

function addedId(patch: Parameters<typeof addedBy>[0], collection: 'systems' | 'entities'): Id | null {
  const parts = addedBy(patch).map(parseSubject);
  return parts.find((one) => one?.collection === collection)?.id ?? null;
}
