import { useState } from 'react';
import type { Reach } from '../../../src/rules/custom/scope.ts';
import { FIELD } from '../../ui/field-style.ts';
import { Select } from '../../ui/Select.tsx';
import { choiceLabel } from './choice-label.ts';
import { isTime, readValue, readValues, valueText } from './value-text.ts';

interface ValueFieldProps {
  readonly value: unknown;
  readonly path: string;
  /** Null while the path leads nowhere. */
  readonly reach: Reach | null;
  readonly onChange: (value: unknown) => void;
}

/** The editor of the field's kind: a list to choose from, yes or no, or a text. */
export function ValueField({ value, path, reach, onChange }: ValueFieldProps) {
  if (reach?.type === 'flag') {
    return (
      <Select
        aria-label="Value"
        value={String(value)}
        options={withPresent(YES_NO, String(value))}
        onChange={(next) => onChange(next === 'true' ? true : next === 'false' ? false : next)}
        className="w-28 shrink-0"
      />
    );
  }
  if (reach?.type === 'choice') {
    const options = reach.choices.map((choice) => ({ value: choice, label: choiceLabel(choice) }));
    return (
      <Select
        aria-label="Value"
        value={String(value)}
        options={withPresent(options, String(value))}
        onChange={onChange}
        className="min-w-36 flex-1"
      />
    );
  }
  return (
    <TypedValue
      label="Value"
      text={valueText(value, path, reach)}
      placeholder={isTime(path, reach) ? '15 min' : reach?.type === 'number' ? '100' : 'Text'}
      onText={(text) => onChange(readValue(text, path, reach))}
    />
  );
}

const YES_NO = [
  { value: 'true', label: 'yes' },
  { value: 'false', label: 'no' },
];

/** What stands there already stays choosable, also where it cannot be right. */
function withPresent(options: readonly { readonly value: string; readonly label: string }[], present: string) {
  return options.some(({ value }) => value === present) ? options : [{ value: present, label: present }, ...options];
}

interface ManyValuesProps extends Omit<ValueFieldProps, 'value'> {
  readonly values: readonly unknown[];
}

export function ManyValues({ values, path, reach, onChange }: ManyValuesProps) {
  if (reach?.type !== 'choice') {
    return (
      <TypedValue
        label="Values, with commas between"
        text={values.map((value) => valueText(value, path, reach)).join(', ')}
        placeholder="One, another"
        onText={(text) => onChange(readValues(text, path, reach))}
      />
    );
  }
  return (
    <fieldset
      aria-label="Values"
      className="flex max-h-40 w-full flex-wrap gap-x-3 gap-y-1 overflow-y-auto rounded-lg border border-line p-2 text-xs"
    >
      {reach.choices.map((choice) => (
        <label key={choice} className="flex items-center gap-1.5 coarse:min-h-11">
          <input
            type="checkbox"
            checked={values.includes(choice)}
            onChange={({ target }) =>
              onChange(target.checked ? [...values, choice] : values.filter((value) => value !== choice))
            }
          />
          {choiceLabel(choice)}
        </label>
      ))}
    </fieldset>
  );
}

interface TypedValueProps {
  readonly label: string;
  readonly text: string;
  readonly placeholder: string;
  readonly onText: (text: string) => void;
}

/** Shows what was typed as it was typed: "1." is on its way to "1.5". */
function TypedValue({ label, text, placeholder, onText }: TypedValueProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="text"
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      maxLength={500}
      value={typed ?? text}
      onChange={(event) => {
        setTyped(event.target.value);
        onText(event.target.value);
      }}
      onBlur={() => setTyped(null)}
      className={`${FIELD} min-w-32 flex-1`}
    />
  );
}
