/** Draws the layer in which the records of a spread person meet: a hub that exists, or Data Cloud with a ruleset. */
import type { Command } from '../../commands/command.ts';
import { nextOrder } from '../../commands/edit.ts';
import { newFlow } from '../../commands/flows.ts';
import { addPlacement } from '../../commands/placements.ts';
import { newRecord } from '../../commands/record-schemas.ts';
import { addSystem } from '../../commands/systems.ts';
import { transform, withFields, withRecords } from '../../commands/transform.ts';
import type { Design } from '../../model/design.ts';
import type { Id } from '../../model/field.ts';
import { freshId } from '../../model/id.ts';
import { applyPatch } from '../../model/patch.ts';
import type { Ruleset } from '../../model/records/activation.ts';
import { isIdentityHub } from '../../topology/identity-scope.ts';
import type { EntityNode, OrgNode, PlacementNode, SystemNode, Topology } from '../../topology/topology.ts';
import { entityName, namesOf, systemName } from '../wording.ts';
import { withHeldMapped } from './identifiers.ts';
import { sourceCode } from './key-qualifiers.ts';
import { EMAIL, LAST_NAME, PARTY_NUMBER } from './match-criteria.ts';

/** Each hub that the design has already, then Data Cloud. */
export function addIdentityLayer(node: EntityNode, topology: Topology): readonly Command[] {
  const hubs = topology.systems.filter(isIdentityHub).toSorted(inScopeFirst);
  return [...hubs.map((hub) => keepInHub(node, hub)), resolveInDataCloud(node, topology)];
}

function keepInHub(node: EntityNode, hub: SystemNode): Command {
  const sources = sourcesFor(node, hub);
  const label = `Keep ${entityName(node)} in ${systemName(hub)} too${feedText(sources)}`;
  return transform(label, (design) => {
    const isThere = design.entities.has(node.entity.id) && design.systems.has(hub.system.id);
    return isThere ? withFeeds(design, node, hub.system.id, sources) : design;
  });
}

function resolveInDataCloud(node: EntityNode, topology: Topology): Command {
  const [dataCloud] = topology.systems.filter(({ isDataCloud }) => isDataCloud).toSorted(inScopeFirst);
  const ruleset = individualRuleset(topology);
  const sources = sourcesFor(node, dataCloud ?? null);
  const rules = ruleset ? `ruleset ${ruleset.id}` : 'a new ruleset (Party Identification, or last name with e-mail)';
  const start = dataCloud ? '' : 'Add Data Cloud; ';
  const label = `${start}${start === '' ? 'M' : 'm'}atch ${entityName(node)} in ${rules}${feedText(sources)}`;
  return transform(label, (design) => {
    if (!design.entities.has(node.entity.id)) return design;
    const host =
      dataCloud && design.systems.has(dataCloud.system.id)
        ? { design, id: dataCloud.system.id }
        : withDataCloud(design);
    const mapped = sources.reduce(withHeldMapped, withFeeds(host.design, node, host.id, sources));
    return withMatching(mapped, node.entity.id, ruleset);
  });
}

function feedText(sources: readonly PlacementNode[]): string {
  return sources.length === 0 ? '' : `, fed from ${namesOf(sources.map(({ system }) => system))}`;
}

function inScopeFirst(a: SystemNode, b: SystemNode): number {
  return Number(b.inScope) - Number(a.inScope) || (a.system.id < b.system.id ? -1 : 1);
}

/** The ruleset that decides who is one individual; of several, the first by id. */
function individualRuleset({ rulesets }: Topology): Ruleset | null {
  const individual = rulesets
    .map(({ ruleset }) => ruleset)
    .filter(({ primaryDmo }) => primaryDmo === null || primaryDmo === 'Individual');
  return individual.toSorted((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** One record a org that does not feed the hub yet: of several, the first by id. */
function sourcesFor({ keyPlacements, links }: EntityNode, hub: SystemNode | null): readonly PlacementNode[] {
  const feeding = new Set<OrgNode>(
    links.filter(({ target }) => target.org === hub?.org).map(({ source }) => source.org),
  );
  const first = new Map<OrgNode, PlacementNode>();
  for (const node of keyPlacements.toSorted((a, b) => (a.placement.id < b.placement.id ? -1 : 1))) {
    const { org } = node.system;
    if (org !== hub?.org && !feeding.has(org) && !first.has(org)) first.set(org, node);
  }
  return [...first.values()];
}

function withDataCloud(design: Design): { readonly design: Design; readonly id: Id } {
  const next = applyPatch(design, addSystem('data-cloud', null).run(design));
  const id = [...next.systems.keys()].find((systemId) => !design.systems.has(systemId)) ?? '';
  return { design: next, id };
}

/** The entity in the hub, and a flow to it from each source; how, is for the recommendation to say. */
function withFeeds(design: Design, { entity }: EntityNode, hubId: Id, sources: readonly PlacementNode[]): Design {
  const isThere = [...design.placements.values()].some((at) => at.entityId === entity.id && at.systemId === hubId);
  let next = isThere ? design : applyPatch(design, addPlacement(entity.id, hubId).run(design));
  for (const { system } of sources) {
    const flow = newFlow(next, system.system.id, hubId);
    if (!flow) continue;
    const feed = { entityIds: [entity.id], purposes: ['identity-ingest' as const], keyQualifier: sourceCode(system) };
    next = withRecords(next, 'flows', [withFields<'flows'>(flow, feed)]);
  }
  return next;
}

function withMatching(design: Design, entityId: Id, known: Ruleset | null): Design {
  const ruleset = known && design.rulesets.get(known.id);
  if (ruleset) {
    const entityIds = [...ruleset.entityIds, entityId];
    return withRecords(design, 'rulesets', [withFields<'rulesets'>(ruleset, { entityIds })]);
  }
  return withRecords(design, 'rulesets', [
    newRecord('rulesets', nextOrder(design, 'rulesets'), {
      id: freshId('ruleset', design.rulesets),
      dataSpace: 'default',
      primaryDmo: 'Individual',
      entityIds: [entityId],
      realTime: false,
      anchor: { type: 'party-identification', verified: null },
      matchRules: [
        { id: 'party', origin: null, criteria: [PARTY_NUMBER] },
        { id: 'name-and-email', origin: null, criteria: [LAST_NAME, EMAIL] },
      ],
    }),
  ]);
}
