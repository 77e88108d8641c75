import { type FormEvent, useEffect, useRef, useState } from 'react';
import { answerChecklist } from '../../../src/commands/design-wide.ts';
import { CHECKLIST_ANSWERS } from '../../../src/model/records/governance.ts';
import type { ItemStanding } from '../../../src/readiness/checklist.ts';
import { useSession, useStores } from '../../store/context.tsx';
import { todayUtc } from '../../store/today.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { ANSWER_WORDS } from './GivenAnswer.tsx';
import { safeLink } from './safe-link.ts';

/** A person answers: what, who, and where it can be read. Stored with a fingerprint of what was judged. */
export function AnswerForm({ standing, onDone }: { readonly standing: ItemStanding; readonly onDone: () => void }) {
  const { designs, session } = useStores();
  const [answer, setAnswer] = useState(standing.answer?.answer ?? 'yes');
  const remembered = useSession((state) => state.personName);
  const [by, setBy] = useState(standing.answer?.by ?? remembered);
  const [link, setLink] = useState(standing.answer?.link ?? '');
  const isLinkWrong = link.trim() !== '' && safeLink(link.trim()) === null;
  const form = useRef<HTMLFormElement>(null);
  // It was asked for: the first thing to do in it is the answer.
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  const isUsable = by.trim() !== '' && !isLinkWrong;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isUsable) return;
    session.prefer({ personName: by.trim() });
    designs.run(
      answerChecklist(standing.item.id, {
        answer,
        by: by.trim(),
        link: link.trim() || null,
        at: todayUtc(),
        fingerprint: standing.fingerprint(),
      }),
    );
    session.announce(`${standing.item.title}: ${ANSWER_WORDS[answer]}`);
    onDone();
  };

  return (
    <form
      ref={form}
      aria-label={`Answer: ${standing.item.title}`}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onDone();
      }}
      className="flex flex-col gap-2 rounded-lg border border-line bg-sunken p-2.5"
    >
      <fieldset className="flex flex-wrap gap-x-4 gap-y-1 text-xs">
        <legend className="sr-only">Answer</legend>
        {CHECKLIST_ANSWERS.map((value) => (
          <label key={value} className="flex items-center gap-1.5 coarse:min-h-11">
            <input
              type="radio"
              name={`answer-${standing.item.id}`}
              value={value}
              checked={answer === value}
              onChange={() => setAnswer(value)}
            />
            {ANSWER_WORDS[value]}
          </label>
        ))}
      </fieldset>
      <TextField label="Who says so" value={by} onChange={setBy} maxLength={200} />
      <TextField
        label="Where it can be read (optional)"
        value={link}
        onChange={setLink}
        placeholder="https://"
        maxLength={2000}
        problem={isLinkWrong ? 'An address that begins with https:// or http://' : null}
      />
      <div className="flex gap-2">
        <Button type="submit" size="small" tone="primary" disabled={!isUsable}>
          Save answer
        </Button>
        <Button size="small" tone="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
