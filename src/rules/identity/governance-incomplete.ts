/** Flags identity policies that have an owner and gaps. */
import { isSet } from '../../topology/empty.ts';
import { openPolicies, type Policy } from '../../topology/identity-policy.ts';
import { isIdentityInScope } from '../../topology/identity-scope.ts';
import { completeIdentityPolicy } from '../fixes/identity-policy.ts';
import type { Rule } from '../rule.ts';
import { listed } from '../wording.ts';

export const governanceIncomplete: Rule = {
  meta: {
    id: 'identity/governance-incomplete',
    title: 'Identity policy has gaps',
    severity: 'warning',
    profile: 'core',
    why: 'Too low a threshold merges two people, too high leaves fragments; corrections must travel back to the sources.',
    source: 'S3-10, S3-16, S3-17, S3-25, S3-43, S3-45, S3-51',
  },
  check(topology, report) {
    if (!isSet(topology.identity.governance?.owner) || !isIdentityInScope(topology)) return;
    const open = [...openPolicies(topology)];
    const [first] = open;
    if (!first) return;
    report({
      subject: 'identity',
      field: `governance.${first}`,
      message: `Before implementation decide ${listed(open.map((policy) => TEXTS[policy]))}.`,
      asks: () => completeIdentityPolicy(topology),
    });
  },
};

const TEXTS: Readonly<Record<Policy, string>> = {
  priorityIdentifiers: 'which identifiers count most',
  acceptableFalseMergePct: 'what share of merges may be wrong',
  thresholdPolicy: 'how the match threshold is set',
  reviewer: 'who reviews doubtful merges',
  correctionPropagation: 'how corrections travel back to the sources',
};
