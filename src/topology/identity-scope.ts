/** Whom identity resolution is about, and whether a design needs a policy for it. */
import type { EntityNode, SystemNode, Topology } from './topology.ts';

/** Orgs from which on a person lives in too many places to be joined by hand. */
const SPREAD_SPAN = 3;

export function isPerson({ entity }: EntityNode): boolean {
  return entity.nature === 'party' && entity.personal === true;
}

/** A person recorded in three or more orgs, where nobody decided that the records need not meet. */
export function isSpreadPerson(node: EntityNode): boolean {
  const { syncDecision } = node.entity;
  if (!isPerson(node) || node.keySpan < SPREAD_SPAN) return false;
  return syncDecision !== 'do-not-sync' && syncDecision !== 'analytics-only';
}

/** Keeps one record of each person itself. */
export function isIdentityHub({ kind }: SystemNode): boolean {
  return kind.kind === 'mdm' || kind.kind === 'cdp-other';
}

export function isIdentityInScope({ rulesets, links, entities }: Topology): boolean {
  if (rulesets.length > 0 || entities.some(isSpreadPerson)) return true;
  return links.some((link) => link.isIngest && link.entities.some(({ entity }) => entity.nature === 'party'));
}
