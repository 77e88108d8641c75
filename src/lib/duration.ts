/** Times as people type and read them: "15 min", "≤ 500ms", "5-15 min", "1.5h". In the model they are milliseconds. */
import { readNumber } from './number-text.ts';
import { err, ok, type Result } from './result.ts';

const MS = 1;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** Beyond it a figure is a slip of the finger, not a delay. */
const LONGEST = 100 * 365 * DAY;

/** A plan says "36 h" and "90 min", but nobody reads "5430 s". */
const LONGEST_PLAIN_HOURS = 48;
const LONGEST_PLAIN_COUNT = 120;

/** No time needs more letters; it also bounds the work of reading one. */
const LONGEST_TEXT = 80;

const EXAMPLES = 'Write a time such as "800 ms", "15 min" or "1 h".';

/** Short and exact to the microsecond: "800 ms", "1.5 s", "90 s", "24 h", "2 h 30 min", "7 days". */
export function formatDuration(ms: number): string {
  if (!Number.isFinite(ms)) return '–';
  if (ms < 0) return `-${formatDuration(-ms)}`;
  if (ms < SECOND) return `${trimmed(ms)} ms`;
  return plain(ms) ?? compound(ms);
}

/** Whole in one unit, where that is how people say it. */
function plain(ms: number): string | null {
  if (ms < MINUTE) return `${trimmed(ms / SECOND)} s`;
  if (ms > LONGEST_PLAIN_HOURS * HOUR && ms % DAY === 0) return `${ms / DAY} days`;
  for (const [unit, size, most] of [
    ['h', HOUR, LONGEST_PLAIN_HOURS],
    ['min', MINUTE, LONGEST_PLAIN_COUNT],
    ['s', SECOND, LONGEST_PLAIN_COUNT],
  ] as const) {
    if (ms % size === 0 && ms / size <= most) return `${ms / size} ${unit}`;
  }
  return null;
}

function compound(ms: number): string {
  const parts: string[] = [];
  let rest = ms;
  for (const [unit, size] of [
    ['days', DAY],
    ['h', HOUR],
    ['min', MINUTE],
  ] as const) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count} ${unit === 'days' && count === 1 ? 'day' : unit}`);
    rest -= count * size;
  }
  if (rest > 0) parts.push(rest < SECOND ? `${trimmed(rest)} ms` : `${trimmed(rest / SECOND)} s`);
  return parts.join(' ');
}

/** Microseconds are the finest grain anybody measures here. */
function trimmed(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** Milliseconds, or a sentence that says what was found and what works. A range gives its upper bound. */
export function parseDuration(text: string): Result<number, string> {
  const asked = text.trim();
  if (asked === '') return err(`Nothing was entered. ${EXAMPLES}`);
  if (asked.length > LONGEST_TEXT) return err(`"${asked.slice(0, 20)}…" is too long for a time. ${EXAMPLES}`);
  const named = NAMED[asked.toLowerCase()];
  if (named !== undefined) return ok(named);
  if (/^[-−]/u.test(asked)) return err(`"${asked}" is negative, and a time cannot be. ${EXAMPLES}`);

  const words = asked.toLowerCase().replace(LIMIT_WORDS, '');
  const [from = '', to, ...more] = words.split(/\s*(?:-|–|—|−|\bto\b|\.\.\.?|…)\s*/u);
  if (more.length > 0) return err(`"${asked}" is not one time or one range of two. ${EXAMPLES}`);
  if (to === undefined) return total(from, asked);
  const upper = total(to, asked);
  if (!upper.ok) return upper;
  const lower = /[a-zµ]/i.test(from) ? total(from, asked) : total(from + unitOf(to), asked);
  return lower.ok ? ok(Math.max(lower.value, upper.value)) : lower;
}

const NAMED: Readonly<Record<string, number | undefined>> = Object.assign(Object.create(null) as object, {
  hourly: HOUR,
  daily: DAY,
  nightly: DAY,
  weekly: WEEK,
});

/** What people write before a limit; it says what the field says already. */
const LIMIT_WORDS =
  /^(?:(?:p95|p99|sla|max|max\.|about|ca\.?|circa|under|within|below|at most|up to|every)\s*|[≤<=~≈:]+\s*)+/u;

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(ms|msecs?|millis|milliseconds?)$/, MS],
  [/^(s|secs?|seconds?)$/, SECOND],
  [/^(m|mins?|minutes?)$/, MINUTE],
  [/^(h|hrs?|hours?)$/, HOUR],
  [/^(d|days?)$/, DAY],
  [/^(w|wks?|weeks?)$/, WEEK],
];

const PART = /^([\d.,'’_\s+]*\d[\d.,'’_]*)\s*(\p{L}+)?\.?\s*(?:,|and\b)?\s*/u;

/** "1 h 30 min": the sum of its parts, each a number with its unit. */
function total(text: string, asked: string): Result<number, string> {
  let rest = text.trim();
  let sum = 0;
  do {
    const part = PART.exec(rest);
    const count = part ? readNumber(part[1] ?? '') : null;
    if (!part || count === null) return err(`"${asked}" is not a time. ${EXAMPLES}`);
    const unit = part[2];
    if (unit === undefined) return err(`"${asked}" has no unit. Write "${rest} s", "${rest} min" or "${rest} ms".`);
    const size = UNITS.find(([name]) => name.test(unit))?.[1];
    if (size === undefined) return err(`"${unit}" is not a unit of time. Use ms, s, min, h or days: "15 min".`);
    sum += count * size;
    rest = rest.slice(part[0].length);
  } while (rest !== '');
  if (sum > LONGEST) return err(`"${asked}" is longer than a hundred years. ${EXAMPLES}`);
  return ok(Number(sum.toFixed(3)));
}

/** The unit a range names once, at its end: of "5-15 min" it is "min". */
function unitOf(text: string): string {
  return /\p{L}+\s*$/u.exec(text)?.[0] ?? '';
}
