import { useId, useMemo } from 'react';
import { fieldsIn } from '../../../src/rules/custom/field-list.ts';
import type { Scope } from '../../../src/rules/custom/scope.ts';
import { classNames } from '../../ui/class-names.ts';
import { FIELD } from '../../ui/field-style.ts';

interface PathFieldProps {
  readonly label: string;
  readonly value: string;
  readonly scope: Scope | null;
  readonly isWrong: boolean;
  readonly onChange: (path: string) => void;
}

/** Own fields and those of what they lead to are proposed; longer paths can be typed. */
const PROPOSED_STEPS = 1;

export function PathField({ label, value, scope, isWrong, onChange }: PathFieldProps) {
  const listId = useId();
  const paths = useMemo(() => (scope ? fieldsIn(scope, PROPOSED_STEPS).map(({ path }) => path) : []), [scope]);
  return (
    <span className="min-w-36 flex-1">
      <input
        type="text"
        aria-label={label}
        list={listId}
        placeholder="Field, like owner"
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={value}
        aria-invalid={isWrong}
        onChange={(event) => onChange(event.target.value)}
        className={classNames(FIELD, 'font-mono text-xs')}
      />
      <datalist id={listId}>
        {paths.map((path) => (
          <option key={path} value={path} />
        ))}
      </datalist>
    </span>
  );
}
