/**
 * Turns direct flows into two legs by way of a hub that the design has.
 *
 * The flow keeps its id, its promise and its tests and becomes the leg that delivers; a new one brings the data to the
 * hub. Mechanisms stay open on both, because the old one was chosen for two other ends: the inspector recommends.
 * A flow is left alone where only a person can say what becomes of it.
 */
import type { Command } from '../../commands/command.ts';
import { nextOrder } from '../../commands/edit.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import { counted } from '../../lib/counted.ts';
import type { Design } from '../../model/design.ts';
import { freshId } from '../../model/id.ts';
import type { Flow } from '../../model/records/exchange.ts';
import { isSet } from '../../topology/empty.ts';
import { isTransport } from '../../topology/kind-sets.ts';
import { isReadThrough } from '../../topology/mechanism-sets.ts';
import { type Ends, isSprawling, type MeshLimits, meshOf } from '../../topology/mesh.ts';
import type { EntityNode, Link, SystemNode, Topology } from '../../topology/topology.ts';
import { isWrite, legsOf, writeCycleOf } from '../../topology/write-graph.ts';
import { flowName, systemName } from '../wording.ts';

/** More buttons than this are no help. */
const MAX_HUBS = 3;

/** One command for each integration platform or broker that would hold the mesh, the one with most flows first. */
export function routeThroughHubs(topology: Topology, limits: MeshLimits): readonly Command[] {
  const hubs = topology.systems.filter((node) => isTransport(node) && node.inScope);
  const flowCount = ({ inbound, outbound }: SystemNode) => inbound.length + outbound.length;
  return hubs
    .sort((a, b) => flowCount(b) - flowCount(a) || (a.system.id < b.system.id ? -1 : 1))
    .slice(0, MAX_HUBS)
    .flatMap((hub) => routeThrough(hub, topology, limits) ?? []);
}

function routeThrough(hub: SystemNode, { links }: Topology, limits: MeshLimits): Command | null {
  const moved = new Set(links.filter((link) => canMove(link, hub)));
  const after = links.flatMap((link): readonly Ends[] =>
    moved.has(link)
      ? [
          { source: link.source, target: hub },
          { source: hub, target: link.target },
        ]
      : [link],
  );
  if (moved.size === 0 || isSprawling(meshOf(after), limits)) return null;
  const label = `Route ${counted(moved.size, 'flow')} through ${systemName(hub)}, in two legs each whose mechanisms are open`;
  const inOrderOfId = [...moved].sort((a, b) => (a.flow.id < b.flow.id ? -1 : 1));
  return transform(label, (design) => inOrderOfId.reduce((next, link) => withTwoLegs(next, link, hub), design));
}

/**
 * Not where Data Cloud is an end (it is a hub itself, and reads who sends), where data is read in place, where attribute
 * groups say what the sender owns, and where updates go round without a policy: who wins is to be settled first.
 */
function canMove(link: Link, hub: SystemNode): boolean {
  const { flow, source, target, entities, crossesOrgs } = link;
  if (!crossesOrgs || source.org === hub.org || target.org === hub.org) return false;
  if (source.isDataCloud || target.isDataCloud || isTransport(source) || isTransport(target)) return false;
  if (isSet(flow.attributeGroupIds) || isReadThrough(link.mechanism)) return false;
  return !isWrite(link) || entities.every((entity) => isSettled(entity, hub));
}

/** With a policy; or with no circle, and none to come: what is written into the hub could come back by the new leg. */
function isSettled(entity: EntityNode, hub: SystemNode): boolean {
  if (entity.systemOfRecord?.org === hub.org) return false;
  if (isSet(entity.entity.conflictPolicy)) return true;
  const comesToHub = entity.links.some((link) => isWrite(link) && legsOf(link).some(([, to]) => to.org === hub.org));
  return !comesToHub && writeCycleOf(entity) === null;
}

function withTwoLegs(design: Design, link: Link, hub: SystemNode): Design {
  const flow = design.flows.get(link.flow.id);
  if (!flow || !design.systems.has(hub.system.id)) return design;
  const delivering = withFields<'flows'>(flow, { ...OPEN, source: hub.system.id });
  const id = freshId(`${flow.id}-to-${hub.system.id}`, design.flows);
  const bringing: Flow = {
    ...flow,
    ...OPEN,
    id,
    order: nextOrder(design, 'flows'),
    name: `${flowName(link)}, to ${systemName(hub)}`,
    target: hub.system.id,
    purposes: flow.purposes.map((purpose) => (PUBLISHED.has(purpose) ? 'domain-event' : purpose)),
    sloMs: null,
    idempotency: null,
    matchKeyId: null,
    decision: null,
    dependsOnFlowIds: null,
  };
  return withUpdatePaths(withRecords(design, 'flows', [delivering, bringing]), link, hub);
}

/** All that was chosen or measured for two other ends. */
const OPEN: Partial<Flow> = { mechanism: null, via: null, intervalMin: null, measuredP95Ms: null };

/** The hub is told; the leg that delivers is the one that writes. */
const PUBLISHED: ReadonlySet<string> = new Set(['operational-sync', 'enrichment']);

/** What the sender was allowed to submit, the hub passes on for it. */
function withUpdatePaths(design: Design, { source, entities }: Link, hub: SystemNode): Design {
  const senders = new Set(source.org.systems.map(({ system }) => system.id));
  const changed = entities.flatMap(({ entity }) => {
    const record = design.entities.get(entity.id);
    const paths = record?.updatePaths ?? [];
    if (!record || !paths.some((id) => senders.has(id))) return [];
    return withFields<'entities'>(record, { updatePaths: [...new Set([...paths, hub.system.id])] });
  });
  return withRecords(design, 'entities', changed);
}
