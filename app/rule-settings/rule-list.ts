/** The rules as the settings list them: by group, as far as they are searched for, each with what the design says of it. */

import { type Design, inOrder } from '../../src/model/design.ts';
import type { CustomRule, RuleSetting } from '../../src/model/records/governance.ts';
import { ALL_RULES } from '../../src/rules/all.ts';
import { customRuleMeta } from '../../src/rules/custom/custom-meta.ts';
import { RULE_GROUPS, type RuleGroup, type RuleMeta } from '../../src/rules/rule.ts';

export interface ListedRule {
  readonly meta: RuleMeta;
  /** Null where the design leaves the rule its own severity. */
  readonly setting: RuleSetting['severity'];
}

export interface ListedGroup {
  readonly group: RuleGroup;
  readonly rules: readonly ListedRule[];
}

export interface Wanted {
  readonly query: string;
  readonly onlyChanged: boolean;
}

/** Every word must occur in the rule's id, title or reason; groups without a match are left out. */
export function listedGroups(settings: Design['ruleSettings'], { query, onlyChanged }: Wanted): readonly ListedGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const listed = ALL_RULES.map(({ meta }): ListedRule => {
    return { meta, setting: settings.get(meta.id)?.severity ?? null };
  }).filter(({ meta, setting }) => (!onlyChanged || setting !== null) && matches(meta, words));
  return RULE_GROUPS.map((group) => {
    return { group, rules: listed.filter(({ meta }) => meta.id.startsWith(`${group}/`)) };
  }).filter(({ rules }) => rules.length > 0);
}

/** The design's own among them; they have no default, so none of them counts as changed. */
export function listedOwnRules(
  customRules: Design['customRules'],
  { query, onlyChanged }: Wanted,
): readonly CustomRule[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return inOrder(customRules).filter((rule) => !onlyChanged && matches(customRuleMeta(rule), words));
}

function matches({ id, title, why }: RuleMeta, words: readonly string[]): boolean {
  const text = `${id} ${title} ${why}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Settings of rules that this version does not have: the design may come from a newer one. */
export function unknownSettings(settings: Design['ruleSettings']): readonly RuleSetting[] {
  return [...settings.values()].filter(({ id }) => !KNOWN.has(id));
}

const KNOWN: ReadonlySet<string> = new Set(ALL_RULES.map(({ meta }) => meta.id));

/** How many rules each profile shows. */
export const PROFILE_SIZES = {
  core: ALL_RULES.filter(({ meta }) => meta.profile === 'core').length,
  extended: ALL_RULES.length,
} as const;
