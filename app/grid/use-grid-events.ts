/** Keys, mouse and clipboard of one table: one listener each for all its cells. */
import { type ClipboardEvent, type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import { flushSync } from 'react-dom';
import { type Axis, type Cursor, cursorAt, HEADER_ROW, isSameCell, rangeOf } from './cursor.ts';
import type { AfterEdit } from './edit-state.ts';
import { type GridControl, moveDown, pressAct, pressKey, typeInto } from './grid-keys.ts';
import type { CellAddress, CellRange, GridEdits, GridLayout } from './grid-types.ts';
import { toggledGroup, toggledSort } from './layout-changes.ts';
import { parseTsv, writeTsv } from './tsv.ts';
import { ROW_PX } from './use-geometry.ts';

interface EventOptions {
  readonly root: RefObject<HTMLElement | null>;
  readonly cursor: Cursor | null;
  readonly rowAxis: Axis;
  readonly columnAxis: Axis;
  readonly headerPx: number;
  readonly edits: GridEdits;
  readonly isReadOnly: boolean;
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly moveTo: (cursor: Cursor) => void;
  readonly setCursor: (cursor: Cursor) => void;
  readonly entryOf: (rowId: string) => { readonly kind: 'row' | 'group'; readonly id: string } | undefined;
  readonly textAt: (at: CellAddress) => string;
}

interface Editing {
  readonly beginEdit: (at: CellAddress, typed: string | null) => boolean;
  readonly dropKept: (range: CellRange) => void;
  readonly isEditing: boolean;
}

export function useGridEvents(options: EventOptions) {
  const latest = useRef(options);
  latest.current = options;
  const editing = useRef<Editing | null>(null);
  /** Whether the pointer went down on the cell that was active already. */
  const wasActive = useRef(false);

  function controlOf(cursor: Cursor): GridControl {
    const now = latest.current;
    return {
      rows: now.rowAxis,
      columns: now.columnAxis,
      cursor,
      page: Math.max(1, Math.floor(((now.root.current?.clientHeight ?? 0) - now.headerPx) / ROW_PX) - 1),
      edits: now.edits,
      isReadOnly: now.isReadOnly,
      isOpenGroup: (rowId) => openGroup(now.entryOf(rowId)),
      moveTo: now.moveTo,
      beginEdit: (at, typed) => editing.current?.beginEdit(at, typed) ?? false,
      toggleSort: (columnId) => now.onLayout(toggledSort(now.layout, columnId)),
      toggleGroup: (rowId) => now.onLayout(toggledGroup(now.layout, rowId)),
      dropKept: (range) => editing.current?.dropKept(range),
    };
  }

  function onKeyDown(event: KeyboardEvent) {
    const { cursor } = latest.current;
    if (!cursor || isField(event.target)) {
      if (event.key === 'Escape' && cursor && isField(event.target)) leaveFilter(event);
      return;
    }
    const control = controlOf(cursor);
    const isDone = pressAct(event, control);
    // The field has to be there before the browser writes the letter.
    if (!isDone && flushSync(() => typeInto(event, control))) {
      event.stopPropagation();
      return;
    }
    if (!isDone && !pressKey(event, control)) return;
    // The first column may be in view by being pinned: who goes home sees what stands beside it, too.
    if (event.key === 'Home') latest.current.root.current?.scrollTo({ left: 0 });
    event.preventDefault();
    event.stopPropagation();
  }

  function leaveFilter(event: KeyboardEvent) {
    const cell = addressOf(event.target);
    if (!cell) return;
    event.stopPropagation();
    latest.current.moveTo(cursorAt(cell));
  }

  function onMouseDown(event: MouseEvent) {
    const { cursor, moveTo } = latest.current;
    const at = event.button === 0 && !isField(event.target) ? addressOf(event.target) : null;
    if (!at || !cursor) return;
    // The browser would select text, and put the focus where we do anyway.
    event.preventDefault();
    wasActive.current = isSameCell(cursor.active, at);
    moveTo(event.shiftKey ? { ...cursor, active: at } : cursorAt(at));
  }

  function onMouseOver(event: MouseEvent) {
    const { cursor, setCursor } = latest.current;
    if ((event.buttons & 1) === 0 || editing.current?.isEditing) return;
    const at = addressOf(event.target);
    if (at && cursor && at.rowId !== HEADER_ROW && !isSameCell(at, cursor.active)) setCursor({ ...cursor, active: at });
  }

  function onClick(event: MouseEvent) {
    const at = isField(event.target) ? null : addressOf(event.target);
    const { cursor } = latest.current;
    if (!at || !cursor || event.shiftKey) return;
    const control = controlOf(cursor);
    if (at.rowId === HEADER_ROW) control.toggleSort(at.columnId);
    else if (control.isOpenGroup(at.rowId) !== undefined) control.toggleGroup(at.rowId);
    else if (wasActive.current && isTouch(event)) control.beginEdit(at, null);
  }

  function onDoubleClick(event: MouseEvent) {
    const at = isField(event.target) ? null : addressOf(event.target);
    if (at && at.rowId !== HEADER_ROW) editing.current?.beginEdit(at, null);
  }

  function onCopy(event: ClipboardEvent) {
    const { cursor, rowAxis, columnAxis, textAt, edits, isReadOnly } = latest.current;
    if (!cursor || isField(event.target)) return;
    const range = rangeOf(cursor, rowAxis, columnAxis);
    if (range.rowIds.length === 0) return;
    const texts = range.rowIds.map((rowId) => range.columnIds.map((columnId) => textAt({ rowId, columnId })));
    event.clipboardData.setData('text/plain', writeTsv(texts));
    event.preventDefault();
    if (event.type === 'cut' && !isReadOnly) edits.clear?.(range);
  }

  function onPaste(event: ClipboardEvent) {
    const { cursor, rowAxis, columnAxis, edits, isReadOnly } = latest.current;
    if (!cursor || isField(event.target) || !edits.paste || isReadOnly) return;
    const text = event.clipboardData.getData('text/plain');
    event.preventDefault();
    if (text.trim() !== '') edits.paste(parseTsv(text), rangeOf(cursor, rowAxis, columnAxis));
  }

  function goOn({ rowId, columnId }: CellAddress, after: AfterEdit) {
    const { cursor, columnAxis, moveTo } = latest.current;
    if (!cursor || after === 'leave') return;
    const here = { ...cursor, active: { rowId, columnId } };
    if (after === 'stay') moveTo(cursorAt({ rowId, columnId }));
    else if (after === 'down' || after === 'up') {
      moveDown(
        controlOf(here),
        after === 'down' ? (cursor.runColumnId ?? columnId) : columnId,
        after === 'down' ? 1 : -1,
      );
    } else {
      const at = (columnAxis.indexOf.get(columnId) ?? 0) + (after === 'right' ? 1 : -1);
      const next = columnAxis.ids[Math.max(0, Math.min(at, columnAxis.ids.length - 1))] ?? columnId;
      moveTo(cursorAt({ rowId, columnId: next }, cursor.runColumnId ?? columnId));
    }
  }

  return {
    goOn,
    /** The edits, which are made after the events that begin them. */
    connect(next: Editing): void {
      editing.current = next;
    },
    handlers: { onKeyDown, onMouseDown, onMouseOver, onClick, onDoubleClick, onCopy, onCut: onCopy, onPaste },
  };
}

function openGroup(entry: { readonly kind: string; readonly isOpen?: boolean } | undefined): boolean | undefined {
  return entry?.kind === 'group' ? entry.isOpen : undefined;
}

function isField(target: EventTarget): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}

function isTouch({ nativeEvent }: MouseEvent): boolean {
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType !== 'mouse';
}

function addressOf(target: EventTarget): CellAddress | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row-id]') : null;
  const { rowId, columnId } = cell?.dataset ?? {};
  return rowId !== undefined && columnId !== undefined ? { rowId, columnId } : null;
}
