import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Subject } from '../../../src/model/field.ts';
import { elementName } from '../../actions/element-name.ts';
import { shortened } from '../../marks/shortened.ts';
import { useDesign, useStores } from '../../store/context.tsx';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FIELD } from '../../ui/field-style.ts';
import { TextField } from '../../ui/TextField.tsx';
import { EVERYWHERE, MIN_REASON, problemOf, scopesOf, type WaiverDraft } from './waiver-draft.ts';

interface WaiverFormProps {
  readonly label: string;
  readonly submitLabel: string;
  readonly start: WaiverDraft;
  /** The finding or scope that can be narrowed or widened. */
  readonly subject: Subject;
  /** The scope it has now, where that is none of the finding's own. */
  readonly chosenSubject?: Subject;
  readonly today: string;
  readonly onSubmit: (draft: WaiverDraft) => void;
  readonly onCancel: () => void;
}

/** Why, who, until when, and how far it reaches. */
export function WaiverForm(props: WaiverFormProps) {
  const { label, submitLabel, start, subject, chosenSubject, today, onSubmit, onCancel } = props;
  const { session } = useStores();
  const [draft, setDraft] = useState(start);
  const problem = problemOf(draft, today);
  const reason = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const written = draft.reason.trim().length;
  // It was asked for: the first thing to do in it is to say why.
  useEffect(() => {
    reason.current?.form?.scrollIntoView({ block: 'nearest' });
    reason.current?.focus();
  }, []);
  const set = (part: Partial<WaiverDraft>) => setDraft({ ...draft, ...part });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem !== null) return;
    session.prefer({ personName: draft.approvedBy.trim() });
    onSubmit(draft);
  };

  return (
    <form
      aria-label={label}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
      className="relative flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-sunken p-2.5"
    >
      <Scopes
        scopes={scopesOf(subject, chosenSubject)}
        chosen={draft.subject}
        onChoose={(next) => set({ subject: next })}
      />
      <div className="flex flex-col gap-1">
        <label htmlFor={`${id}-reason`} className="text-xs font-medium text-ink-soft">
          Why it is accepted
        </label>
        <textarea
          ref={reason}
          id={`${id}-reason`}
          rows={2}
          maxLength={2000}
          value={draft.reason}
          aria-describedby={`${id}-count`}
          onChange={(event) => set({ reason: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          }}
          className={classNames(FIELD, 'field-sizing-content max-h-40 resize-y text-xs')}
        />
        <p id={`${id}-count`} className="text-[11px] text-ink-muted">
          {written < MIN_REASON ? `${written} of at least ${MIN_REASON} characters` : `${written} characters`}
        </p>
      </div>
      <TextField
        label="Who approves it"
        value={draft.approvedBy}
        onChange={(approvedBy) => set({ approvedBy })}
        maxLength={200}
      />
      <fieldset className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <legend className="pb-1 text-xs font-medium text-ink-soft">Until when</legend>
        <input
          type="date"
          aria-label="Last day it holds"
          min={today}
          value={draft.expires}
          disabled={draft.isForever}
          onChange={(event) => set({ expires: event.target.value })}
          className={classNames(FIELD, 'w-36! text-xs disabled:opacity-50')}
        />
        <label className="flex items-center gap-1.5 text-xs coarse:min-h-11">
          <input
            type="checkbox"
            checked={draft.isForever}
            onChange={(event) => set({ isForever: event.target.checked })}
          />
          It never expires
        </label>
      </fieldset>
      <p id={`${id}-problem`} role="status" className="text-[11px] text-ink-soft empty:hidden">
        {problem}
      </p>
      <div className="flex gap-2">
        <Button
          type="submit"
          size="small"
          tone="primary"
          disabled={problem !== null}
          aria-describedby={`${id}-problem`}
        >
          {submitLabel}
        </Button>
        <Button size="small" tone="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface ScopesProps {
  readonly scopes: readonly Subject[];
  readonly chosen: Subject;
  readonly onChoose: (subject: Subject) => void;
}

function Scopes({ scopes, chosen, onChoose }: ScopesProps) {
  const design = useDesign((whole) => whole);
  const name = useId();
  if (scopes.length === 1) {
    return <p className="text-xs">Waives every finding of this rule in the design, also those to come.</p>;
  }
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="pb-1 text-xs font-medium text-ink-soft">What is waived</legend>
      {scopes.map((scope, at) => (
        <label key={scope} className="flex items-start gap-1.5 text-xs leading-snug coarse:min-h-11">
          <input
            type="radio"
            name={name}
            checked={scope === chosen}
            onChange={() => onChoose(scope)}
            className="mt-0.5 shrink-0"
          />
          <span className="min-w-0 wrap-anywhere">
            {at === 0 && 'This finding'}
            {at > 0 && scope !== EVERYWHERE && (
              <>
                This rule on <bdi>{shortened(elementName(design, scope))}</bdi>
              </>
            )}
            {scope === EVERYWHERE && 'This rule everywhere'}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
