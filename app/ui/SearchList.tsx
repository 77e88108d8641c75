import { type ReactNode, useState } from 'react';
import { classNames } from './class-names.ts';
import { FIELD } from './field-style.ts';
import { useListbox } from './use-listbox.ts';

export interface SearchChoice {
  /** Shown; no two are alike. */
  readonly label: string;
  readonly icon: ReactNode;
}

interface SearchListProps<Choice extends SearchChoice> {
  /** Of the field. */
  readonly label: string;
  readonly placeholder: string;
  /** Of the list under it. */
  readonly listLabel: string;
  readonly choicesFor: (text: string) => readonly Choice[];
  readonly onChoose: (choice: Choice) => void;
}

/** A field that narrows a list as one types; arrows and Enter choose, so does a press. */
export function SearchList<Choice extends SearchChoice>(props: SearchListProps<Choice>) {
  const { label, placeholder, listLabel, choicesFor, onChoose } = props;
  const [text, setText] = useState('');
  const choices = choicesFor(text);
  const choose = (index: number) => {
    const choice = choices[index];
    if (choice) onChoose(choice);
  };
  const listbox = useListbox(choices.length, choose);

  return (
    <div className="flex w-72 flex-col gap-2">
      <input
        type="text"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          listbox.setActiveIndex(0);
        }}
        {...listbox.fieldProps}
        className={FIELD}
      />
      <ul {...listbox.listProps} aria-label={listLabel} className="max-h-64 overflow-y-auto">
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
          <li
            key={choice.label}
            {...listbox.optionProps(index)}
            onClick={() => choose(index)}
            onPointerMove={() => listbox.setActiveIndex(index)}
            className={classNames(
              'flex min-h-8 items-center gap-2 rounded-md px-2 text-[13px] coarse:min-h-11',
              index === listbox.activeIndex && 'bg-selected',
            )}
          >
            {choice.icon}
            <span className="truncate">{choice.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
