/** The plan of the design that is open, and where each item may be moved to. */
import { useDeferredValue, useMemo } from 'react';
import { type DeploymentPlan, deploymentPlanOf } from '../../../src/deliverables/wave-rows.ts';
import type { DeployItem } from '../../../src/topology/deploy-items.ts';
import type { Topology } from '../../../src/topology/topology.ts';
import { type WaveMoves, waveMovesOf } from '../../../src/topology/wave-moves.ts';
import { useTopology } from '../../inspector/advice/use-topology.ts';

export interface Deployment {
  readonly topology: Topology;
  readonly plan: DeploymentPlan;
  /** Null for what is caught in a circle: its wave is only proposed. */
  movesOf(item: DeployItem): WaveMoves | null;
}

export function useDeployment(): Deployment {
  const topology = useDeferredValue(useTopology());
  return useMemo(() => deploymentOf(topology), [topology]);
}

export function deploymentOf(topology: Topology): Deployment {
  const plan = deploymentPlanOf(topology);
  const moves = waveMovesOf({ graph: plan.cutGraph, waves: plan.waves, overrides: plan.overrides });
  return { topology, plan, movesOf: (item) => (plan.caught.has(item) ? null : moves(item)) };
}
