/** A plan as one edit: systems with their orgs, entities, where they stand, flows, and a place for every new card. */
import { systemKindOf } from '../../catalog/system-kinds.ts';
import { addedBy } from '../../commands/added.ts';
import type { Command } from '../../commands/command.ts';
import { addEntity, setSystemOfRecord } from '../../commands/entities.ts';
import { newFlow } from '../../commands/flows.ts';
import { placedAt } from '../../commands/layout.ts';
import { createOrg } from '../../commands/orgs.ts';
import { addPlacement } from '../../commands/placements.ts';
import { addSystem } from '../../commands/systems.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import type { Id } from '../../model/field.ts';
import { applyPatch } from '../../model/patch.ts';
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
  for (const { entity, system, object } of plan.placements) {
    next = withPlacement(next, entityIds[entity], systemIds[system], object);
  }
  plan.entities.forEach(({ record }, at) => {
    const [entityId, systemId] = [entityIds[at], systemIds[record ?? -1]];
    if (record === null || !entityId || !systemId) return;
    next = withPlacement(next, entityId, systemId, null);
    next = applyPatch(next, setSystemOfRecord(entityId, systemId).run(next));
  });
  for (const flow of plan.flows) next = withFlow(next, flow, systemIds, entityIds);
  return next;
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

/** Nothing where it stands there already, unless under another name that was asked for. */
function withPlacement(
  design: Design,
  entityId: Id | null | undefined,
  systemId: Id | null | undefined,
  object: string | null,
): Design {
  if (!entityId || !systemId) return design;
  const there = [...design.placements.values()].filter((at) => at.entityId === entityId && at.systemId === systemId);
  if (there.some((placement) => object === null || placement.object === object)) return design;
  return applyPatch(design, addPlacement(entityId, systemId, object ?? undefined).run(design));
}

/** What a flow carries stands at both its ends. */
function withFlow(
  design: Design,
  { source, target, entities, details }: PlannedFlow,
  systemIds: readonly (Id | null)[],
  entityIds: readonly (Id | null)[],
): Design {
  const [sourceId, targetId] = [systemIds[source], systemIds[target]];
  if (!sourceId || !targetId) return design;
  const carried = entities.flatMap((at) => entityIds[at] ?? []);
  let next = design;
  for (const entityId of carried) {
    for (const systemId of [sourceId, targetId]) next = withPlacement(next, entityId, systemId, null);
  }
  const flow = newFlow(next, sourceId, targetId);
  if (!flow) return next;
  const filled = withFields<'flows'>(flow, {
    ...details,
    ...(carried.length > 0 ? { entityIds: carried } : {}),
  });
  return withRecords(next, 'flows', [filled]);
}

function addedId(patch: Parameters<typeof addedBy>[0], collection: 'systems' | 'entities'): Id | null {
  const parts = addedBy(patch).map(parseSubject);
  return parts.find((one) => one?.collection === collection)?.id ?? null;
}
