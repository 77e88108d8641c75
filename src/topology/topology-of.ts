/**
 * The topology of a design, built again when nobody holds it any more.
 *
 * A topology of 5,000 elements takes megabytes and a few milliseconds. What is asked about one rarely, the fixes of
 * a finding say, keeps the design and comes here; who asks often in one go gets the same topology each time.
 */
import type { Design } from '../model/design.ts';
import { buildTopology } from './build-topology.ts';
import type { Topology } from './topology.ts';

const known = new WeakMap<Design, WeakRef<Topology>>();

export function topologyOf(design: Design): Topology {
  const kept = known.get(design)?.deref();
  if (kept) return kept;
  const built = buildTopology(design);
  rememberTopology(built);
  return built;
}

/** For who built it another way. */
export function rememberTopology(topology: Topology): void {
  known.set(topology.design, new WeakRef(topology));
}
