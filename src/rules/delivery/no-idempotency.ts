/** Flags flows whose deliveries may come twice, into a target that would not notice. */
import type { DeliverySemantics, Mechanism } from '../../catalog/mechanism.ts';
import { isAppliedTwice } from '../../topology/delivery-duties.ts';
import { recogniseRepeats } from '../fixes/idempotency.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { entityNames, mechanismName, systemName } from '../wording.ts';

export const noIdempotency: Rule = {
  meta: {
    id: 'delivery/no-idempotency',
    title: 'Duplicate deliveries will be applied twice',
    severity: 'error',
    profile: 'core',
    why: 'Retries and replays are normal; the receiver must recognise them.',
    source: 'S2-16, S2-17; AwesomeSalesforceSkills integration/idempotent-integration-patterns',
  },
  check({ links }, report) {
    for (const link of links) {
      const { flow, target, mechanism, entities } = link;
      if (!mechanism || !isAppliedTwice(link)) continue;
      const carried = entityNames(entities) || 'what it carries';
      report({
        subject: `flow:${flow.id}`,
        field: 'idempotency',
        related: [`system:${target.system.id}`, ...entitySubjects(entities)],
        message: `${repeatText(mechanism)}; ${systemName(target)} needs an idempotency key for ${carried}.`,
        fixes: () => recogniseRepeats(link, mechanism),
      });
    }
  },
};

function repeatText(mechanism: Mechanism): string {
  return REPEATS[mechanism.delivery.semantics](mechanismName(mechanism));
}

const again = (name: string) => `${name} sends again whenever a call is repeated`;
const REPEATS: Readonly<Record<DeliverySemantics, (name: string) => string>> = {
  'at-least-once': (name) => `${name} delivers at least once`,
  'at-most-once unless retried': (name) => `${name} delivers again with every retry`,
  'at-most-once': again,
  'best-effort': again,
  'request-reply': again,
  transactional: again,
  managed: again,
};
