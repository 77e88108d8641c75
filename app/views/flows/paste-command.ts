import type { Command } from '../../../src/commands/command.ts';
import { together } from '../../../src/commands/edit.ts';
import { connect, newFlow } from '../../../src/commands/flows.ts';
import { emptyPatch } from '../../../src/model/patch.ts';
import { setField } from './flow-edits.ts';
import type { FlowAddition, PastePlan } from './paste-plan.ts';

/** All that the preview showed, as one undo step. */
export function pasteCommand({ changes, additions }: PastePlan): Command {
  const edits = changes.map(({ flowId, field, value }) => setField([flowId], field, value));
  return together('Paste from a spreadsheet', [...edits, ...additions.map(addition)]);
}

/** Drawn as every other flow is, then filled in. */
function addition({ source, target, cells }: FlowAddition): Command {
  const label = 'Add flow';
  return {
    label,
    run(design) {
      const flow = newFlow(design, source, target);
      if (!flow) return emptyPatch;
      const filled = cells.map(({ field, value }) => setField([flow.id], field, value));
      return together(label, [connect(source, target), ...filled]).run(design);
    },
  };
}
