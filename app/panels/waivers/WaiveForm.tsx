import type { Subject } from '../../../src/model/field.ts';
import { runTold } from '../../actions/findings/apply-fix.ts';
import { findingTitle } from '../../actions/findings/finding-title.ts';
import { useSession, useStores } from '../../store/context.tsx';
import { todayUtc } from '../../store/today.ts';
import { WaiverForm } from './WaiverForm.tsx';
import { newDraft, waiveCommand } from './waiver-draft.ts';

interface WaiveFormProps {
  readonly ruleId: string;
  /** Of the finding; `*` for the whole rule. */
  readonly subject: Subject;
  readonly onClose: () => void;
}

/** Sets a finding, or all of a rule, aside: one undo step. */
export function WaiveForm({ ruleId, subject, onClose }: WaiveFormProps) {
  const stores = useStores();
  const approvedBy = useSession((state) => state.personName);
  const today = todayUtc();
  const title = findingTitle({ ruleId });
  return (
    <WaiverForm
      label={`Waive: ${title}`}
      submitLabel="Waive"
      start={newDraft(subject, approvedBy, today)}
      subject={subject}
      today={today}
      onSubmit={(draft) => {
        onClose();
        runTold(stores, waiveCommand(ruleId, draft), `Waived: ${title}`);
      }}
      onCancel={onClose}
    />
  );
}
