import { useId } from 'react';
import type { Choice, Question } from '../../src/rules/asking.ts';
import { shortened } from '../marks/shortened.ts';
import { classNames } from '../ui/class-names.ts';
import { FIELD } from '../ui/field-style.ts';
import type { Answer } from './answers.ts';

interface QuestionFieldProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly isInvalid: boolean;
  readonly onChange: (answer: Answer) => void;
}

/** A question with what can be answered, best first, and a line for a text of one's own where one will do. */
export function QuestionField({ question, answer, isInvalid, onChange }: QuestionFieldProps) {
  const name = useId();
  const { text, choices, freeText } = question;
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="pb-1 text-xs font-semibold wrap-anywhere">{shortened(text)}</legend>
      {choices.map((choice) => (
        <ChoiceRow
          key={choice.value}
          choice={choice}
          name={name}
          isChosen={answer.choice === choice.value}
          onChoose={() => onChange({ ...answer, choice: choice.value })}
        />
      ))}
      {freeText !== undefined && (
        <div className={classNames(ROW, choices.length === 0 && 'border-transparent bg-transparent p-0')}>
          {choices.length > 0 && (
            <input
              type="radio"
              name={name}
              aria-label="A text of your own"
              checked={answer.choice === null}
              onChange={() => onChange({ ...answer, choice: null })}
              className="mt-2 shrink-0"
            />
          )}
          <input
            type="text"
            aria-label={choices.length > 0 ? `Your own answer: ${text}` : text}
            aria-invalid={isInvalid && answer.choice === null}
            placeholder={freeText}
            autoComplete="off"
            maxLength={2000}
            value={answer.text}
            onChange={(event) => onChange({ choice: null, text: event.target.value })}
            className={classNames(FIELD, 'text-xs')}
          />
        </div>
      )}
    </fieldset>
  );
}

interface ChoiceRowProps {
  readonly choice: Choice;
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function ChoiceRow({ choice, name, isChosen, onChoose }: ChoiceRowProps) {
  return (
    <label className={classNames(ROW, isChosen && 'border-accent bg-selected')}>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} className="mt-0.5 shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        {shortened(choice.label)}
        {choice.reason && <span className="text-ink-muted"> · {shortened(choice.reason)}</span>}
      </span>
    </label>
  );
}

const ROW =
  'flex items-start gap-2 rounded-md border border-line bg-panel px-2 py-1 text-xs leading-snug has-[:focus-visible]:border-ring coarse:min-h-11 coarse:items-center';
