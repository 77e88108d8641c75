import { useEffect, useRef } from 'react';
import type { OrgChoice } from './org-choices.ts';
import { ROW } from './row-style.ts';

interface OrgQuestionProps {
  readonly title: string;
  readonly choices: readonly OrgChoice[];
  readonly onChoose: (choice: OrgChoice) => void;
}

/** The one question worth asking before a cloud is drawn: sharing an org later means moving everything. */
export function OrgQuestion({ title, choices, onChoose }: OrgQuestionProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.querySelector('button')?.focus(), []);

  return (
    <div className="flex flex-col gap-1 p-1.5">
      <p className="px-2 pt-1.5 pb-1 text-xs font-semibold text-ink-soft">{title}</p>
      <ul
        ref={list}
        onKeyDown={(event) => {
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (!step) return;
          const buttons = [...event.currentTarget.querySelectorAll('button')];
          const at = buttons.indexOf(event.target as HTMLButtonElement);
          buttons[(at + step + buttons.length) % buttons.length]?.focus();
          event.preventDefault();
        }}
        className="overflow-y-auto"
      >
        {choices.map((choice) => (
          <li key={choice.label}>
            <button
              type="button"
              onClick={() => onChoose(choice)}
              className={`${ROW} w-full text-left hover:bg-selected focus-visible:bg-selected focus-visible:-outline-offset-2`}
            >
              <span className="min-w-0">
                <span className="block text-[13px]">{choice.label}</span>
                <span className="block text-[11px] text-ink-muted">{choice.detail}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
