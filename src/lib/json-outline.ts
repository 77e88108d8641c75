/** Where each value of a JSON text stands in it. */

export interface JsonPlace {
  /** Offsets of the first character and of that after the last. */
  readonly start: number;
  readonly end: number;
  /** Of an object; a name that comes twice counts as it last stands, as in JSON.parse. */
  readonly members: ReadonlyMap<string, JsonPlace> | null;
  /** Of a list. */
  readonly items: readonly JsonPlace[] | null;
}

/** Of a text that JSON.parse takes; null for any other. */
export function jsonOutline(text: string): JsonPlace | null {
  const reader = { text, at: text.startsWith('\uFEFF') ? 1 : 0 };
  const place = value(reader);
  skipSpace(reader);
  return place !== null && reader.at === text.length ? place : null;
}

interface Reader {
  readonly text: string;
  at: number;
}

function value(reader: Reader): JsonPlace | null {
  skipSpace(reader);
  const sign = reader.text.charAt(reader.at);
  if (sign === '{') return object(reader);
  if (sign === '[') return list(reader);
  return leaf(reader);
}

function object(reader: Reader): JsonPlace | null {
  const start = reader.at++;
  const members = new Map<string, JsonPlace>();
  while (!closes(reader, '}', members.size > 0)) {
    skipSpace(reader);
    const name = leaf(reader);
    skipSpace(reader);
    if (name === null || reader.text.charAt(reader.at++) !== ':') return null;
    const member = value(reader);
    if (member === null) return null;
    members.set(String(JSON.parse(reader.text.slice(name.start, name.end))), member);
  }
  return { start, end: ++reader.at, members, items: null };
}

function list(reader: Reader): JsonPlace | null {
  const start = reader.at++;
  const items: JsonPlace[] = [];
  while (!closes(reader, ']', items.length > 0)) {
    const item = value(reader);
    if (item === null) return null;
    items.push(item);
  }
  return { start, end: ++reader.at, members: null, items };
}

/** Stands on the closing sign when there is one, else behind the comma. */
function closes(reader: Reader, sign: string, hasSome: boolean): boolean {
  skipSpace(reader);
  if (reader.text.charAt(reader.at) === sign) return true;
  if (hasSome && reader.text.charAt(reader.at) === ',') reader.at++;
  return false;
}

function leaf(reader: Reader): JsonPlace | null {
  const start = reader.at;
  LEAF.lastIndex = start;
  const end =
    reader.text.charAt(start) === '"' ? textEnd(reader.text, start) : start + (LEAF.exec(reader.text)?.[0].length ?? 0);
  reader.at = end;
  return end === start ? null : { start, end, members: null, items: null };
}

const LEAF = /[-+.\w]*/y;

function textEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 0x5c) at++;
    else if (sign === 0x22) return at + 1;
  }
  return start;
}

function skipSpace(reader: Reader): void {
  SPACE.lastIndex = reader.at;
  reader.at += SPACE.exec(reader.text)?.[0].length ?? 0;
}

const SPACE = /[ \t\n\r]*/y;
