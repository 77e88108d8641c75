/** The rules a design brings itself. What they say is judged where they run, so that a broken one can be kept and mended. */
import type { Id } from '../model/field.ts';
import { freshId } from '../model/id.ts';
import type { CustomRule } from '../model/records/governance.ts';
import { adding } from './add-parts.ts';
import type { Command } from './command.ts';
import { edit } from './edit.ts';

export type CustomRuleWords = Pick<CustomRule, 'title' | 'severity' | 'on' | 'where' | 'message'>;

export function addCustomRule(words: CustomRuleWords): Command {
  return adding('Add rule', 'customRules', (design) => ({
    ...words,
    id: freshId(words.title || 'rule', design.customRules),
  }));
}

export function editCustomRule(id: Id, words: CustomRuleWords): Command {
  return edit('Edit rule', 'customRules', id, words);
}

/** The copy is off until somebody made it another rule: twice the same finding helps nobody. */
export function duplicateCustomRule(id: Id): Command {
  return adding('Duplicate rule', 'customRules', (design) => {
    const rule = design.customRules.get(id);
    if (!rule) return null;
    const { on, where, message } = rule;
    const title = `${rule.title || rule.id} (copy)`;
    return { title, severity: 'off' as const, on, where, message, id: freshId(title, design.customRules) };
  });
}
