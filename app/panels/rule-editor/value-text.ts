/** A value of a condition as a person types it. What cannot be read as the field's kind stays the text it is. */
import { formatDuration, parseDuration } from '../../../src/lib/duration.ts';
import { readNumber, writeNumber } from '../../../src/lib/number-text.ts';
import type { Reach } from '../../../src/rules/custom/scope.ts';

/** Times are milliseconds in the format, and "15 min" to everybody. */
export function isTime(path: string, reach: Reach | null): boolean {
  return reach?.type === 'number' && path.endsWith('Ms');
}

export function valueText(value: unknown, path: string, reach: Reach | null): string {
  if (typeof value === 'number') return isTime(path, reach) ? formatDuration(value) : writeNumber(value);
  return value === undefined || value === null ? '' : String(value);
}

export function readValue(text: string, path: string, reach: Reach | null): unknown {
  if (reach?.type !== 'number') return text;
  if (isTime(path, reach)) {
    const time = parseDuration(text);
    return time.ok ? time.value : text;
  }
  return readNumber(text) ?? text;
}

/** "one, two": the entries between commas. */
export function readValues(text: string, path: string, reach: Reach | null): readonly unknown[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts.filter((part) => part !== '').map((part) => readValue(part, path, reach));
}
