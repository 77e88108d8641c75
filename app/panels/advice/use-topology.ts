import { useMemo } from 'react';
import type { Link, Topology } from '../../../src/topology/topology.ts';
import { topologyOf } from '../../../src/topology/topology-of.ts';
import { useDesign } from '../../store/context.tsx';

/** The design with its references resolved. A dialog covers the canvas, so nothing moves while it is open. */
export function useTopology(): Topology {
  const design = useDesign((whole) => whole);
  return useMemo(() => topologyOf(design), [design]);
}

export function useLink(flowId: string): { readonly topology: Topology; readonly link: Link | undefined } {
  const topology = useTopology();
  return { topology, link: topology.linkById(flowId) };
}
