import { useId } from 'react';
import { type Option, Select } from '../../ui/Select.tsx';

interface LabelledSelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly isDisabled: boolean;
  readonly onChange: (value: T) => void;
}

export function LabelledSelect<T extends string>({ label, isDisabled, ...rest }: LabelledSelectProps<T>) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs font-medium text-ink-soft">
        {label}
      </label>
      <Select id={id} disabled={isDisabled} {...rest} />
    </div>
  );
}
