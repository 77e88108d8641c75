/** Replaces a flow between two clouds by one into Data Cloud and one out of it: analytics and audiences need no copy of their own. */
import type { MechanismId, Purpose } from '../catalog/mechanism.ts';
import type { Command } from '../commands/command.ts';
import { deleteElements } from '../commands/delete.ts';
import { newFlow } from '../commands/flows.ts';
import { addPlacement } from '../commands/placements.ts';
import { addSystem } from '../commands/systems.ts';
import { transform, withFields, withRecords } from '../commands/transform.ts';
import type { Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { applyPatch } from '../model/patch.ts';
import type { Flow } from '../model/records/exchange.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { recommendMechanisms } from '../topology/recommend-mechanism.ts';
import type { Link } from '../topology/topology.ts';

export interface HubRoute {
  readonly inbound: readonly Purpose[];
  /** Null where nothing has to leave Data Cloud: people look there. */
  readonly outbound: readonly Purpose[] | null;
}

/** Data Cloud is added where the design has none. A flow that carries the entities there already is not drawn twice. */
export function routeThroughDataCloud(label: string, link: Link, route: HubRoute): Command {
  return transform(label, (design) => {
    const flow = design.flows.get(link.flow.id);
    if (!flow) return design;
    const bare = applyPatch(design, deleteElements([`flow:${flow.id}`]).run(design));
    const hub = dataCloudIn(bare);
    let next = withEntities(hub.design, flow.entityIds, hub.id);
    next = withFlow(next, flow, flow.source, hub.id, route.inbound);
    return route.outbound ? withFlow(next, flow, hub.id, flow.target, route.outbound) : next;
  });
}

function dataCloudIn(design: Design): { readonly design: Design; readonly id: Id } {
  const known = [...design.systems.values()]
    .filter(({ kind }) => kind === 'data-cloud')
    .toSorted((a, b) => Number(a.inScope === false) - Number(b.inScope === false) || (a.id < b.id ? -1 : 1));
  if (known[0]) return { design, id: known[0].id };
  const next = applyPatch(design, addSystem('data-cloud', null).run(design));
  return { design: next, id: [...next.systems.keys()].find((id) => !design.systems.has(id)) ?? '' };
}

function withEntities(design: Design, entityIds: readonly Id[], hubId: Id): Design {
  let next = design;
  for (const entityId of entityIds) {
    const isThere = [...next.placements.values()].some((at) => at.entityId === entityId && at.systemId === hubId);
    if (!isThere) next = applyPatch(next, addPlacement(entityId, hubId).run(next));
  }
  return next;
}

/** How it runs is what the recommendation puts first, so long as nothing speaks against that. */
function withFlow(design: Design, old: Flow, source: Id, target: Id, purposes: readonly Purpose[]): Design {
  const isCarried = (id: Id) =>
    [...design.flows.values()].some(
      (flow) => flow.source === source && flow.target === target && flow.entityIds.includes(id),
    );
  const entityIds = old.entityIds.filter((id) => !isCarried(id));
  if (source === target || (entityIds.length === 0 && old.entityIds.length > 0)) return design;
  const drawn = newFlow(design, source, target);
  if (!drawn) return design;
  const { owner, eventsPerDay, sloMs } = old;
  const flow = withFields<'flows'>(drawn, { entityIds, purposes, owner, eventsPerDay, sloMs });
  const next = withRecords(design, 'flows', [flow]);
  const mechanism = bestMechanism(next, flow.id);
  return mechanism ? withRecords(next, 'flows', [withFields<'flows'>(flow, { mechanism })]) : next;
}

function bestMechanism(design: Design, flowId: Id): MechanismId | null {
  const topology = buildTopology(design);
  const link = topology.linkById(flowId);
  const [best] = link ? recommendMechanisms(topology, link) : [];
  return best && best.verdict !== 'refused' ? best.mechanism.id : null;
}
