/** What a custom rule is called, without what it takes to run one. */
import type { CustomRule } from '../../model/records/governance.ts';
import { CUSTOM_GROUP, type RuleMeta } from '../rule.ts';

/** How settings, waivers and findings name it: `custom/c1`. */
export function customRuleId(id: string): RuleMeta['id'] {
  return `${CUSTOM_GROUP}/${id}`;
}

export function customRuleMeta({ id, title, severity }: CustomRule): RuleMeta {
  return {
    id: customRuleId(id),
    title: title || id,
    severity: severity === null || severity === 'off' ? 'warning' : severity,
    profile: 'core',
    why: 'A rule of this design.',
    source: 'The design itself',
  };
}
