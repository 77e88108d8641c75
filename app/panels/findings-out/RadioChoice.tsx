import { useId } from 'react';

interface RadioChoiceProps<T extends string> {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly hint: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few, each with a line that says when to take it. */
export function RadioChoice<T extends string>({ legend, value, options, onChange }: RadioChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-xs font-medium text-ink-soft">{legend}</legend>
      <div className="grid gap-1 sm:grid-cols-2">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex items-start gap-2 rounded-lg border border-line px-2.5 py-1.5 has-checked:border-accent has-checked:bg-selected coarse:min-h-11"
          >
            <input
              type="radio"
              name={name}
              className="mt-0.5"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className="min-w-0">
              <span className="block text-[13px] font-medium">{option.label}</span>
              <span className="block text-xs text-ink-muted">{option.hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
