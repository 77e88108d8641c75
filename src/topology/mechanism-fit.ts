/** Mechanisms that can carry a flow as it is drawn. */
import type { Mechanism } from '../catalog/mechanism.ts';
import { MECHANISMS } from '../catalog/mechanisms.ts';
import { supportsLink } from './supported-pair.ts';
import type { Link } from './topology.ts';

/** The ones nobody advises against, in the order of the catalogue. */
export function currentMechanismsFor(link: Link): readonly Mechanism[] {
  return MECHANISMS.filter((mechanism) => mechanism.status === 'current' && fitsLink(mechanism, link));
}

/** Connects the pair, and is not made for crossing orgs where nothing is crossed. */
export function fitsLink(mechanism: Mechanism, link: Link): boolean {
  if (mechanism.supports.sameOrg === 'forbidden' && !link.crossesOrgs) return false;
  return supportsLink(mechanism, link);
}
