/** Counts, rates, sizes and shares as people type and read them: "40k/day", "1.2M", "256 KB", "99.9 %". */
import { readNumber, writeNumber } from './number-text.ts';
import { err, ok, type Result } from './result.ts';

export type Per = 'day' | 'hour';

const HOURS_PER: Readonly<Record<Per, number>> = { hour: 1, day: 24 };

/** What a rate may have been typed in, in hours; a month has 30 days. */
const PERIODS = [
  ['h', 1],
  ['day', 24],
  ['week', 7 * 24],
  ['month', 30 * 24],
  ['year', 365 * 24],
] as const;

/** The catalogue states 1 MB as 1,000,000 bytes; powers of two have names of their own. */
const BYTE_UNITS = [
  ['GB', 1e9],
  ['MB', 1e6],
  ['KB', 1e3],
] as const;
const BINARY_UNITS = [
  ['GiB', 1024 ** 3],
  ['MiB', 1024 ** 2],
  ['KiB', 1024],
] as const;

const COUNT_UNITS = [
  ['B', 1e9],
  ['M', 1e6],
  ['k', 1e3],
] as const;

/** No figure needs more letters; it also bounds the work of reading one. */
const LONGEST_TEXT = 80;

const COUNT_EXAMPLES = 'Write a number such as "40,000", "40k" or "1.2M".';
const BYTE_EXAMPLES = 'Write a size such as "256 KB" or "1 MB".';
const PERCENT_EXAMPLES = 'Write a share such as "99.9 %".';

/** "40k", "1.2M", "12,345": exact, as short as it can be. */
export function formatCount(count: number): string {
  if (!Number.isFinite(count)) return '–';
  if (count < 0) return `-${formatCount(-count)}`;
  if (count < 10_000) return writeNumber(count);
  return scaled(count, COUNT_UNITS, '') ?? writeNumber(count);
}

export function parseCount(text: string): Result<number, string> {
  const asked = withoutLimit(text);
  if (asked === '') return err(`Nothing was entered. ${COUNT_EXAMPLES}`);
  if (isNegative(asked)) return err(`"${asked}" is negative, and a number of things cannot be. ${COUNT_EXAMPLES}`);
  const [, digits = '', unit = ''] = /^([\d.,'’_\s+]*\d[\d.,'’_]*)\s*(\p{L}*)\.?$/u.exec(asked) ?? [];
  const count = readNumber(digits);
  if (count === null) return err(`"${asked}" is not a number. ${COUNT_EXAMPLES}`);
  const size = countUnit(unit.toLowerCase());
  if (size === null) return err(`"${unit}" in "${asked}" is not known. ${COUNT_EXAMPLES}`);
  return ok(exact(count * size));
}

function countUnit(unit: string): number | null {
  if (unit === '') return 1;
  if (/^(k|thousand|tsd)$/.test(unit)) return 1e3;
  if (/^(m|mio|mn|million|millions)$/.test(unit)) return 1e6;
  if (/^(b|bn|billion|billions)$/.test(unit)) return 1e9;
  return null;
}

/** `count` in the given period: "40k/day"; in the one it was typed in, where only there it is a round figure: "1/week". */
export function formatRate(count: number, per: Per): string {
  if (!Number.isFinite(count)) return '–';
  const own = `${formatCount(count)}/${per === 'day' ? 'day' : 'h'}`;
  if (isShort(count)) return own;
  for (const [period, hours] of PERIODS) {
    // Twelve digits drop the crumbs of the division that reading it was.
    const there = Number(((count * hours) / HOURS_PER[per]).toPrecision(12));
    const isSame = exact((there * HOURS_PER[per]) / hours) === count;
    if (isShort(there) && isSame) return `${formatCount(there)}/${period}`;
  }
  return own;
}

function isShort(count: number): boolean {
  return Number(count.toFixed(2)) === count;
}

/** A rate in the field's own period; a number without a period is one already: 40k in a field per day. */
export function parseRate(text: string, per: Per): Result<number, string> {
  const asked = withoutLimit(text);
  const examples = `Write a rate such as "${per === 'day' ? '40k/day' : '500/h'}".`;
  if (asked === '') return err(`Nothing was entered. ${examples}`);
  const [, before = '', period] = /^(.*?)(?:\s*(?:\/|\bper\b|\ba\b)\s*(\p{L}+)\.?)?$/iu.exec(inFull(asked)) ?? [];
  const count = parseCount(before.replace(/(?<=[\d\s.kmb])(?:events?|messages?|records?|calls?)$/iu, ''));
  if (!count.ok) return err(`"${asked}" is not a rate. ${examples}`);
  if (period === undefined) return count;
  const hours = periodHours(period.toLowerCase());
  if (hours === null) return err(`"${period}" in "${asked}" is not a period. Use s, min, h, day, week, month or year.`);
  return ok(exact((count.value * HOURS_PER[per]) / hours));
}

function periodHours(period: string): number | null {
  if (/^(s|sec|second)$/.test(period)) return 1 / 3600;
  if (/^(m|min|minute)$/.test(period)) return 1 / 60;
  if (/^(h|hr|hour)$/.test(period)) return 1;
  if (/^(d|day)$/.test(period)) return 24;
  if (/^(w|wk|week)$/.test(period)) return 7 * 24;
  if (/^(mo|mth|month)$/.test(period)) return 30 * 24;
  return /^(y|yr|year)$/.test(period) ? 365 * 24 : null;
}

/** "40k daily" and "5 tps" say "40k per day" and "5 per s". */
function inFull(rate: string): string {
  return rate
    .replace(/\s*\b(?:daily|nightly)$/i, ' per day')
    .replace(/\s*\b(hour|week|month|year)ly$/i, ' per $1')
    .replace(/(?<=[\d\skmb])[tr]ps$/i, ' per s');
}

/** "256 KB", "1 MB", "1 MiB"; a size that is whole in none of them in bytes. */
export function formatBytes(bytes: number): string {
  if (!Number.isFinite(bytes)) return '–';
  if (bytes < 0) return `-${formatBytes(-bytes)}`;
  return scaled(bytes, BYTE_UNITS, ' ') ?? scaled(bytes, BINARY_UNITS, ' ') ?? `${writeNumber(bytes)} bytes`;
}

export function parseBytes(text: string): Result<number, string> {
  const asked = withoutLimit(text);
  if (asked === '') return err(`Nothing was entered. ${BYTE_EXAMPLES}`);
  if (isNegative(asked)) return err(`"${asked}" is negative, and a size cannot be. ${BYTE_EXAMPLES}`);
  const [, digits = '', unit = ''] = /^([\d.,'’_\s+]*\d[\d.,'’_]*)\s*(\p{L}*)\.?$/u.exec(asked) ?? [];
  const count = readNumber(digits);
  if (count === null) return err(`"${asked}" is not a size. ${BYTE_EXAMPLES}`);
  const size = byteUnit(unit.toLowerCase());
  if (size === null) return err(`"${unit}" in "${asked}" is not a unit of size. ${BYTE_EXAMPLES}`);
  return ok(Math.round(count * size));
}

function byteUnit(unit: string): number | null {
  if (/^(b|bytes?)?$/.test(unit)) return 1;
  const [, prefix = '', binary] = /^([kmg])(i)?b?$/.exec(unit) ?? [];
  const power = 'kmg'.indexOf(prefix) + 1;
  return prefix === '' ? null : (binary ? 1024 : 1000) ** power;
}

export function formatPercent(share: number): string {
  return Number.isFinite(share) ? `${writeNumber(share)} %` : '–';
}

/** From 0 to 100, the sign may be left out. */
export function parsePercent(text: string): Result<number, string> {
  const asked = text.trim();
  if (asked === '') return err(`Nothing was entered. ${PERCENT_EXAMPLES}`);
  const share = readNumber(asked.replace(/\s*(%|percent|pct)$/i, ''));
  if (share === null) return err(`"${asked}" is not a share. ${PERCENT_EXAMPLES}`);
  return share > 100 ? err(`"${asked}" is more than 100 %. ${PERCENT_EXAMPLES}`) : ok(share);
}

/** In the largest unit in which it has at most two decimals, and so loses nothing; null where there is none. */
function scaled(value: number, units: readonly (readonly [string, number])[], gap: string): string | null {
  for (const [unit, size] of units) {
    if (value < size) continue;
    const count = value / size;
    const short = Number(count.toFixed(2));
    if (short * size === value && short < 1_000_000) return `${short}${gap}${unit}`;
  }
  return null;
}

/** "≤ 1 MB" and "~40k" say no more than the field does. */
function withoutLimit(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .trim()
    .replace(/^[≤<=~≈]+\s*/u, '');
}

function isNegative(text: string): boolean {
  return /^[-−]/u.test(text);
}

/** Without the crumbs of binary fractions: 1.1k is 1100. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
