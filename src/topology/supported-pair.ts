/**
 * Whether a mechanism connects two systems, exactly as the rule delivery/mechanism-incompatible asks (rules.md).
 *
 * The pair fits when the source can send and the target, or a system on the way, can receive; a two-way flow also
 * when it fits the other way round. Mechanisms inside an org need one; a one-way mechanism carries no two-way flow.
 */
import type { Mechanism, Support } from '../catalog/mechanism.ts';
import type { Link, SystemNode } from './topology.ts';

/** What keeps a mechanism from carrying a flow. */
export type PairProblem = 'cannot-send' | 'cannot-receive' | 'other-org' | 'one-way-only';

export interface Ends {
  readonly source: SystemNode;
  readonly target: SystemNode;
  readonly via: readonly SystemNode[];
  readonly isTwoWay: boolean;
}

export function supportsPair(mechanism: Mechanism, source: SystemNode, target: SystemNode): boolean {
  return pairProblems(mechanism, { source, target, via: [], isTwoWay: false }).length === 0;
}

export function supportsLink(mechanism: Mechanism, link: Link): boolean {
  return pairProblems(mechanism, endsOf(link)).length === 0;
}

export function endsOf({ flow, source, target, via }: Link): Ends {
  return { source, target, via, isTwoWay: flow.direction === 'two-way' };
}

/** All of them, so that a message can list its causes; empty where the mechanism fits. */
export function pairProblems(mechanism: Mechanism, ends: Ends): readonly PairProblem[] {
  const problems: PairProblem[] = [];
  if (!fits(mechanism, ends))
    problems.push(canSend(mechanism.supports, ends.source) ? 'cannot-receive' : 'cannot-send');
  if (mechanism.supports.sameOrg === 'required' && ends.source.org !== ends.target.org) problems.push('other-org');
  if (ends.isTwoWay && mechanism.direction === 'one-way') problems.push('one-way-only');
  return problems;
}

function fits({ supports }: Mechanism, { source, target, via, isTwoWay }: Ends): boolean {
  if (canSend(supports, source) && [target, ...via].some((system) => canReceive(supports, system))) return true;
  return isTwoWay && canSend(supports, target) && canReceive(supports, source);
}

export function canSend(supports: Support, { kind }: SystemNode): boolean {
  return (
    supports.sourcePlatforms.includes(kind.platform) &&
    (supports.sourceKinds === null || supports.sourceKinds.includes(kind.kind))
  );
}

export function canReceive(supports: Support, { kind }: SystemNode): boolean {
  return (
    supports.targetPlatforms.includes(kind.platform) &&
    (supports.targetKinds === null || supports.targetKinds.includes(kind.kind))
  );
}
