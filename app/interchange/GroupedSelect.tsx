import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { classNames } from '../ui/class-names.ts';
import { FIELD } from '../ui/field-style.ts';

interface GroupedSelectProps {
  readonly label: string;
  readonly value: string;
  /** Before all groups. */
  readonly first?: readonly Choice[];
  readonly groups: readonly { readonly name: string; readonly options: readonly Choice[] }[];
  readonly onChange: (value: string) => void;
}

/** Dozens of choices in each of many rows, always the same. */
const Groups = memo(function Groups({ groups }: Pick<GroupedSelectProps, 'groups'>) {
  return groups.map(({ name, options }) => (
    <optgroup key={name} label={name}>
      {options.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </optgroup>
  ));
});

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The browser's own list, in groups: one letter leads to a name. */
export function GroupedSelect({ label, value, first = [], groups, onChange }: GroupedSelectProps) {
  return (
    <span className="relative block">
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={classNames(FIELD, 'appearance-none pr-7')}
      >
        {first.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
        <Groups groups={groups} />
      </select>
      <ChevronDown
        size={14}
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-ink-muted"
      />
    </span>
  );
}
