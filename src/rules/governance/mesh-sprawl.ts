/** Flags designs whose systems are joined pair by pair, with no hub that carries enough of it. */
import { isSprawling, meshOf } from '../../topology/mesh.ts';
import { routeThroughHubs } from '../fixes/hub-routes.ts';
import { paramsOf } from '../params.ts';
import type { Rule } from '../rule.ts';

export const meshSprawl: Rule = {
  meta: {
    id: 'governance/mesh-sprawl',
    title: 'Point-to-point mesh',
    severity: 'warning',
    profile: 'core',
    why: 'Point-to-point is fine for three systems, unmanageable for ten.',
    source: 'S2-25, S2-26',
  },
  check(topology, report) {
    const limits = paramsOf(topology);
    const mesh = meshOf(topology.links);
    if (!isSprawling(mesh, limits)) return;
    const { orgCount, pairCount } = mesh;
    report({
      subject: 'design',
      message: `${pairCount} direct connections between ${orgCount} orgs. A hub (integration platform, broker or Data Cloud) would need ${orgCount - 1} at least, and each new system one more instead of many.`,
      fixes: () => routeThroughHubs(topology, limits),
    });
  },
};
