import { useId } from 'react';
import { getAt } from '../../../src/commands/field-path.ts';
import { classNames } from '../../ui/class-names.ts';
import type { QuantityUnit } from '../fields/field-spec.ts';
import { type FieldHandle, useForm } from '../form.tsx';
import { COMPACT_FIELD } from '../look.ts';
import { quantityExample } from '../model/quantity-text.ts';
import { readText, shownText } from '../model/text-reading.ts';
import { useDraft } from '../use-draft.ts';
import { type EditorProps, MIXED } from './editor-props.ts';

/** Texts, dates and figures: everything that is typed. */
export function TextEditor({ field, inputId, describedBy }: EditorProps) {
  const { spec, path, isMixed, isReadOnly } = field;
  const { editor } = spec;
  const isLong = editor.kind === 'text' && editor.isLong;
  const { problem, inputProps } = useFieldDraft(field, isLong);
  const problemId = useId();
  const listId = useId();
  const suggestions = editor.kind === 'text' ? editor.suggestions : [];
  const common = {
    ...inputProps,
    id: inputId,
    'data-field': path,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? describedBy : `${problemId} ${describedBy}`,
    placeholder: isMixed ? MIXED : exampleFor(field),
    readOnly: isReadOnly,
    autoComplete: 'off',
    className: classNames(COMPACT_FIELD, isReadOnly && 'bg-sunken'),
  };
  return (
    <div className="min-w-0">
      {isLong ? (
        <textarea
          {...common}
          rows={2}
          wrap={ENDLESS_WORD.test(common.value) ? 'off' : 'soft'}
          className={classNames(common.className, 'field-sizing-content resize-y')}
        />
      ) : (
        <input
          {...common}
          type="text"
          list={suggestions.length > 0 ? listId : undefined}
          spellCheck={editor.kind === 'text'}
        />
      )}
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map(({ value, label }) => (
            <option key={value} value={value} label={label} />
          ))}
        </datalist>
      )}
      {problem !== null && (
        <p ref={showWhileTyping} id={problemId} role="alert" className="pt-1 text-xs text-error">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Under a field at the panel's lower edge it would stand out of sight. */
function showWhileTyping(problem: HTMLElement | null): void {
  if (problem?.parentElement?.contains(document.activeElement)) problem.scrollIntoView({ block: 'nearest' });
}

/** Wrapping costs the square of a word's length: ten thousand letters would hold the page for seconds at each layout. */
const ENDLESS_WORD = /\S{1000}/;

function useFieldDraft({ spec, path, value, isMixed }: FieldHandle, isLong: boolean) {
  const form = useForm();
  return useDraft({
    name: `${form.key} ${path}`,
    shown: isMixed ? '' : shownText(spec, value),
    read: (text) => readText(spec, text),
    write: (next, visit) => form.change(spec, path, next, visit),
    remember: () => {
      const values = form.records.map((record) => getAt(record, path) ?? null);
      return (visit) => form.putBack(spec, path, values, visit);
    },
    endVisit: form.endVisit,
    isLong,
    isFree: spec.editor.kind === 'text',
  });
}

function exampleFor({ spec: { editor } }: FieldHandle): string | undefined {
  if (editor.kind === 'quantity')
    return PLAIN_UNITS.has(editor.unit) ? undefined : (editor.example ?? quantityExample(editor.unit));
  return editor.kind === 'date' ? '2026-11-21' : undefined;
}

/** Everybody knows how to write a number. */
const PLAIN_UNITS: ReadonlySet<QuantityUnit> = new Set(['count', 'number']);
