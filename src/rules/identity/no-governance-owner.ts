/** Flags designs that merge people by a policy which nobody owns. */
import { isSet } from '../../topology/empty.ts';
import { isIdentityInScope } from '../../topology/identity-scope.ts';
import { nameIdentityOwner } from '../fixes/identity-policy.ts';
import type { Rule } from '../rule.ts';

export const noGovernanceOwner: Rule = {
  meta: {
    id: 'identity/no-governance-owner',
    title: 'Nobody owns identity policy',
    severity: 'error',
    profile: 'core',
    why: 'A probabilistic merge is a judgement call and a policy decision, not a default.',
    source: 'S0-10, S3-18, S3-42, S3-47',
  },
  check(topology, report) {
    if (isSet(topology.identity.governance?.owner) || !isIdentityInScope(topology)) return;
    report({
      subject: 'identity',
      field: 'governance.owner',
      message: 'Who decides when two people become one? Nobody is named as owner of the identity-resolution policy.',
      asks: () => nameIdentityOwner(topology),
    });
  },
};
