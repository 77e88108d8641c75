/** Which mechanisms can run between two systems, as the catalogue lists their supported pairs. */
import type { Mechanism, Support } from '../catalog/mechanism.ts';
import { MECHANISMS } from '../catalog/mechanisms.ts';
import type { Link, SystemNode } from './topology.ts';

/** The mechanisms of the catalogue that are current and can carry the flow as it is drawn. */
export function currentMechanismsFor(link: Link): readonly Mechanism[] {
  return MECHANISMS.filter((mechanism) => mechanism.status === 'current' && fitsLink(mechanism, link));
}

export function fitsLink(mechanism: Mechanism, { flow, source, target, via }: Link): boolean {
  if (mechanism.supports.sameOrg === 'required' && source.org !== target.org) return false;
  if (mechanism.supports.sameOrg === 'forbidden' && source.org === target.org) return false;
  if (flow.direction === 'two-way' && mechanism.direction === 'one-way') return false;
  const receivers = [target, ...via];
  const fitsForward =
    canSend(mechanism.supports, source) && receivers.some((receiver) => canReceive(mechanism.supports, receiver));
  const fitsBackward =
    flow.direction === 'two-way' && canSend(mechanism.supports, target) && canReceive(mechanism.supports, source);
  return fitsForward || fitsBackward;
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
