import { useRef, useState } from 'react';
import { deleteElements } from '../../../src/commands/delete.ts';
import type { Subject } from '../../../src/model/field.ts';
import type { Waiver } from '../../../src/model/records/governance.ts';
import { subjectOf } from '../../../src/model/subject.ts';
import { runTold } from '../../actions/findings/apply-fix.ts';
import { findingTitle } from '../../actions/findings/finding-title.ts';
import { useHistory, useStores } from '../../store/context.tsx';
import { todayUtc } from '../../store/today.ts';
import { Button } from '../../ui/Button.tsx';
import { WaiverForm } from './WaiverForm.tsx';
import { changeCommand, draftOf } from './waiver-draft.ts';

interface WaiverActionsProps {
  readonly waiver: Waiver;
  /** Of the finding it covers here, or its own: what it can be narrowed to. */
  readonly subject: Subject;
}

/** Edit or remove a waiver; either is one undo step. */
export function WaiverActions({ waiver, subject }: WaiverActionsProps) {
  const stores = useStores();
  const isReadOnly = useHistory(({ readOnly }) => readOnly);
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  if (isReadOnly) return null;
  const title = findingTitle(waiver);
  const today = todayUtc();

  const remove = () => {
    const command = { ...deleteElements([subjectOf('waivers', waiver.id)]), label: 'Remove waiver' };
    runTold(stores, command, `Waiver removed: ${title}`);
  };

  return (
    <div className="relative mt-1.5 flex min-w-0 flex-col gap-2">
      <div className="-ml-2.5 flex gap-1">
        <Button
          ref={opener}
          size="small"
          tone="quiet"
          aria-expanded={isOpen}
          aria-label={`Edit the waiver of ${title}`}
          onClick={() => setOpen(!isOpen)}
        >
          Edit
        </Button>
        <Button size="small" tone="quiet" aria-label={`Remove the waiver of ${title}`} onClick={remove}>
          Remove
        </Button>
      </div>
      {isOpen && (
        <WaiverForm
          label={`Edit the waiver of ${title}`}
          submitLabel="Save"
          start={draftOf(waiver, today)}
          subject={subject}
          chosenSubject={waiver.subject}
          today={today}
          onSubmit={(draft) => {
            opener.current?.focus();
            setOpen(false);
            stores.designs.run(changeCommand(waiver, draft));
          }}
          onCancel={() => {
            opener.current?.focus();
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}
