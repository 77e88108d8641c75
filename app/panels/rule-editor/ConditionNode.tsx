import { Plus, X } from 'lucide-react';
import { isJsonObject, type JsonObject } from '../../../src/lib/json.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { ComparisonRow } from './ComparisonRow.tsx';
import { NEW_COMPARISON, reshaped, SHAPE_LABELS, type Shape, shapeOf } from './condition-forms.ts';
import type { ConditionProps } from './condition-props.ts';
import { ListName } from './ListName.tsx';
import { problemsAt, problemText } from './problems-at.ts';

/** One condition: its form, what it says, and what is wrong with it. Those it holds stand within it. */
export function ConditionNode(props: ConditionProps) {
  const { value, place, problems, isReadOnly, onChange, onRemove } = props;
  const shape = shapeOf(value);
  const words = shape === null || shape === 'field' ? [] : [shape];
  const problem = shape === 'field' ? null : problemText(problemsAt(problems, place, words));
  return (
    <fieldset disabled={isReadOnly} aria-label={`Condition ${place}`} className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-start gap-1.5">
        <Select
          aria-label="Form of the condition"
          value={shape ?? 'unknown'}
          options={shape === null ? [UNKNOWN, ...SHAPES] : SHAPES}
          onChange={(next) => next !== 'unknown' && onChange(reshaped(value, next))}
          className="w-40 shrink-0"
        />
        {shape === 'field' && isJsonObject(value) && <ComparisonRow {...props} comparison={value} />}
        {(shape === 'some' || shape === 'every') && isJsonObject(value) && <ListName {...props} holder={value} />}
        {onRemove && (
          <IconButton
            label="Remove this condition"
            icon={<X size={15} aria-hidden />}
            onClick={({ currentTarget }) => {
              // The button goes with its condition; the one that adds another stays.
              currentTarget.closest('[data-conditions]')?.querySelector<HTMLElement>(':scope > button')?.focus();
              onRemove();
            }}
            className="ml-auto"
          />
        )}
      </div>
      {problem !== null && <p className="text-xs wrap-anywhere text-error">{problem}</p>}
      {shape === null && (
        <pre className="overflow-x-auto rounded-lg bg-sunken p-2 font-mono text-[11px]">
          {JSON.stringify(value, null, 2) ?? 'nothing'}
        </pre>
      )}
      {isJsonObject(value) && shape !== null && shape !== 'field' && <Held {...props} holder={value} shape={shape} />}
    </fieldset>
  );
}

const SHAPES = (Object.keys(SHAPE_LABELS) as Shape[]).map((value) => ({ value, label: SHAPE_LABELS[value] }));
const UNKNOWN = { value: 'unknown', label: 'Written by hand' } as const;

interface HeldProps extends ConditionProps {
  readonly holder: JsonObject;
  readonly shape: Exclude<Shape, 'field'>;
}

function Held(props: HeldProps) {
  const { holder, shape, place, scope, onChange } = props;
  if (shape === 'all' || shape === 'any') return <Group {...props} word={shape} />;
  const word = shape === 'not' ? 'not' : 'where';
  const list = holder[shape];
  const inner = shape === 'not' ? scope : (scope?.relations.get(String(list))?.scope() ?? null);
  return (
    <div className={NESTED}>
      <ConditionNode
        {...props}
        value={holder[word]}
        place={`${place}.${word}`}
        scope={inner}
        onChange={(next) => onChange({ ...holder, [word]: next })}
        onRemove={null}
      />
    </div>
  );
}

function Group({ word, ...props }: HeldProps & { readonly word: 'all' | 'any' }) {
  const { holder, place, onChange } = props;
  const held = holder[word];
  const items: readonly unknown[] = Array.isArray(held) ? held : [];
  const put = (next: readonly unknown[]) => onChange({ ...holder, [word]: next });
  return (
    <div data-conditions className={NESTED}>
      {items.map((item, index) => (
        <ConditionNode
          // biome-ignore lint/suspicious/noArrayIndexKey: conditions have no name but their place.
          key={index}
          {...props}
          value={item}
          place={`${place}.${word}[${index}]`}
          onChange={(next) => put(items.with(index, next))}
          onRemove={items.length < 2 ? null : () => put(items.toSpliced(index, 1))}
        />
      ))}
      <Button
        size="small"
        tone="quiet"
        icon={<Plus size={13} aria-hidden />}
        onClick={() => put([...items, NEW_COMPARISON])}
        className="self-start"
      >
        Add a condition
      </Button>
    </div>
  );
}

const NESTED = 'ml-2 flex flex-col gap-2 border-l-2 border-line pl-3';
