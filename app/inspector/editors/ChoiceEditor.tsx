import { useState } from 'react';
import { groupBy } from '../../../src/lib/group-by.ts';
import type { GroupedOption } from '../model/reference-options.ts';
import { SelectBox } from '../SelectBox.tsx';
import { type EditorProps, MIXED } from './editor-props.ts';

interface ChoiceEditorProps extends EditorProps {
  readonly options: readonly GroupedOption[];
}

/** No value in a file is spelt like this. */
const MIXED_VALUE = '\u0000mixed';

/** More are listed only once somebody comes near: a design may have thousands of flows to name. */
const MANY = 60;

/** One of several, in the browser's own list. */
export function ChoiceEditor({ field, inputId, describedBy, options }: ChoiceEditorProps) {
  const { spec, path, value, isMixed, isReadOnly } = field;
  const [isNear, setNear] = useState(options.length <= MANY);
  const chosen = isMixed ? MIXED_VALUE : typeof value === 'string' ? value : '';
  const listed = isNear ? options : options.filter((option) => option.value === chosen);
  const come = () => setNear(true);
  return (
    <SelectBox
      id={inputId}
      data-field={path}
      aria-describedby={describedBy}
      value={chosen}
      isEmpty={chosen === ''}
      disabled={isReadOnly}
      onPointerEnter={come}
      onPointerDown={come}
      onFocus={come}
      onChange={(event) => field.set(event.target.value === '' ? null : event.target.value)}
    >
      {isMixed && (
        <option value={MIXED_VALUE} disabled>
          {MIXED}
        </option>
      )}
      {(spec.whenEmpty !== 'required' || chosen === '') && <option value="">Not answered</option>}
      <GroupedOptions options={listed} />
    </SelectBox>
  );
}

/** Options under their headings, in the order in which the headings first come. */
export function GroupedOptions({ options }: { readonly options: readonly GroupedOption[] }) {
  const groups = groupBy(options, ({ group }) => group);
  return [...groups].map(([group, members]) =>
    group === undefined ? (
      members.map((option) => <OptionOf key={option.value} option={option} />)
    ) : (
      <optgroup key={group} label={group}>
        {members.map((option) => (
          <OptionOf key={option.value} option={option} />
        ))}
      </optgroup>
    ),
  );
}

function OptionOf({ option }: { readonly option: GroupedOption }) {
  return <option value={option.value}>{option.label}</option>;
}
