import { type KeyboardEvent, useId, useState } from 'react';
import type { Option } from '../labels/options.ts';
import { COMPACT_FIELD } from '../look.ts';
import { type EditorProps, MIXED } from './editor-props.ts';
import { Chips, emptied, textsIn } from './ListEditors.tsx';

/** A list of free texts: typed one after the other, each settled by Enter. */
export function TextsEditor({
  field,
  inputId,
  labelId,
  describedBy,
  suggestions,
}: EditorProps & { readonly suggestions: readonly Option[] }) {
  const [typed, setTyped] = useState('');
  const listId = useId();
  const texts = textsIn(field.value);

  function add(): void {
    const text = typed.trim();
    setTyped('');
    if (text !== '' && !texts.includes(text)) field.set([...texts, text]);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add();
    }
    if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      setTyped('');
    }
  }

  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Chips
        labelId={labelId}
        texts={texts}
        labelOf={(text) => suggestions.find(({ value }) => value === text)?.label ?? text}
        isReadOnly={field.isReadOnly}
        onRemove={(text) =>
          field.set(
            emptied(
              field,
              texts.filter((other) => other !== text),
            ),
          )
        }
      />
      {!field.isReadOnly && (
        <input
          type="text"
          id={inputId}
          data-field={field.path}
          aria-describedby={describedBy}
          value={typed}
          placeholder={field.isMixed ? `${MIXED}: adding replaces` : 'Add, then Enter'}
          list={suggestions.length > 0 ? listId : undefined}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
          className={COMPACT_FIELD}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map(({ value, label }) => (
            <option key={value} value={value} label={label} />
          ))}
        </datalist>
      )}
    </div>
  );
}
