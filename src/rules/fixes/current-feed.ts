/** Leaves history to the warehouse and draws a current feed from the system that knows first. */
import type { Mechanism, MechanismId, Purpose } from '../../catalog/mechanism.ts';
import { MECHANISMS } from '../../catalog/mechanisms.ts';
import type { Command } from '../../commands/command.ts';
import { nextOrder } from '../../commands/edit.ts';
import { newRecord } from '../../commands/record-schemas.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import { freshId } from '../../model/id.ts';
import type { Flow } from '../../model/records/exchange.ts';
import { handlesNoFailure, isAppliedTwice } from '../../topology/delivery-duties.ts';
import { isWarehouse } from '../../topology/kind-sets.ts';
import { fitsLink } from '../../topology/mechanism-fit.ts';
import type { EntityNode, Link, SystemNode } from '../../topology/topology.ts';
import { isSlowRealTimeFlow } from '../latency/hot-path.ts';
import { entityNames, flowName, systemName } from '../wording.ts';
import { sourceCode } from './key-qualifiers.ts';

export function addCurrentFeeds(
  link: Link,
  entities: readonly EntityNode[],
  activating: readonly Purpose[],
): readonly Command[] {
  const { flow, target } = link;
  const feeds = feedsFor(link, entities);
  const names = feeds.map(({ source }) => systemName(source));
  const keep = `Keep ${flowName(link)} for history`;
  const label = feeds.length === 0 ? keep : `${keep}; feed ${entityNames(entities)} from ${names.join(', ')}`;
  return [
    transform(label, (design) => {
      const seed = design.flows.get(flow.id);
      if (!seed) return design;
      const kept = seed.purposes.filter((purpose) => !activating.includes(purpose));
      const purposes = [...new Set<Purpose>([...kept, 'historical-seed'])];
      let next = withRecords(design, 'flows', [withFields<'flows'>(seed, { purposes })]);
      for (const { source, carried } of feeds) {
        const id = freshId(`${source.system.id}-to-${target.system.id}`, next.flows);
        const feed = newRecord('flows', nextOrder(next, 'flows'), {
          id,
          name: `${systemName(source)} to ${systemName(target)}`,
          source: source.system.id,
          target: target.system.id,
          entityIds: carried.map(({ entity }) => entity.id),
          purposes: seed.purposes.filter((purpose) => activating.includes(purpose)),
          direction: 'one-way',
          intent: 'replicate',
          keyQualifier: link.isIngest ? sourceCode(source) : null,
        });
        next = withRecords(next, 'flows', [{ ...feed, mechanism: settledMechanism(link, source, feed) }]);
      }
      return next;
    }),
  ];
}

interface Feed {
  readonly source: SystemNode;
  readonly carried: readonly EntityNode[];
}

function feedsFor(link: Link, entities: readonly EntityNode[]): readonly Feed[] {
  const carried = new Map<SystemNode, EntityNode[]>();
  for (const entity of entities) {
    const source = currentHolder(entity, link);
    if (source) carried.set(source, [...(carried.get(source) ?? []), entity]);
  }
  return [...carried].map(([source, list]) => ({ source, carried: list }));
}

/** The record itself if it can be tapped, otherwise the first system by id that holds one. */
function currentHolder(entity: EntityNode, link: Link): SystemNode | undefined {
  const holders = entity.keyPlacements
    .map(({ system }) => system)
    .filter((system) => system !== link.target && !isWarehouse(system) && !knowsSubscribersOnly(system, entity))
    .sort((a, b) => (a.system.id < b.system.id ? -1 : 1));
  const record = holders.find((system) => system === entity.systemOfRecord);
  return record ?? holders.find((system) => feedMechanism(link, system)) ?? holders[0];
}

/** Marketing Cloud Engagement knows persons by Subscriber Key: no source for the profile of a person. */
function knowsSubscribersOnly({ kind }: SystemNode, { entity }: EntityNode): boolean {
  return kind.kind === 'marketing-engagement' && entity.nature === 'party';
}

/** Left open where it asks what nobody has answered yet: what happens on failure, how repeats are recognised. */
function settledMechanism(link: Link, source: SystemNode, flow: Flow): MechanismId | null {
  const mechanism = feedMechanism(link, source);
  if (!mechanism) return null;
  const feed: Link = { ...link, source, flow, mechanism };
  const isOpen = handlesNoFailure(feed) || isAppliedTwice(feed) || isSlowRealTimeFlow(feed);
  return isOpen ? null : mechanism.id;
}

/** The fastest ordinary way into Data Cloud from there. */
function feedMechanism(link: Link, source: SystemNode): Mechanism | undefined {
  const crossesOrgs = source.org !== link.target.org;
  const pair: Link = { ...link, source, crossesOrgs, flow: { ...link.flow, direction: 'one-way' } };
  return MECHANISMS.filter(({ family, status }) => family === 'data-cloud-ingest' && status === 'current')
    .filter((mechanism) => mechanism.suitablePurposes.includes('segmentation') && fitsLink(mechanism, pair))
    .sort((a, b) => a.latencyMs.p95 - b.latencyMs.p95 || (a.id < b.id ? -1 : 1))[0];
}
