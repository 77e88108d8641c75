import { useMemo } from 'react';
import { buildTopology } from '../../../src/topology/build-topology.ts';
import type { Topology } from '../../../src/topology/topology.ts';
import { useMeaning } from '../use-meaning.ts';

/** The design with its references resolved. */
export function useTopology(): Topology {
  const design = useMeaning();
  return useMemo(() => buildTopology(design), [design]);
}
