import { useMemo } from 'react';
import type { Topology } from '../../../src/topology/topology.ts';
import { topologyOf } from '../../../src/topology/topology-of.ts';
import { useMeaning } from '../use-meaning.ts';

/** The design with its references resolved: once, whoever asks. */
export function useTopology(): Topology {
  const design = useMeaning();
  return useMemo(() => topologyOf(design), [design]);
}
