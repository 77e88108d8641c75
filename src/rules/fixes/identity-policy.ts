/** Asks for the policy by which two records become one person. Only people can decide it, so nothing is preset. */
import type { Command } from '../../commands/command.ts';
import { editWith } from '../../commands/edit.ts';
import { ONLY } from '../../model/design.ts';
import { IdentityGovernance } from '../../model/records/activation.ts';
import { isSet } from '../../topology/empty.ts';
import { openPolicies, type Policy } from '../../topology/identity-policy.ts';
import type { Topology } from '../../topology/topology.ts';
import type { Asking } from '../asking.ts';
import { teamsForIdentity } from './accountable-teams.ts';
import {
  corrections,
  identifierOrder,
  owner,
  reviewAndCorrections,
  reviewer,
  share,
  shareAndThreshold,
  type Topic,
  threshold,
} from './identity-topics.ts';

/** Who decides, and who looks at doubtful cases where that is open too. */
export function nameIdentityOwner(topology: Topology): Asking {
  const teams = teamsForIdentity(topology);
  const hasReviewer = isSet(topology.identity.governance?.reviewer);
  return askFor('Name who decides on identity', hasReviewer ? [owner(teams)] : [owner(teams), reviewer(teams)]);
}

/** What is open, in at most three questions: the threshold goes with the share of errors, corrections with the reviewer. */
export function completeIdentityPolicy(topology: Topology): Asking {
  const open = openPolicies(topology);
  const teams = teamsForIdentity(topology);
  return askFor('Complete the identity policy', [
    ...(open.has('priorityIdentifiers') ? [identifierOrder] : []),
    ...eitherOrBoth(open, ['acceptableFalseMergePct', share], ['thresholdPolicy', threshold], shareAndThreshold),
    ...eitherOrBoth(
      open,
      ['reviewer', reviewer(teams)],
      ['correctionPropagation', corrections],
      reviewAndCorrections(teams),
    ),
  ]);
}

type OpenTopic = readonly [Policy, Topic];

function eitherOrBoth(
  open: ReadonlySet<Policy>,
  [first, firstTopic]: OpenTopic,
  [second, secondTopic]: OpenTopic,
  both: Topic,
): readonly Topic[] {
  if (open.has(first) && open.has(second)) return [both];
  if (open.has(first)) return [firstTopic];
  return open.has(second) ? [secondTopic] : [];
}

function askFor(label: string, topics: readonly Topic[]): Asking {
  return {
    label,
    questions: topics.map(({ question }) => question),
    answer(answers) {
      const policies = topics.flatMap(({ read }, at) => {
        const answer = answers[at]?.trim() ?? '';
        return (answer === '' ? null : read(answer)) ?? [];
      });
      return policies.length === topics.length ? setPolicy(label, Object.assign({}, ...policies)) : null;
    },
  };
}

function setPolicy(label: string, policy: Partial<IdentityGovernance>): Command {
  return editWith(label, 'identity', ONLY, ({ governance }) => ({
    governance: { ...(governance ?? IdentityGovernance.parse({})), ...policy },
  }));
}
