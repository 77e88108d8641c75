import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../../store/context.tsx';
import { LooseWaiverRow } from '../waivers/LooseWaiverRow.tsx';
import { CrashRow } from './CrashRow.tsx';
import { FindingRow } from './FindingRow.tsx';
import type { Row } from './finding-rows.ts';
import { GroupRow } from './GroupRow.tsx';
import { MoreRow } from './MoreRow.tsx';
import { scrollMemory, usePanelState } from './panel-state.ts';
import { QuestionRow, ToDoGroupRow } from './ToDoRows.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { WaivedGroupRow, WaivedRow } from './WaivedRow.tsx';

/** Pixels; measured once a row is drawn. */
const USUAL_HEIGHT = {
  group: 34,
  finding: 118,
  more: 34,
  fewer: 34,
  'to-do-group': 34,
  question: 34,
  'waived-group': 34,
  waived: 110,
  'loose-waiver': 120,
  crash: 84,
} as const;

/** Only the rows in view are drawn, so that a thousand findings scroll like ten. */
export function FindingsList({ rows }: { readonly rows: readonly Row[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const current = useSession(({ currentFinding }) => currentFinding);
  const [focusedKey, setFocusedKey] = useState<string | null>(null);
  const [initialOffset] = useState(() => scrollMemory.top);
  const focusedIndex = rows.findIndex(({ key }) => key === focusedKey);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => USUAL_HEIGHT[rows[index]?.type ?? 'finding'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 6,
    initialOffset,
    // The row with the focus stays, or scrolling would take the focus away.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return focusedIndex < 0 || shown.includes(focusedIndex) ? shown : [...shown, focusedIndex].sort((a, b) => a - b);
    },
  });

  useKeptFocus(list, rows, focusedKey);
  const currentIndex = rows.findIndex(({ key }) => key === current);
  const scrollTo = useCallback((index: number) => virtualizer.scrollToIndex(index, { align: 'auto' }), [virtualizer]);
  useEffect(() => {
    if (currentIndex >= 0) scrollTo(currentIndex);
  }, [currentIndex, scrollTo]);

  // What was asked for lies at the end of the list, mostly out of sight.
  const isWaivedOpen = usePanelState((state) => state.isWaivedOpen);
  const waivedIndex = useRef(-1);
  waivedIndex.current = rows.findIndex(({ type }) => type === 'waived-group');
  useEffect(() => {
    if (isWaivedOpen && waivedIndex.current >= 0) virtualizer.scrollToIndex(waivedIndex.current, { align: 'start' });
  }, [isWaivedOpen, virtualizer]);

  const onFocus = (event: FocusEvent) => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
    setFocusedKey(row?.dataset['row'] ?? null);
  };
  const onBlur = (event: FocusEvent) => {
    // Without a next element the row itself may have gone; useKeptFocus then finds another.
    if (event.relatedTarget instanceof Node && !list.current?.contains(event.relatedTarget)) setFocusedKey(null);
  };

  return (
    <div
      ref={scroller}
      onScroll={(event) => {
        scrollMemory.top = event.currentTarget.scrollTop;
      }}
      className="relative min-h-0 flex-1 overflow-y-auto"
    >
      <ul
        ref={list}
        aria-label="All findings"
        onFocus={onFocus}
        onBlur={onBlur}
        className="relative"
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                data-row={row.key}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                aria-current={row.key === current || undefined}
                className="absolute top-0 left-0 w-full"
                style={{ transform: `translateY(${start}px)` }}
              >
                <RowContent row={row} isCurrent={row.key === current} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function RowContent({ row, isCurrent }: { readonly row: Row; readonly isCurrent: boolean }) {
  switch (row.type) {
    case 'group':
      return <GroupRow row={row} />;
    case 'finding':
      return <FindingRow finding={row.finding} title={row.title} isCurrent={isCurrent} isToDo={row.isToDo} />;
    case 'more':
    case 'fewer':
      return <MoreRow row={row} />;
    case 'to-do-group':
      return <ToDoGroupRow count={row.count} isOpen={row.isOpen} />;
    case 'question':
      return <QuestionRow row={row} />;
    case 'waived-group':
      return <WaivedGroupRow count={row.count} loose={row.loose} isOpen={row.isOpen} />;
    case 'waived':
      return <WaivedRow waived={row.waived} title={row.title} />;
    case 'loose-waiver':
      return <LooseWaiverRow loose={row.loose} />;
    case 'crash':
      return <CrashRow ruleId={row.ruleId} error={row.error} />;
  }
}
