import { counted } from '../../../src/lib/counted.ts';
import { PastePreview } from '../PastePreview.tsx';
import type { PastePlan } from './paste-plan.ts';

interface PasteDialogProps {
  readonly plan: PastePlan;
  readonly onPaste: () => void;
  readonly onClose: () => void;
}

/** What a paste would change and add among the flows. */
export function PasteDialog({ plan, onPaste, onClose }: PasteDialogProps) {
  const { changes, additions, problems, unknownHeadings, sameCount } = plan;
  const unknown = `Left out, as no attribute of a flow is called so: ${unknownHeadings.join(', ')}.`;
  return (
    <PastePreview
      noun="Flow"
      summary={summaryOf(plan)}
      action={pasteLabel(plan)}
      changes={changes.map(({ flowName, field, before, after }) => ({
        name: flowName,
        attribute: field.title,
        now: before,
        becomes: after,
      }))}
      problems={problems}
      additions={additions.map(({ title, cells }) => ({
        title,
        details: cells.map(({ field, text }) => `${field.title}: ${text}`),
      }))}
      remark={unknownHeadings.length > 0 ? unknown : null}
      sameCount={sameCount}
      onPaste={onPaste}
      onClose={onClose}
    />
  );
}

function pasteLabel({ changes, additions }: PastePlan): string {
  if (changes.length === 0 && additions.length > 0) return `Add ${counted(additions.length, 'flow')}`;
  if (additions.length === 0) return `Change ${counted(changes.length, 'cell')}`;
  return `Change ${counted(changes.length, 'cell')}, add ${counted(additions.length, 'flow')}`;
}

function summaryOf({ changes, additions, problems }: PastePlan): string {
  const flows = new Set(changes.map(({ flowId }) => flowId)).size;
  const parts = [
    ...(changes.length > 0 ? [`${counted(changes.length, 'cell')} of ${counted(flows, 'flow')} will change`] : []),
    ...(additions.length > 0 ? [`${counted(additions.length, 'flow')} will be added`] : []),
    ...(problems.length > 0 ? [`${counted(problems.length, 'place')} cannot be taken and will be left out`] : []),
  ];
  return parts.length === 0
    ? 'Nothing of it would change a flow.'
    : `${parts.join('; ')}. One undo takes all of it back.`;
}
