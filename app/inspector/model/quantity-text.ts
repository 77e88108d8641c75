/** Figures in the unit the model keeps, as people read and type them. */
import { formatDuration, parseDuration } from '../../../src/lib/duration.ts';
import { readNumber, writeNumber } from '../../../src/lib/number-text.ts';
import {
  formatBytes,
  formatCount,
  formatPercent,
  formatRate,
  parseBytes,
  parseCount,
  parsePercent,
  parseRate,
} from '../../../src/lib/quantity.ts';
import { err, ok, type Result } from '../../../src/lib/result.ts';
import type { QuantityUnit } from '../fields/field-spec.ts';

interface Reading {
  readonly format: (value: number) => string;
  readonly parse: (text: string) => Result<number, string>;
  /** Shown in the empty field. */
  readonly example: string;
}

export function formatQuantity(value: number, unit: QuantityUnit): string {
  return READINGS[unit].format(value);
}

/** The value in the model's unit, or a sentence that says what was found and what works. */
export function parseQuantity(text: string, unit: QuantityUnit): Result<number, string> {
  return READINGS[unit].parse(text);
}

export function quantityExample(unit: QuantityUnit): string {
  return READINGS[unit].example;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const READINGS: Readonly<Record<QuantityUnit, Reading>> = {
  ms: durationIn(1, '15 min, 800 ms'),
  minutes: durationIn(MINUTE, '15 min, 1 h'),
  hours: durationIn(HOUR, '4 h, 3 days'),
  days: durationIn(DAY, '7 days'),
  count: { format: formatCount, parse: parseWhole, example: '40k' },
  'per-day': {
    format: (value) => formatRate(value, 'day'),
    parse: (text) => parseRate(text, 'day'),
    example: '40k/day',
  },
  'per-hour': {
    format: (value) => formatRate(value, 'hour'),
    parse: (text) => parseRate(text, 'hour'),
    example: '500/h',
  },
  bytes: { format: formatBytes, parse: parseBytes, example: '256 KB' },
  percent: { format: formatPercent, parse: parsePercent, example: '99.9 %' },
  number: { format: writeNumber, parse: parsePlainNumber, example: '0.5' },
};

function durationIn(unitMs: number, example: string): Reading {
  return {
    format: (value) => formatDuration(value * unitMs),
    parse: (text) => {
      const ms = parseDuration(text);
      // Twelve digits keep a third of an hour and drop the crumbs of binary fractions.
      return ms.ok ? ok(Number((ms.value / unitMs).toPrecision(12))) : ms;
    },
    example,
  };
}

function parseWhole(text: string): Result<number, string> {
  const count = parseCount(text);
  if (!count.ok || Number.isInteger(count.value)) return count;
  return err(`"${text.trim()}" is not a whole number. Write a number such as "12" or "40k".`);
}

function parsePlainNumber(text: string): Result<number, string> {
  const value = readNumber(text);
  return value === null ? err(`"${text.trim()}" is not a number. Write a number such as "0.5".`) : ok(value);
}
