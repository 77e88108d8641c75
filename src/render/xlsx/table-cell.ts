/** A cell of a document as a cell of a sheet: numbers, durations, dates and flags are what they are, not texts. */
import { cellTexts, markText } from '../../deliverables/cell-text.ts';
import type { Cell, Column } from '../../deliverables/document.ts';
import { looksLikeFormula } from '../../lib/formula.ts';
import { cellText } from './cell-text.ts';
import {
  countFormat,
  DATE_FORMAT,
  durationFormat,
  FLAG_FORMAT,
  LONGEST_DURATION_MS,
  MS_PER_DAY,
  withMark,
} from './number-format.ts';
import type { SheetCell } from './sheet.ts';
import { BODY, type CellStyle, MARK_LOOKS } from './style.ts';

export function tableCell(cell: Cell, column: Column, isStruck: boolean): SheetCell {
  const style: CellStyle = { ...BODY, isStruck, ...(cell.mark !== null && MARK_LOOKS[cell.mark]) };
  const number = numberIn(cell, column);
  if (number) {
    const format = withMark(number.format, cell.mark);
    return { value: number.value, style: { ...style, format, isWrapped: false, align: 'right' } };
  }
  // A flag has no format that could say its mark.
  if (typeof cell.value === 'boolean' && cell.mark === null) {
    return { value: cell.value, style: { ...style, format: FLAG_FORMAT, align: 'left' } };
  }
  return textCell(cell, column, style);
}

/** Of a cell without a value the mark is the value. */
function textCell(cell: Cell, column: Column, style: CellStyle): SheetCell {
  const text = cellText(cellTexts(cell, column).join('\n'));
  if (text === '') return { value: markText(cell), style: { ...style, isItalic: true } };
  const format = cell.mark === null ? null : withMark('@', cell.mark);
  return { value: text, style: { ...style, format, isQuoted: looksLikeFormula(text) } };
}

function numberIn({ value }: Cell, { type, unit }: Column): { value: number; format: string } | null {
  if (type === 'date' && typeof value === 'string') {
    const day = serialOf(value);
    return day === null ? null : { value: day, format: DATE_FORMAT };
  }
  if (typeof value !== 'number') return null;
  if (type !== 'duration') return { value: unit === '%' ? value / 100 : value, format: countFormat(value, unit) };
  if (value < 0 || value > LONGEST_DURATION_MS) return null;
  return { value: value / MS_PER_DAY, format: durationFormat(value) };
}

/** Days since the last of 1899, as spreadsheets count them; null for a day they cannot count, or a text that is none. */
export function serialOf(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(date)) return null;
  const days = at.getTime() / MS_PER_DAY + DAYS_BEFORE_1970;
  return days < FIRST_COUNTED ? null : days;
}

const DAYS_BEFORE_1970 = 25_569;
/** Before March 1900 they disagree: one of them invented a 29th of February. */
const FIRST_COUNTED = 61;
