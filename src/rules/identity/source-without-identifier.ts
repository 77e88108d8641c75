/** Flags feeds of people that identity resolution cannot see, because nothing that identifies them is mapped. */
import { isSet } from '../../topology/empty.ts';
import { isPerson } from '../../topology/identity-scope.ts';
import type { EntityNode, Link, OrgNode, PlacementNode } from '../../topology/topology.ts';
import { mapIdentifiers } from '../fixes/identifiers.ts';
import type { Rule } from '../rule.ts';
import { placementSubjects } from '../subjects.ts';
import { entityNames, flowName } from '../wording.ts';

export const sourceWithoutIdentifier: Rule = {
  meta: {
    id: 'identity/source-without-identifier',
    title: 'Source feeds profiles but maps no identifier',
    severity: 'error',
    profile: 'core',
    why: 'A stream mapped to Individual only stays invisible to matching.',
    source: 'S1-36, S3-02, S3-09, S3-23; AwesomeSalesforceSkills data/data-cloud-data-streams gotchas 1 and 4',
  },
  check({ entities, links, rulesets }, report) {
    if (rulesets.length === 0) return;
    const coverages = new Map(entities.filter(isPerson).map((entity) => [entity, coverageOf(entity)]));
    for (const link of links) {
      if (!link.isIngest) continue;
      const gaps = link.entities.flatMap((entity) => {
        const coverage = coverages.get(entity);
        return coverage ? gapIn(entity, link, coverage) : [];
      });
      if (gaps.length === 0) continue;
      const names = entityNames(gaps.map(({ entity }) => entity));
      const placements = gaps.map((gap) => gap.placements);
      report({
        subject: `flow:${link.flow.id}`,
        field: 'entityIds',
        related: placementSubjects(placements.flat()),
        message: `${flowName(link)} lands ${names} rows that identity resolution will never see: no contact point and no party identifier is mapped.`,
        fixes: () => mapIdentifiers(placements),
      });
    }
  },
};

interface Gap {
  readonly entity: EntityNode;
  /** Those on the source first, then by id. */
  readonly placements: readonly PlacementNode[];
}

/** Where an entity is held, and where something that identifies it is mapped. */
interface Coverage {
  readonly held: ReadonlySet<OrgNode>;
  readonly mapped: ReadonlySet<OrgNode>;
}

/** Silent too where the source holds no such people: something that only passes them on. */
function gapIn(entity: EntityNode, { source }: Link, { held, mapped }: Coverage): readonly Gap[] {
  const { org } = source;
  if (!held.has(org) || mapped.has(org)) return [];
  const placements = entity.placements.filter(({ system }) => system.org === org);
  const rank = ({ system }: PlacementNode) => (system === source ? 0 : 1);
  return [
    {
      entity,
      placements: placements.sort((a, b) => rank(a) - rank(b) || (a.placement.id < b.placement.id ? -1 : 1)),
    },
  ];
}

/** Looked up once an entity, however many flows carry it. */
function coverageOf({ placements }: EntityNode): Coverage {
  const orgs = (nodes: readonly PlacementNode[]) => new Set(nodes.map(({ system }) => system.org));
  return { held: orgs(placements), mapped: orgs(placements.filter(isMapped)) };
}

function isMapped({ placement }: PlacementNode): boolean {
  return (placement.identifiers ?? []).some(({ mappedTo }) => isSet(mappedTo));
}
