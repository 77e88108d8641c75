import type { PlacementNode, Topology } from '../../topology/topology.ts';

/** Placements of persons, in any role, on Marketing Cloud Engagement, which knows them by Subscriber Key. */
export function partiesInMarketing({ placements }: Topology): readonly PlacementNode[] {
  return placements.filter(
    ({ entity, system }) => entity.entity.nature === 'party' && system.kind.kind === 'marketing-engagement',
  );
}
