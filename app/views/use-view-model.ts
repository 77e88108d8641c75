/** What every view of tables reads: the design's meaning resolved, and what the rules say of it. */
import { useMemo } from 'react';
import { only } from '../../src/model/design.ts';
import type { Finding } from '../../src/rules/rule.ts';
import type { Topology } from '../../src/topology/topology.ts';
import { useTopology } from '../inspector/advice/use-topology.ts';
import { useDesign, useFindings } from '../store/context.tsx';

export interface ViewModel {
  readonly topology: Topology;
  /** To-dos of a draft included. */
  readonly findings: readonly Finding[];
  readonly status: ReturnType<typeof useStatus>;
}

export function useViewModel(): ViewModel {
  const topology = useTopology();
  const problems = useFindings((state) => state.findings);
  const toDos = useFindings((state) => state.toDos);
  const findings = useMemo(() => [...problems, ...toDos], [problems, toDos]);
  return { topology, findings, status: useStatus() };
}

function useStatus() {
  return useDesign((design) => only(design, 'about').status);
}
