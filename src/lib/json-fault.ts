/** Where a text stops being JSON. Engines word and place this differently, some not at all; people need the line. */

/** The offset of the first thing that should not be there; the text's length when it ends too early or is whole. */
export function jsonFaultAt(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = pastSpace(text, 0);
  while (at < text.length) {
    const end = tokenEnd(text, at);
    const next: Wanted | null = end === at ? null : after(text.charAt(at), wanted, open);
    if (next === null) return at;
    wanted = next;
    at = pastSpace(text, end);
  }
  return at;
}

/** What may come next; `first value` and `first name` may also be the closing bracket. */
type Wanted = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma' | 'nothing';

const TOKEN = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null/y;
const SPACE = /[ \t\n\r]*/y;

function pastSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}

/** `at` when nothing that JSON knows begins there. */
function tokenEnd(text: string, at: number): number {
  if (text.charAt(at) === '"') return textEnd(text, at);
  TOKEN.lastIndex = at;
  return at + (TOKEN.exec(text)?.[0].length ?? 0);
}

/** By hand, because a text may be longer than a regular expression can take. */
function textEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return start;
    if (code !== 0x5c) continue;
    ESCAPE.lastIndex = at;
    const escaped = ESCAPE.exec(text)?.[0];
    if (escaped === undefined) return start;
    at += escaped.length - 1;
  }
  return start;
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** By its first character; null when the token may not stand here. `open` keeps the brackets that are still to close. */
function after(token: string, wanted: Wanted, open: string[]): Wanted | null {
  if (token === '}' || token === ']') return closed(token, wanted, open);
  if (token === ',') return wanted !== 'comma' ? null : open.at(-1) === '{' ? 'name' : 'value';
  if (token === ':') return wanted === 'colon' ? 'value' : null;
  if (wanted === 'name' || wanted === 'first name') return token.startsWith('"') ? 'colon' : null;
  if (wanted !== 'value' && wanted !== 'first value') return null;
  if (token !== '{' && token !== '[') return open.length > 0 ? 'comma' : 'nothing';
  open.push(token);
  return token === '{' ? 'first name' : 'first value';
}

function closed(token: '}' | ']', wanted: Wanted, open: string[]): Wanted | null {
  const isRight = open.at(-1) === (token === '}' ? '{' : '[');
  const mayClose = wanted === 'comma' || wanted === (token === '}' ? 'first name' : 'first value');
  if (!isRight || !mayClose) return null;
  open.pop();
  return open.length > 0 ? 'comma' : 'nothing';
}
