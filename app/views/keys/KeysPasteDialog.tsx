import { counted } from '../../../src/lib/counted.ts';
import { PastePreview } from '../PastePreview.tsx';
import type { KeysPaste } from './paste-plan.ts';

interface KeysPasteDialogProps {
  readonly plan: KeysPaste;
  readonly onPaste: () => void;
  readonly onClose: () => void;
}

/** What a paste would change among the shared keys. */
export function KeysPasteDialog({ plan, onPaste, onClose }: KeysPasteDialogProps) {
  const { changes, problems, sameCount } = plan;
  const parts = [
    ...(changes.length > 0 ? [`${counted(changes.length, 'cell')} will change`] : []),
    ...(problems.length > 0 ? [`${counted(problems.length, 'place')} cannot be taken and will be left out`] : []),
  ];
  const summary =
    parts.length === 0 ? 'Nothing of it would change a key.' : `${parts.join('; ')}. One undo takes all of it back.`;
  return (
    <PastePreview
      noun="Key"
      summary={summary}
      action={`Change ${counted(changes.length, 'cell')}`}
      changes={changes}
      problems={problems}
      sameCount={sameCount}
      onPaste={onPaste}
      onClose={onClose}
    />
  );
}
