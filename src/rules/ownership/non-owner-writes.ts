/** Flags flows that bring changes into the system of record from a system that owns none of what it sends. */
import { isSet } from '../../topology/empty.ts';
import { isReadThrough } from '../../topology/mechanism-sets.ts';
import type { EntityNode, Link, OrgNode, SystemNode, Topology } from '../../topology/topology.ts';
import { legsOf, writeCycleOf } from '../../topology/write-graph.ts';
import { respectOwner } from '../fixes/owner-writes.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { entityNames, flowName, namesOf } from '../wording.ts';

/** An entity that a leg of the flow carries into its record, though the leg's start owns nothing of it. */
interface Intrusion {
  readonly entity: EntityNode;
  readonly from: SystemNode;
  readonly record: SystemNode;
}

export const nonOwnerWrites: Rule = {
  meta: {
    id: 'ownership/non-owner-writes',
    title: 'A system writes attributes it does not own',
    severity: 'error',
    profile: 'core',
    why: 'Updates that do not come from the owner must be rejected, or queued for the owner.',
    source: 'S0-05, S2-04, S2-12; AwesomeSalesforceSkills architect/cpq-integration-with-erp',
  },
  check(topology, report) {
    for (const link of topology.links) {
      const intrusions = intrusionsOf(link, topology);
      if (intrusions.length === 0) continue;
      const entities = intrusions.map(({ entity }) => entity);
      report({
        subject: `flow:${link.flow.id}`,
        field: 'intent',
        related: entitySubjects(entities),
        message: `${flowName(link)} writes ${entityNames(entities)} into ${namesOf(intrusions.map(({ record }) => record))}, the system of record, from ${namesOf(intrusions.map(({ from }) => from))}, which owns none of the attributes. Make it a request, restrict it to attributes the sender owns, or declare an update path.`,
        fixes: () => respectOwner(link, intrusions),
      });
    }
  },
};

export function intrusionsOf(link: Link, topology: Topology): readonly Intrusion[] {
  const { flow, mechanism, entities } = link;
  if (flow.intent === 'command' || isReadThrough(mechanism) || !flow.purposes.includes('operational-sync')) return [];
  return entities.flatMap((entity) => {
    const record = entity.systemOfRecord;
    if (!record || isCycleFinding(entity)) return [];
    return legsOf(link)
      .filter(([from, to]) => from.org !== record.org && to.org === record.org)
      .filter(([from]) => !isAllowed(link, entity, from.org, topology))
      .map(([from]) => ({ entity, from, record }));
  });
}

/** The circle is the finding then, and says it already. */
function isCycleFinding(entity: EntityNode): boolean {
  return !isSet(entity.entity.conflictPolicy) && writeCycleOf(entity) !== null;
}

function isAllowed(link: Link, entity: EntityNode, start: OrgNode, topology: Topology): boolean {
  return (
    hasUpdatePath(entity, start, topology) ||
    sendsOwnGroupsOnly(link, entity, start) ||
    (link.flow.direction === 'two-way' && isResolving(entity))
  );
}

function hasUpdatePath({ entity }: EntityNode, start: OrgNode, topology: Topology): boolean {
  return (entity.updatePaths ?? []).some((id) => topology.systemById(id)?.org === start);
}

function sendsOwnGroupsOnly({ flow }: Link, { entity }: EntityNode, start: OrgNode): boolean {
  const sent = (entity.attributeGroups ?? []).filter(({ id }) => flow.attributeGroupIds?.includes(id));
  return sent.length > 0 && sent.every(({ owner }) => start.systems.some(({ system }) => system.id === owner));
}

function isResolving({ entity }: EntityNode): boolean {
  return isSet(entity.conflictPolicy) && entity.conflictPolicy !== 'last-write-wins';
}
