/** How values read for people: "15 min", "40k/day", "yes". One way for all forms that are read rather than calculated. */
import { formatDuration } from '../lib/duration.ts';
import { formatBytes, formatCount, formatPercent, formatRate } from '../lib/quantity.ts';
import { type Cell, type CellValue, type Column, MARK_TEXTS } from './document.ts';

/** Of a cell with several texts each; of an empty one none. */
export function cellTexts({ value }: Cell, column: Column): readonly string[] {
  if (value === null || value === '') return [];
  if (Array.isArray(value)) return (value as readonly string[]).filter((text) => text !== '');
  return [oneText(value, column)];
}

/** What stands beside the value: a missing one says so by itself. */
export function markText({ mark }: Cell): string | null {
  return mark === null ? null : MARK_TEXTS[mark];
}

function oneText(value: CellValue, { type, unit }: Column): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'number') return String(value);
  if (type === 'duration') return formatDuration(value);
  switch (unit) {
    case 'per day':
      return formatRate(value, 'day');
    case 'per hour':
      return formatRate(value, 'hour');
    case 'bytes':
      return formatBytes(value);
    case '%':
      return formatPercent(value);
    case null:
      return formatCount(value);
    default:
      return `${formatCount(value)} ${unit}`;
  }
}
