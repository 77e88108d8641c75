import { useId } from 'react';
import { classNames } from '../../ui/class-names.ts';
import type { EditorProps } from './editor-props.ts';

const ANSWERS = [
  ['Yes', true],
  ['No', false],
  ['Not answered', null],
] as const;

/** Yes, no, or not answered yet: three radio buttons that look like one control. */
export function FlagEditor({ field, labelId, describedBy }: EditorProps) {
  return (
    <Segments
      labelledBy={labelId}
      describedBy={describedBy}
      path={field.path}
      value={field.isMixed ? undefined : field.value}
      isReadOnly={field.isReadOnly}
      onChange={field.set}
    />
  );
}

interface SegmentsProps {
  readonly labelledBy: string;
  readonly describedBy: string;
  readonly path: string;
  /** Undefined where the selected elements differ: none is chosen. */
  readonly value: unknown;
  readonly isReadOnly: boolean;
  readonly onChange: (value: boolean | null) => void;
}

export function Segments({ labelledBy, describedBy, path, value, isReadOnly, onChange }: SegmentsProps) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      className="inline-flex min-w-0 items-center justify-self-start overflow-hidden rounded-md border border-line-strong bg-panel"
    >
      {ANSWERS.map(([label, answer]) => (
        <label
          key={label}
          className={classNames(
            'relative inline-flex min-h-6.5 items-center px-2.5 text-xs whitespace-nowrap has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-ring coarse:min-h-11',
            value === answer
              ? answer === null
                ? 'bg-sunken text-ink-soft'
                : 'bg-selected font-medium text-link'
              : 'text-ink-soft hover:bg-sunken',
          )}
        >
          <input
            type="radio"
            name={name}
            data-field={value === answer || (value === undefined && answer === true) ? path : undefined}
            checked={value === answer}
            disabled={isReadOnly}
            onChange={() => onChange(answer)}
            className="absolute inset-0 size-full appearance-none outline-none"
          />
          {answer === null ? <span aria-hidden>?</span> : label}
          {answer === null && <span className="sr-only">{label}</span>}
        </label>
      ))}
    </div>
  );
}
