import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useSession, useStores } from '../store/context.tsx';
import { VIEW_IDS, VIEW_TITLES, type ViewId } from '../store/views.ts';
import { classNames } from '../ui/class-names.ts';

/** What the tabs control, and what says which of them it is. */
export const VIEW_PANEL_ID = 'view-panel';
export const viewTabId = (view: ViewId): string => `view-tab-${view}`;

/**
 * From the canvas to the tables of the same design and back.
 *
 * Arrows only move the focus, as coming back to the canvas of a large design is work; Enter, Space or a click shows.
 */
export function ViewTabs() {
  const { session } = useStores();
  const shown = useSession(({ view }) => view);
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // Where they do not all fit, the row scrolls.
    list.current?.querySelector(`#${viewTabId(shown)}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shown]);

  function walk(event: KeyboardEvent<HTMLDivElement>) {
    const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
    const at = tabs.findIndex((tab) => tab.matches(':focus'));
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    tabs.at(next % tabs.length)?.focus();
  }

  return (
    <div
      ref={list}
      role="tablist"
      aria-label="Views"
      onKeyDown={walk}
      className="flex shrink-0 gap-0.5 rounded-lg bg-sunken p-0.5 max-xl:order-last max-xl:mb-1.5 max-xl:w-full max-xl:overflow-x-auto max-xl:[scrollbar-width:none]"
    >
      {VIEW_IDS.map((view) => (
        <button
          key={view}
          id={viewTabId(view)}
          type="button"
          role="tab"
          aria-selected={view === shown}
          aria-controls={VIEW_PANEL_ID}
          tabIndex={view === shown ? 0 : -1}
          onClick={() => session.showView(view)}
          className={classNames(
            'h-7 shrink-0 rounded-md px-2.5 text-[13px] font-medium whitespace-nowrap focus-visible:-outline-offset-2 coarse:h-11 coarse:px-3.5',
            view === shown ? 'bg-panel text-ink shadow-raised' : 'text-ink-soft hover:text-ink',
          )}
        >
          {VIEW_TITLES[view]}
        </button>
      ))}
    </div>
  );
}
