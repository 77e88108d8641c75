import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Asking } from '../../src/rules/asking.ts';
import { applyFix } from '../actions/findings/apply-fix.ts';
import { shortened } from '../marks/shortened.ts';
import { useDesign, useStores } from '../store/context.tsx';
import { Button } from '../ui/Button.tsx';
import { type Answer, commandOf, problemOf, soundAnswers } from './answers.ts';
import { ChangeLine } from './FixButton.tsx';
import { QuestionField } from './QuestionField.tsx';
import { usePreview } from './use-preview.ts';

interface FixQuestionsProps {
  readonly asking: Asking;
  /** Closes; `isDone` after the fix was made. */
  readonly onClose: (isDone: boolean) => void;
}

/** A fix that asks: its questions in place, the first offer chosen, the change shown as one chooses. */
export function FixQuestions({ asking, onClose }: FixQuestionsProps) {
  const stores = useStores();
  const design = useDesign((whole) => whole);
  const [given, setGiven] = useState<readonly Answer[]>([]);
  const answers = soundAnswers(asking, given);
  const command = commandOf(asking, answers);
  const problem = problemOf(asking, answers, design);
  const problemId = useId();
  const form = useRef<HTMLFormElement>(null);
  const { show, clear } = usePreview(() => command);

  // It was asked for: the first thing to do in it is to answer.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus();
  }, []);
  const shown = useRef(show);
  shown.current = show;
  const chosen = JSON.stringify(answers);
  // biome-ignore lint/correctness/useExhaustiveDependencies: shown anew with each choice, by keyboard or pointer.
  useEffect(() => shown.current(), [chosen]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem !== null || !command) return;
    clear();
    onClose(applyFix(stores, command));
  };

  return (
    <form
      ref={form}
      aria-label={asking.label}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onClose(false);
      }}
      onPointerEnter={show}
      onPointerLeave={clear}
      className="flex min-w-0 flex-col gap-2.5 rounded-lg border border-line bg-sunken p-2.5"
    >
      {asking.questions.map((question, at) => (
        <QuestionField
          key={question.text}
          question={question}
          answer={answers[at] ?? NOTHING}
          isInvalid={problem !== null}
          onChange={(answer) => setGiven(answers.map((old, place) => (place === at ? answer : old)))}
        />
      ))}
      <p id={problemId} role="status" className="text-[11px] wrap-anywhere text-ink-soft">
        {problem === null && command ? <ChangeLine fix={command} /> : shortened(problem ?? '')}
      </p>
      <div className="flex gap-2">
        <Button type="submit" size="small" tone="primary" disabled={problem !== null} aria-describedby={problemId}>
          Apply
        </Button>
        <Button size="small" tone="quiet" onClick={() => onClose(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const NOTHING: Answer = { choice: null, text: '' };
