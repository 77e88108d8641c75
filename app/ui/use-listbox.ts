/** A text field with a list of options under it: arrows move the choice, Enter takes it, the focus stays in the field. */
import { type KeyboardEvent, useId, useState } from 'react';

export interface Listbox {
  readonly activeIndex: number;
  readonly setActiveIndex: (index: number) => void;
  /** For the input. */
  readonly fieldProps: {
    readonly role: 'combobox';
    readonly 'aria-expanded': true;
    readonly 'aria-controls': string;
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-activedescendant': string | undefined;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
  /** For the list. */
  readonly listProps: { readonly role: 'listbox'; readonly id: string };
  readonly optionProps: (index: number) => {
    readonly role: 'option';
    readonly id: string;
    readonly 'aria-selected': boolean;
  };
}

export function useListbox(count: number, onChoose: (index: number) => void): Listbox {
  const id = useId();
  const [wanted, setActiveIndex] = useState(0);
  const activeIndex = Math.max(0, Math.min(wanted, count - 1));

  function onKeyDown(event: KeyboardEvent): void {
    // An input method uses Enter and arrows for itself.
    if (event.nativeEvent.isComposing || event.keyCode === 229 || count === 0) return;
    const next = nextIndex(event.key, activeIndex, count);
    if (next !== undefined) setActiveIndex(next);
    else if (event.key === 'Enter') onChoose(activeIndex);
    else return;
    event.preventDefault();
  }

  return {
    activeIndex,
    setActiveIndex,
    fieldProps: {
      role: 'combobox',
      'aria-expanded': true,
      'aria-controls': id,
      'aria-autocomplete': 'list',
      'aria-activedescendant': count === 0 ? undefined : `${id}-${activeIndex}`,
      onKeyDown,
    },
    listProps: { role: 'listbox', id },
    optionProps: (index) => ({ role: 'option', id: `${id}-${index}`, 'aria-selected': index === activeIndex }),
  };
}

/** Goes round at both ends. */
function nextIndex(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count;
    case 'ArrowUp':
      return (index - 1 + count) % count;
    case 'PageDown':
      return Math.min(count - 1, index + PAGE);
    case 'PageUp':
      return Math.max(0, index - PAGE);
    default:
      return undefined;
  }
}

const PAGE = 8;
