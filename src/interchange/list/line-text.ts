/** A line of notes without what editors, mail and spreadsheets put around it: bullets, emphasis, invisible signs. */

export interface PlainLine {
  readonly indent: number;
  readonly isBullet: boolean;
  readonly text: string;
}

export function plainLine(row: string): PlainLine {
  const seen = row.replaceAll(INVISIBLE, '').replaceAll(BLANK, ' ').replaceAll('：', ':');
  const trimmed = seen.trim();
  const bare = withoutBullets(trimmed);
  return { indent: indentOf(seen), isBullet: bare !== trimmed, text: bare.replaceAll(EMPHASIS, '').trim() };
}

/** A name as one means it: no quotes around it, no stop behind it. */
export function plainName(text: string): string {
  return text
    .trim()
    .replace(/[\s.,;:!?…|]+$/u, '')
    .replace(/^["'“”„‘’«»]+|["'“”„‘’«»]+$/gu, '')
    .replace(/^(?:the|our|their) (?=\S)/i, '')
    .trim();
}

/** A name has a letter or a figure in it; "???" is none. */
export function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** "Order and Customer" are two. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;|\n]|\s(?:and|&|\+)\s/i)
    .map(plainName)
    .filter((name) => name !== '');
}

/** Control signs, zero-width ones, marks of direction, and the sign that makes an arrow an emoji. */
const INVISIBLE = /[\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|\u200D|\uFE0E|\uFE0F|[^\P{Cc}\t]/gu;
const BLANK = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
/** Bold and code of Markdown; two low lines are part of many a name. */
const EMPHASIS = /\*\*|`/g;
/** Bullets, numbers and quote signs before a line; they say nothing. "-> Service" is an arrow: a bullet has a blank behind it. */
const BULLET = /^(?:[-*+•◦▪·●○■‣–—>►▶➤]|\(?(?:\d{1,3}|[a-z])[.)]|\[[ xX✓]?\]|☐|☑|✓)\s+/u;

function withoutBullets(text: string): string {
  let rest = text;
  for (let times = 0; times < 3 && BULLET.test(rest); times += 1) rest = rest.replace(BULLET, '');
  return rest;
}

/** Characters of blank before the text; a tab counts as four. */
function indentOf(line: string): number {
  const blank = /^[\t ]*/.exec(line.slice(0, 200))?.[0] ?? '';
  return [...blank].reduce((sum, character) => sum + (character === '\t' ? 4 : 1), 0);
}
