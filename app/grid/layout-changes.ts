/** From one layout to the next, as titles and headings are pressed. */
import type { GridLayout } from './grid-types.ts';

/** Up, then down, then as it was. One column sorts at a time. */
export function toggledSort(layout: GridLayout, columnId: string): GridLayout {
  const now = layout.sorting.find((sort) => sort.columnId === columnId);
  if (!now) return { ...layout, sorting: [{ columnId, isDown: false }] };
  return { ...layout, sorting: now.isDown ? [] : [{ columnId, isDown: true }] };
}

export function toggledGroup(layout: GridLayout, rowId: string): GridLayout {
  const { folded } = layout;
  return { ...layout, folded: folded.includes(rowId) ? folded.filter((id) => id !== rowId) : [...folded, rowId] };
}
