/** What the design has once, and the records that are named by what they speak of. */
import { type Collection, type Design, ONLY, type Records } from '../model/design.ts';
import type { About, ChecklistAnswer, RuleSetting } from '../model/records/governance.ts';
import { subjectOf } from '../model/subject.ts';
import type { Command } from './command.ts';
import { deleteElements } from './delete.ts';
import { additions, edit, nextOrder, patchFields } from './edit.ts';
import { newRecord } from './record-schemas.ts';

export function renameDesign(name: string): Command {
  return edit('Rename design', 'about', ONLY, { name });
}

export function setStatus(status: About['status']): Command {
  return edit('Set status', 'about', ONLY, { status });
}

/** Null gives the rule its own severity back. */
export function setRuleSeverity(ruleId: string, severity: RuleSetting['severity']): Command {
  return setNamed('Set rule severity', 'ruleSettings', ruleId, severity === null ? null : { severity });
}

/** Null lets the deployment item go as early as it can. */
export function setWave(itemId: string, wave: number | null): Command {
  return setNamed('Set wave', 'waveOverrides', itemId, wave === null || !Number.isFinite(wave) ? null : { wave });
}

export function answerChecklist(
  itemId: string,
  answer: Partial<Omit<ChecklistAnswer, 'id' | 'order'>> | null,
): Command {
  return setNamed('Answer checklist', 'checklistAnswers', itemId, answer);
}

/** Sets the record of that name, makes it, or with null takes it away. */
function setNamed<C extends 'ruleSettings' | 'waveOverrides' | 'checklistAnswers'>(
  label: string,
  collection: C,
  id: string,
  fields: Partial<Omit<Records[C], 'id' | 'order'>> | null,
): Command {
  return {
    label,
    run(design) {
      const record = recordOf(design, collection, id);
      if (fields === null) return deleteElements([subjectOf(collection, id)]).run(design);
      if (record) return patchFields(design, collection, id, fields);
      const made = { ...fields, id } as Partial<Records[C]> & { readonly id: string };
      return additions(collection, [newRecord(collection, nextOrder(design, collection), made)]);
    },
  };
}

function recordOf<C extends Collection>(design: Design, collection: C, id: string): Records[C] | undefined {
  return design[collection].get(id) as Records[C] | undefined;
}
