import { CircleDashed, TriangleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { ALL_DELIVERABLES } from '../../../src/deliverables/all-deliverables.ts';
import type { DeliverableId } from '../../../src/deliverables/document.ts';
import type { DocumentState } from '../../pack/preview-messages.ts';
import { classNames } from '../../ui/class-names.ts';
import { NEXT_STEPS } from './next-steps.ts';

interface DeliverableListProps {
  readonly chosen: DeliverableId;
  readonly states: ReadonlyMap<DeliverableId, DocumentState>;
  readonly onChoose: (id: DeliverableId) => void;
}

/** What goes out, and how each stands. One stop for the Tab key; arrows go from one to the next. */
export function DeliverableList({ chosen, states, onChoose }: DeliverableListProps) {
  function walk(event: KeyboardEvent<HTMLUListElement>) {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const next = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const id = ALL_DELIVERABLES[next]?.id;
    if (!id) return;
    buttons[next]?.focus();
    onChoose(id);
  }

  return (
    <ul onKeyDown={walk} className="flex flex-col gap-0.5">
      {ALL_DELIVERABLES.map(({ id, title, about }) => (
        <li key={id}>
          <button
            type="button"
            aria-current={id === chosen ? 'true' : undefined}
            tabIndex={id === chosen ? 0 : -1}
            title={about}
            onClick={() => onChoose(id)}
            className={classNames(
              'flex w-full flex-col gap-0.5 rounded-lg px-2.5 py-1.5 text-left focus-visible:-outline-offset-2 coarse:min-h-11',
              id === chosen ? 'bg-selected' : 'hover:bg-sunken',
            )}
          >
            <span className={classNames('text-[13px]', id === chosen && 'font-semibold')}>{title}</span>
            <State id={id} state={states.get(id)} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function State({ id, state }: { readonly id: DeliverableId; readonly state: DocumentState | undefined }) {
  if (!state) return <span className="text-xs text-ink-muted">…</span>;
  const { rowCount, findingCount } = state;
  if (rowCount === 0) {
    return (
      <span className="flex items-start gap-1 text-xs text-ink-soft">
        <CircleDashed size={13} aria-hidden className="mt-px shrink-0" />
        {id === 'findings' ? 'Nothing found' : `Nothing in it yet. ${NEXT_STEPS[id]}`}
      </span>
    );
  }
  return (
    <span className="flex items-center gap-2 text-xs text-ink-soft">
      {rowCount.toLocaleString('en')} {rowCount === 1 ? 'row' : 'rows'}
      {findingCount > 0 && (
        <span className="flex items-center gap-1 text-warning">
          <TriangleAlert size={12} aria-hidden />
          {findingCount.toLocaleString('en')} {findingCount === 1 ? 'finding' : 'findings'}
        </span>
      )}
    </span>
  );
}
