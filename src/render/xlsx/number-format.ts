/**
 * Number formats: the cell keeps a number to calculate with, and shows it with its unit.
 *
 * A duration is what spreadsheets take for one, a number of days. Its format is chosen by its size, so that 30 minutes
 * read as "30 min" and a quarter of a second as "0.250 s"; either sorts and adds up.
 */
import { MARK_TEXTS, type Mark, type Unit } from '../../deliverables/document.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
export const MS_PER_DAY = 24 * HOUR;

/** A spreadsheet shows no time below zero, and none beyond the year 9999. */
export const LONGEST_DURATION_MS = 2_958_465 * MS_PER_DAY;
/** As people say it: 90 min, but 36 h. */
const MOST_OF_A_UNIT = 120;

/** For spreadsheets that would show a flag as 1 or 0. */
export const FLAG_FORMAT = '"yes";"yes";"no"';
export const DATE_FORMAT = 'yyyy\\-mm\\-dd';

export function durationFormat(ms: number): string {
  if (ms % SECOND !== 0) return '[s].000" s"';
  if (ms < MOST_OF_A_UNIT * SECOND && (ms < MINUTE || ms % MINUTE !== 0)) return '[s]" s"';
  if (ms % MINUTE !== 0) return '[h]:mm:ss" h"';
  if (ms % HOUR === 0) return '[h]" h"';
  return ms < MOST_OF_A_UNIT * MINUTE ? '[m]" min"' : '[h]:mm" h"';
}

/** A percentage is kept as a share of one, the others as they are. */
export function countFormat(value: number, unit: Unit | null): string {
  const digits = Number.isInteger(value) ? '#,##0' : '#,##0.0#####';
  switch (unit) {
    case null:
      return digits;
    case '%':
      return `0${decimals(value)}%`;
    case 'per day':
      return `${digits}"/day"`;
    case 'per hour':
      return `${digits}"/h"`;
    case 'bytes':
      return `${digits}" B"`;
    default:
      return `${digits}" ${unit}"`;
  }
}

/** The mark is said beside the value, and the value stays what it is. */
export function withMark(format: string, mark: Mark | null): string {
  return mark === null ? format : `${format}" (${MARK_TEXTS[mark]})"`;
}

/** As many as were given, up to four. */
function decimals(value: number): string {
  const count = [0, 1, 2, 3].find((places) => Number(value.toFixed(places)) === value) ?? 4;
  return count === 0 ? '' : `.${'0'.repeat(count)}`;
}
