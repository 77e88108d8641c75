/** Flags shared keys that stay in one org, or change with the person. */
import type { SharedKey } from '../../model/records/structure.ts';
import { isCrossCloud } from '../../topology/key-places.ts';
import { replaceSharedKey } from '../fixes/shared-keys.ts';
import type { Rule } from '../rule.ts';

export const unstableSharedKey: Rule = {
  meta: {
    id: 'keys/unstable-shared-key',
    title: 'Shared key is org-local or mutable',
    severity: 'warning',
    profile: 'core',
    why: 'Record ids are not portable across orgs or sandboxes; contact points belong to people who change them and share them.',
    source:
      'S3-08; AwesomeSalesforceSkills cross-cloud llm-anti-patterns #5; help.salesforce.com mktg.mc_cab_contact_builder_best_practices.htm',
  },
  check({ sharedKeys }, report) {
    for (const node of sharedKeys) {
      const { sharedKey, entity } = node;
      const fault = isCrossCloud(entity) ? faultOf(sharedKey) : null;
      if (fault === null) continue;
      report({
        subject: `sharedKey:${sharedKey.id}`,
        field: isOwnKind(sharedKey) ? 'kind' : 'stable',
        related: [`entity:${entity.entity.id}`],
        message: `${sharedKey.name} ${fault}, and every joined cloud breaks with it.`,
        fixes: () => [replaceSharedKey(node)],
      });
    }
  },
};

function isOwnKind({ kind }: SharedKey): boolean {
  return kind === 'platform-id' || kind === 'contact-point';
}

function faultOf({ kind, stable }: SharedKey): string | null {
  if (kind === 'platform-id') return 'is an org-local record id. It changes on lead conversion or org migration';
  if (kind === 'contact-point') return 'is a contact point. It changes when the person changes address or number';
  return stable === false ? 'is not stable. Its values change' : null;
}
