import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EditState } from '../edit-state.ts';
import type { GridEditor } from '../grid-types.ts';
import { endOfEdit, isComposing } from './editor-keys.ts';
import { matchingOptions } from './match-options.ts';
import { OptionList } from './OptionList.tsx';

interface ComboEditorProps {
  readonly state: EditState;
  readonly editor: GridEditor;
  readonly label: string;
  readonly widthPx: number;
}

/** The list asks for what is typed rather than for scrolling beyond this many. */
const MOST_SHOWN = 100;

/**
 * One of several, some of several, or a text with proposals: typing narrows the list, arrows choose, Enter takes and goes
 * on. Where several may be chosen, Enter ticks what was typed, and goes on once nothing is typed.
 */
export function ComboEditor({ state, editor, label, widthPx }: ComboEditorProps) {
  const isSeveral = editor.kind === 'choices';
  const isFree = editor.kind === 'text';
  const options = editor.kind === 'text' ? (editor.suggestions ?? []) : editor.options;
  const [text, setText] = useState(state.typed ?? (editor.kind === 'text' ? editor.text : ''));
  const [chosen, setChosen] = useState<readonly string[]>(() => chosenIn(editor));
  /** What was typed narrows the list; what stood there before does not. */
  const [isTyped, setTyped] = useState(state.typed !== null && state.typed !== '');
  const [wanted, setWanted] = useState<number | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  const listId = useId();

  const matches = useMemo(
    () =>
      editor.kind === 'text' && editor.suggest ? editor.suggest(text) : matchingOptions(options, isTyped ? text : ''),
    [editor, options, text, isTyped],
  );
  const shown = matches.slice(0, MOST_SHOWN);
  const first = startAt(shown, editor, isTyped);
  const at = wanted === null ? first : Math.max(0, Math.min(wanted, shown.length - 1));

  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    if (state.typed === null) field.current?.select();
  }, [state]);

  function toggled(value: string): readonly string[] {
    return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  }

  function tick(value: string) {
    setChosen(toggled(value));
    setText('');
    setTyped(false);
    setWanted(null);
  }

  /** The first part is taken; the next is typed or chosen after it. */
  function begin(value: string) {
    setText(value);
    setTyped(true);
    setWanted(null);
  }

  function finish(entry: Parameters<EditState['finish']>[0], after: Parameters<EditState['finish']>[1]) {
    if (isOver.current) return;
    isOver.current = true;
    state.finish(entry, after);
  }

  /** What leaving with this key means. */
  function take(after: Parameters<EditState['finish']>[1]) {
    const option = at < 0 ? undefined : shown[at];
    const isAimed = isTyped || wanted !== null;
    if (isSeveral) {
      if (isTyped && text.trim() !== '' && !option) finish({ text }, after);
      else
        finish(
          { chosen: isTyped && option && !chosen.includes(option.value) ? [...chosen, option.value] : chosen },
          after,
        );
      return;
    }
    if (isFree) {
      finish({ text: wanted !== null && option ? option.value : text }, after);
      return;
    }
    if (isTyped && text.trim() === '') finish({ chosen: [] }, after);
    else if (isAimed && option) finish({ chosen: [option.value] }, after);
    else if (isTyped) finish({ text }, after);
    else finish(null, after);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    event.stopPropagation();
    if (isComposing(event)) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const from = wanted ?? (isFree ? -1 : first);
      setWanted(shown.length === 0 ? null : (from + step + shown.length) % shown.length);
      return;
    }
    if (isSeveral && event.key === 'Backspace' && text === '') {
      event.preventDefault();
      setChosen(chosen.slice(0, -1));
      return;
    }
    const option = at < 0 ? undefined : shown[at];
    if (isSeveral && event.key === 'Enter' && (isTyped || wanted !== null) && option) {
      event.preventDefault();
      tick(option.value);
      return;
    }
    if (isFree && event.key === 'Enter' && wanted !== null && option?.isBeginning) {
      event.preventDefault();
      begin(option.value);
      return;
    }
    const end = endOfEdit(event);
    if (end === undefined) return;
    event.preventDefault();
    if (end === 'cancel') finish(null, 'stay');
    else take(end);
  }

  return (
    <>
      <input
        ref={field}
        role="combobox"
        aria-label={label}
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={at >= 0 && shown.length > 0 ? `${listId}-${at}` : undefined}
        aria-invalid={state.problem !== null}
        title={state.problem ?? undefined}
        value={text}
        placeholder={placeholderFor(editor, chosen)}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          setTyped(true);
          setWanted(null);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => take('leave')}
        className="absolute inset-0 z-30 size-full bg-panel px-2 text-xs text-ink shadow-[inset_0_0_0_2px_var(--color-ring)] outline-none placeholder:text-ink-muted coarse:text-base"
      />
      <OptionList
        id={listId}
        anchor={field}
        options={shown}
        moreCount={matches.length - shown.length}
        activeIndex={at}
        chosen={isSeveral ? chosen : null}
        minWidthPx={widthPx}
        onChoose={(option) => {
          if (isSeveral) tick(option.value);
          else if (option.isBeginning) begin(option.value);
          else finish(isFree ? { text: option.value } : { chosen: [option.value] }, 'stay');
        }}
      />
    </>
  );
}

const STEPS: Readonly<Record<string, number | undefined>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

function chosenIn(editor: GridEditor): readonly string[] {
  if (editor.kind === 'choices') return editor.chosen;
  return editor.kind === 'choice' && editor.chosen !== null ? [editor.chosen] : [];
}

/** The best match of what is typed, else what is chosen now; a free text proposes nothing by itself. */
function startAt(shown: readonly { readonly value: string }[], editor: GridEditor, isTyped: boolean): number {
  if (editor.kind === 'text' || shown.length === 0) return -1;
  if (isTyped || editor.kind === 'choices') return 0;
  return shown.findIndex(({ value }) => value === editor.chosen);
}

function placeholderFor(editor: GridEditor, chosen: readonly string[]): string | undefined {
  if (editor.kind === 'text') return editor.placeholder;
  const labels = editor.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return labels.length > 0 ? labels.join(', ') : 'Type to choose';
}
