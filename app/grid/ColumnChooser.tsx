import { Columns3 } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { Popover } from '../ui/Popover.tsx';

export interface ColumnChoice {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  /** Always shown. */
  readonly isFixed: boolean;
}

interface ColumnChooserProps {
  readonly choices: readonly ColumnChoice[];
  readonly shown: ReadonlySet<string>;
  readonly onChange: (id: string, isShown: boolean) => void;
  readonly onReset: () => void;
}

/** Which columns one sees, by their groups. */
export function ColumnChooser({ choices, shown, onChange, onReset }: ColumnChooserProps) {
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <Popover
      label="Columns"
      align="end"
      trigger={
        <Button size="small" icon={<Columns3 size={14} aria-hidden />} className="h-7 coarse:h-11">
          Columns
          <span className="text-ink-muted">
            {shown.size} of {choices.length}
          </span>
        </Button>
      }
    >
      <div className="flex w-64 flex-col gap-3 text-xs">
        {groups.map((group) => (
          <fieldset key={group}>
            <legend className="pb-1 font-semibold text-ink-soft">{group}</legend>
            {choices
              .filter((choice) => choice.group === group)
              .map(({ id, title, isFixed }) => (
                <label
                  key={id}
                  className="flex min-h-7 items-center gap-2 rounded-md px-1 hover:bg-sunken coarse:min-h-11"
                >
                  <input
                    type="checkbox"
                    checked={shown.has(id)}
                    disabled={isFixed}
                    onChange={(event) => onChange(id, event.target.checked)}
                    className="size-4 accent-accent"
                  />
                  {title}
                </label>
              ))}
          </fieldset>
        ))}
        <Button size="small" onClick={onReset} className="self-start">
          The usual ones
        </Button>
      </div>
    </Popover>
  );
}
