import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import type { EditState } from '../edit-state.ts';
import type { GridEditor } from '../grid-types.ts';
import { endOfEdit, isComposing } from './editor-keys.ts';

interface TextEditorProps {
  readonly state: EditState;
  readonly editor: Extract<GridEditor, { kind: 'text' }>;
  readonly label: string;
}

/** Text and figures, typed in the cell. Leaving takes what stands there; Escape does not. */
export function TextEditor({ state, editor, label }: TextEditorProps) {
  const [text, setText] = useState(state.typed ?? editor.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (state.typed === null) field.current?.select();
  }, [state]);

  function finish(entry: string | null, after: Parameters<EditState['finish']>[1]) {
    if (isOver.current) return;
    isOver.current = true;
    state.finish(entry === null ? null : { text: entry }, after);
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    event.stopPropagation();
    if (isComposing(event)) return;
    if (editor.isLong && event.key === 'Enter' && event.altKey) {
      event.preventDefault();
      event.currentTarget.setRangeText(
        '\n',
        event.currentTarget.selectionStart,
        event.currentTarget.selectionEnd,
        'end',
      );
      setText(event.currentTarget.value);
      return;
    }
    const arrow = state.typed !== null && !text.includes('\n') ? ARROWS[event.key] : undefined;
    const end = arrow ?? endOfEdit(event);
    if (end === undefined) return;
    event.preventDefault();
    if (end === 'cancel') finish(null, 'stay');
    else finish(text, end);
  }

  return (
    <textarea
      ref={field}
      aria-label={label}
      aria-invalid={state.problem !== null}
      title={state.problem ?? undefined}
      value={text}
      rows={1}
      placeholder={editor.placeholder}
      autoComplete="off"
      spellCheck={editor.isLong === true}
      onChange={(event) => setText(editor.isLong ? event.target.value : event.target.value.replace(/[\r\n]+/g, ' '))}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text, 'leave')}
      className={classNames(
        'absolute inset-x-0 top-0 z-30 min-h-full resize-none bg-panel px-2 py-[7px] text-xs text-ink shadow-[inset_0_0_0_2px_var(--color-ring)] outline-none placeholder:text-ink-muted coarse:text-base',
        editor.isLong ? 'field-sizing-content max-h-48 shadow-floating' : 'h-full overflow-hidden whitespace-nowrap',
      )}
    />
  );
}

/** Where typing began the edit, as in a spreadsheet; in a text that was opened they move the caret. */
const ARROWS: Readonly<Record<string, 'up' | 'down' | undefined>> = { ArrowUp: 'up', ArrowDown: 'down' };
