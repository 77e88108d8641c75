/** Lists of references and of chosen values: what is in them as chips, and a list to add from. */
import { X } from 'lucide-react';
import { classNames } from '../../ui/class-names.ts';
import type { ReferenceTarget } from '../fields/field-spec.ts';
import { CHIP, TINY_BUTTON } from '../look.ts';
import type { GroupedOption } from '../model/reference-options.ts';
import { SelectBox } from '../SelectBox.tsx';
import { GroupedOptions } from './ChoiceEditor.tsx';
import { type EditorProps, MIXED } from './editor-props.ts';
import { useOfferedOptions } from './ReferenceEditor.tsx';

export function ReferencesEditor({ to, ...props }: EditorProps & { readonly to: ReferenceTarget }) {
  return <ChoicesEditor {...props} options={useOfferedOptions(to, props.field.path)} />;
}

interface ChoicesEditorProps extends EditorProps {
  readonly options: readonly GroupedOption[];
}

export function ChoicesEditor({ field, inputId, labelId, describedBy, options }: ChoicesEditorProps) {
  const { value, path, isMixed, isReadOnly } = field;
  const chosen = textsIn(value);
  const left = options.filter((option) => !chosen.includes(option.value));
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <Chips
        labelId={labelId}
        texts={chosen}
        labelOf={(text) => options.find((option) => option.value === text)?.label ?? text}
        isReadOnly={isReadOnly}
        onRemove={(text) =>
          field.set(
            emptied(
              field,
              chosen.filter((other) => other !== text),
            ),
          )
        }
      />
      <SelectBox
        id={inputId}
        data-field={path}
        aria-describedby={describedBy}
        value=""
        disabled={isReadOnly || left.length === 0}
        onChange={(event) => field.set([...chosen, event.target.value])}
        isEmpty
      >
        <option value="">{addLabel(isMixed, options.length, left.length)}</option>
        <GroupedOptions options={left} />
      </SelectBox>
    </div>
  );
}

function addLabel(isMixed: boolean, offered: number, left: number): string {
  if (isMixed) return `${MIXED}: choosing replaces`;
  if (offered === 0) return 'Nothing to choose yet';
  return left === 0 ? 'All chosen' : 'Add…';
}

interface ChipsProps {
  readonly labelId: string;
  readonly texts: readonly string[];
  readonly labelOf: (text: string) => string;
  readonly isReadOnly: boolean;
  readonly onRemove: (text: string) => void;
}

export function Chips({ labelId, texts, labelOf, isReadOnly, onRemove }: ChipsProps) {
  if (texts.length === 0) return null;
  return (
    <ul aria-labelledby={labelId} className="flex min-w-0 flex-wrap gap-1">
      {texts.map((text) => (
        <li key={text} className={classNames(CHIP, isReadOnly && 'pr-2')}>
          <span className="truncate">{labelOf(text)}</span>
          {!isReadOnly && (
            <button
              type="button"
              aria-label={`Remove ${labelOf(text)}`}
              className={TINY_BUTTON}
              onClick={() => onRemove(text)}
            >
              <X size={12} aria-hidden />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

/** An emptied list is one nobody answered, where the record tells the two apart. */
export function emptied({ spec }: EditorProps['field'], texts: readonly string[]): readonly string[] | null {
  return texts.length === 0 && spec.whenEmpty === 'null' ? null : texts;
}
