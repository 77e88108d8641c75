import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';

interface RadioRowProps<T extends string | number> {
  readonly legend: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string; readonly isDisabled?: boolean }[];
  readonly onChange: (value: T) => void;
}

/** A few alternatives side by side, one of them chosen. */
export function RadioRow<T extends string | number>({ legend, value, options, onChange }: RadioRowProps<T>) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs font-medium text-ink-soft">{legend}</legend>
      <div className="flex rounded-lg border border-line-strong bg-sunken p-0.5">
        {options.map((option) => (
          <label
            key={option.value}
            className={classNames(
              'relative flex min-h-7 flex-auto cursor-pointer items-center justify-center rounded-md px-2 text-[13px] whitespace-nowrap has-focus-visible:outline-2 has-focus-visible:outline-accent has-disabled:cursor-default has-disabled:opacity-45 coarse:min-h-11',
              option.value === value ? 'bg-panel font-medium text-ink shadow-raised' : 'text-ink-soft',
            )}
          >
            <input
              type="radio"
              className="absolute inset-0 cursor-pointer opacity-0"
              checked={option.value === value}
              disabled={option.isDisabled ?? false}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface CheckProps {
  readonly label: ReactNode;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly hint?: string;
}

export function Check({ label, isChecked, onChange, hint }: CheckProps) {
  return (
    <label className="flex min-h-6 cursor-pointer items-start gap-2 text-[13px] coarse:min-h-11 coarse:items-center">
      <input
        type="checkbox"
        className="mt-0.5 size-4 shrink-0 accent-(--color-accent)"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint && <span className="block text-xs text-ink-muted">{hint}</span>}
      </span>
    </label>
  );
}
