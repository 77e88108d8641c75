import { ChevronDown, CircleDashed, ListTodo } from 'lucide-react';
import { classNames } from '../../ui/class-names.ts';
import type { Row } from './finding-rows.ts';
import { panelState, toggleQuestion } from './panel-state.ts';

/** The heading of what a draft still has to answer. */
export function ToDoGroupRow({ count, isOpen }: { readonly count: number; readonly isOpen: boolean }) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => panelState.setState({ areToDosOpen: !isOpen })}
      className="flex min-h-8.5 w-full items-center gap-2 border-b border-line bg-sunken px-4 py-1 text-left coarse:min-h-11"
    >
      <ListTodo size={15} aria-hidden className="shrink-0 text-ink-muted" />
      <span className="flex-1 text-xs font-semibold">To-dos</span>
      <span className="text-xs text-ink-soft">{count}</span>
      <Fold isOpen={isOpen} />
    </button>
  );
}

/** One question, and how many elements it is open for. */
export function QuestionRow({ row }: { readonly row: Extract<Row, { type: 'question' }> }) {
  const { ruleId, title, count, isOpen } = row;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={() => toggleQuestion(ruleId)}
      className="flex min-h-8.5 w-full items-start gap-2 border-b border-line px-4 py-2 text-left hover:bg-sunken coarse:min-h-11"
    >
      <CircleDashed size={15} aria-hidden className="mt-0.5 shrink-0 text-ink-muted" />
      <span className="min-w-0 flex-1 text-xs leading-snug font-medium">{title}</span>
      <span className="text-xs whitespace-nowrap text-ink-soft">{count} open</span>
      <Fold isOpen={isOpen} />
    </button>
  );
}

function Fold({ isOpen }: { readonly isOpen: boolean }) {
  return <ChevronDown size={14} aria-hidden className={classNames('mt-0.5 shrink-0', !isOpen && '-rotate-90')} />;
}
