import { useRef } from 'react';
import type { Design } from '../../src/model/design.ts';
import { sameMeaning } from '../../src/topology/build-topology.ts';
import { useDesign } from '../store/context.tsx';

/** The design; the same object while only places on the canvas change, so that a drag computes nothing here. */
export function useMeaning(): Design {
  const known = useRef<Design | null>(null);
  return useDesign((design) => {
    if (!known.current || !sameMeaning(known.current, design)) known.current = design;
    return known.current;
  });
}
