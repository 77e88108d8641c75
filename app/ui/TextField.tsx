import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { FIELD } from './field-style.ts';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange' | 'children'> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  /** Why what stands there cannot be used; null when it can. */
  readonly problem?: string | null;
}

export function TextField(props: TextFieldProps) {
  const { label, isLabelHidden = false, value, onChange, hint, problem = null, className, ...rest } = props;
  const id = useId();
  const noteId = `${id}-note`;
  const note = problem ?? hint;
  return (
    <div className={classNames('flex flex-col gap-1', className)}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'text-xs font-medium text-ink-soft'}>
        {label}
      </label>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={problem !== null}
        aria-describedby={note ? noteId : undefined}
        className={FIELD}
      />
      {note && (
        <p id={noteId} className={classNames('text-xs', problem ? 'text-error' : 'text-ink-muted')}>
          {note}
        </p>
      )}
    </div>
  );
}
