import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { offerPaletteSearch } from '../actions/palette-search.ts';
import { Keys } from '../ui/Keys.tsx';

interface PaletteSearchProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Enter: place the first result. */
  readonly onEnter: () => void;
  /** Down: into the results. */
  readonly onDown: () => void;
}

export function PaletteSearch({ text, onChange, onEnter, onDown }: PaletteSearchProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => offerPaletteSearch(() => field.current?.focus()), []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape' && text === '') field.current?.blur();
    else if (event.key === 'Escape') onChange('');
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'ArrowDown') onDown();
    else return;
    event.preventDefault();
  }

  return (
    <div className="relative">
      <Search
        size={15}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-ink-muted"
      />
      <input
        ref={field}
        type="search"
        aria-label="Add a cloud or entity"
        aria-keyshortcuts="/"
        placeholder="Add a cloud or entity"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-9 w-full rounded-lg border border-line-strong bg-sunken pr-9 pl-8.5 text-[13px] coarse:placeholder-shown:pr-2 text-ink placeholder:text-ink-soft coarse:h-11 coarse:text-base [&::-webkit-search-cancel-button]:hidden"
      />
      {text === '' ? (
        <span aria-hidden className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 coarse:hidden">
          <Keys shortcut="/" />
        </span>
      ) : (
        <button
          type="button"
          aria-label="Clear the search"
          onClick={() => {
            onChange('');
            field.current?.focus();
          }}
          className="absolute inset-y-0 right-0 flex w-9 items-center justify-center rounded-lg text-ink-muted hover:text-ink coarse:w-11"
        >
          <X size={15} aria-hidden />
        </button>
      )}
    </div>
  );
}
