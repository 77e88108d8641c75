import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useDesign } from '../store/context.tsx';
import type { QuickCreate } from '../store/session-store.ts';
import { classNames } from '../ui/class-names.ts';
import { useListbox } from '../ui/use-listbox.ts';
import { OptionMark } from './OptionMark.tsx';
import {
  CATEGORY_NAMES,
  type Category,
  categoriesFor,
  type Option,
  optionDetail,
  optionKey,
  optionName,
  optionsFor,
} from './options.ts';
import { ROW } from './row-style.ts';

interface CreateSearchProps {
  readonly title: string;
  readonly asked: QuickCreate;
  readonly onChoose: (option: Option) => void;
}

export function CreateSearch({ title, asked, onChoose }: CreateSearchProps) {
  const design = useDesign((whole) => whole);
  const [text, setText] = useState('');
  const [category, setCategory] = useState<Category>('all');
  const options = useMemo(() => optionsFor(design, asked, text, category), [design, asked, text, category]);
  const listbox = useListbox(options.length, (index) => {
    const option = options[index];
    if (option) onChoose(option);
  });
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  // At once: the next key that is pressed is the first letter of the search.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.children[listbox.activeIndex]?.scrollIntoView({ block: 'nearest' });
  }, [listbox.activeIndex]);

  function show(next: { readonly text?: string; readonly category?: Category }): void {
    if (next.text !== undefined) setText(next.text);
    if (next.category !== undefined) setCategory(next.category);
    listbox.setActiveIndex(0);
  }

  return (
    <>
      <div className="flex items-baseline justify-between gap-2 px-3 pt-2.5 pb-1.5">
        <span className="truncate text-xs font-semibold text-ink-soft">{title}</span>
        <span role="status" className="shrink-0 text-[11px] text-ink-muted">
          {options.length === 1 ? '1 result' : `${options.length} results`}
        </span>
      </div>
      <div className="px-3">
        <input
          ref={field}
          type="text"
          aria-label="Search"
          placeholder="Sales Cloud, Data 360, order…"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => show({ text: event.target.value })}
          {...listbox.fieldProps}
          className="h-9 w-full rounded-lg border border-line-strong bg-sunken px-2.5 text-[13px] placeholder:text-ink-muted coarse:h-11 coarse:text-base"
        />
      </div>
      <fieldset aria-label="Categories" className="flex flex-wrap gap-1 px-3 pt-2">
        {categoriesFor(asked).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === category}
            onClick={() => {
              show({ category: one });
              field.current?.focus();
            }}
            className={classNames(
              'rounded-full border px-2 py-0.5 text-[11px] font-medium coarse:min-h-11 coarse:px-3',
              one === category
                ? 'border-ring bg-selected text-link'
                : 'border-line-strong text-ink-soft hover:bg-sunken',
            )}
          >
            {CATEGORY_NAMES[one]}
          </button>
        ))}
      </fieldset>
      <ul
        ref={list}
        {...listbox.listProps}
        aria-label="Results"
        className="mt-2 min-h-0 flex-1 overflow-y-auto px-1.5 pb-1.5"
      >
        {options.map((option, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys.
          <li
            key={optionKey(option)}
            {...listbox.optionProps(index)}
            onClick={() => onChoose(option)}
            onPointerMove={() => listbox.setActiveIndex(index)}
            className={classNames(ROW, index === listbox.activeIndex && 'bg-selected')}
          >
            <OptionMark option={option} />
            <span className="min-w-0">
              <span className="block truncate text-[13px]">{optionName(option)}</span>
              <span className="block truncate text-[11px] text-ink-muted">{optionDetail(option)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
