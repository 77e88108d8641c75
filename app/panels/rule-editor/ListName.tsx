import type { JsonObject } from '../../../src/lib/json.ts';
import { Select } from '../../ui/Select.tsx';
import type { ConditionProps } from './condition-props.ts';

/** Which of the element's lists `some` or `every` speaks of. */
export function ListName({ holder, scope, onChange }: ConditionProps & { readonly holder: JsonObject }) {
  const word = Object.hasOwn(holder, 'some') ? 'some' : 'every';
  const present = String(holder[word] ?? '');
  const lists = [...(scope?.relations ?? [])].filter(([, { isMany }]) => isMany).map(([name]) => name);
  const names = lists.includes(present) ? lists : [present, ...lists];
  return (
    <Select
      aria-label="List"
      value={present}
      options={names.map((name) => ({ value: name, label: name === '' ? 'Choose a list' : name }))}
      onChange={(name) => onChange({ ...holder, [word]: name })}
      className="w-44 shrink-0"
    />
  );
}
