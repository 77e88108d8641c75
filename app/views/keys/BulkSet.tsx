import { useState } from 'react';
import type { GridEditor, GridEntry } from '../../grid/grid-types.ts';
import { Button } from '../../ui/Button.tsx';
import { FIELD } from '../../ui/field-style.ts';
import { Select } from '../../ui/Select.tsx';

interface BulkSetProps {
  readonly title: string;
  readonly rowCount: number;
  readonly editor: GridEditor;
  readonly onSet: (entry: GridEntry) => void;
}

/** One value for all the chosen rows of a column, as one step. It begins with that of the first: setting all clears none. */
export function BulkSet({ title, rowCount, editor, onSet }: BulkSetProps) {
  const [text, setText] = useState(() => firstValue(editor));
  const label = `${title} of ${rowCount} rows`;
  const isChoice = editor.kind !== 'text';
  return (
    <form
      aria-label={`Set ${label}`}
      className="flex min-w-0 flex-wrap items-center gap-2 text-xs"
      onSubmit={(event) => {
        event.preventDefault();
        onSet(isChoice ? { chosen: text === '' ? [] : [text] } : { text });
      }}
    >
      <span className="font-medium">Set {label}</span>
      {isChoice ? (
        <Select
          aria-label={label}
          value={text}
          options={[{ value: '', label: 'Not answered' }, ...editor.options]}
          onChange={setText}
          className="w-44"
        />
      ) : (
        <input
          type="text"
          aria-label={label}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
          className={`${FIELD} w-44!`}
        />
      )}
      <Button type="submit" size="small" tone="action" className="h-7">
        Set all
      </Button>
    </form>
  );
}

function firstValue(editor: GridEditor): string {
  if (editor.kind === 'text') return editor.text;
  return (editor.kind === 'choice' ? editor.chosen : editor.chosen[0]) ?? '';
}
