/** Flags upserts that do not say by which key they find the record. */
import type { PlatformToken } from '../../catalog/system-kind.ts';
import { isSet } from '../../topology/empty.ts';
import { chooseMatchKey } from '../fixes/match-keys.ts';
import type { Rule } from '../rule.ts';
import { entitySubjects } from '../subjects.ts';
import { flowName, systemName } from '../wording.ts';

/** Where the key of an upsert is a field one chooses. */
const PLATFORMS: ReadonlySet<PlatformToken> = new Set<PlatformToken>(['core-org', 'commerce-b2c', 'external']);

export const upsertWithoutMatchKey: Rule = {
  meta: {
    id: 'keys/upsert-without-match-key',
    title: 'Upsert flow does not say which key it matches on',
    severity: 'error',
    profile: 'core',
    why: 'An upsert is only as safe as its key.',
    source: 'S0-15, S2-17; AwesomeSalesforceSkills decision tree Q7',
  },
  check({ links }, report) {
    for (const link of links) {
      const { flow, mechanism, target } = link;
      if (!mechanism?.needsExternalId || flow.idempotency !== 'external-id-upsert') continue;
      if (isSet(flow.matchKeyId) || !PLATFORMS.has(target.kind.platform)) continue;
      report({
        subject: `flow:${flow.id}`,
        field: 'matchKeyId',
        related: [`system:${target.system.id}`, ...entitySubjects(link.entities)],
        message: `${flowName(link)} upserts into ${systemName(target)} without a match key; retries will insert duplicates.`,
        fixes: () => chooseMatchKey(link),
      });
    }
  },
};
