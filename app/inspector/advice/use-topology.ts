import { useRef } from 'react';
import { buildTopology, sameMeaning } from '../../../src/topology/build-topology.ts';
import type { Topology } from '../../../src/topology/topology.ts';
import { useDesign } from '../../store/context.tsx';

/** The design with its references resolved; the same object while nothing that it means changes. */
export function useTopology(): Topology {
  const design = useDesign((whole) => whole);
  const known = useRef<Topology | null>(null);
  if (!known.current || !sameMeaning(known.current.design, design)) known.current = buildTopology(design);
  return known.current;
}
