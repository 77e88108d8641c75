/** Tag by tag through markup of a known kind; half a million of them a second, which no expression does. */

export type Attributes = Readonly<Record<string, string>>;

export interface Tag {
  readonly closes: boolean;
  readonly name: string;
  readonly attributes: Attributes;
  /** Up to the next tag. */
  readonly text: string;
}

export interface TagReader {
  /** Null at the end, and at anything that is not as expected. */
  next(): Tag | null;
  isAtEnd(): boolean;
}

const NO_ATTRIBUTES: Attributes = {};
const [SPACE, SLASH, GREATER, LESS, QUOTE, EQUALS] = [32, 47, 62, 60, 34, 61];

/** Elements and attributes that are not among the known ones are not expected. */
export function createTagReader(markup: string, known: Readonly<Record<string, ReadonlySet<string>>>): TagReader {
  let at = 0;

  function next(): Tag | null {
    if (markup.charCodeAt(at) !== LESS) return null;
    const closes = markup.charCodeAt(at + 1) === SLASH;
    const start = closes ? at + 2 : at + 1;
    let place = start;
    while (isLetter(markup.charCodeAt(place))) place += 1;
    const name = markup.slice(start, place);
    const expected = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!expected) return null;
    let attributes: Record<string, string> | null = null;
    for (;;) {
      while (markup.charCodeAt(place) === SPACE) place += 1;
      const code = markup.charCodeAt(place);
      if (code === GREATER) break;
      if (code === SLASH && markup.charCodeAt(place + 1) === GREATER) {
        place += 1;
        break;
      }
      const equals = place + nameLength(markup, place);
      if (markup.charCodeAt(equals) !== EQUALS || markup.charCodeAt(equals + 1) !== QUOTE) return null;
      const end = markup.indexOf('"', equals + 2);
      const attribute = markup.slice(place, equals);
      if (end < 0 || !expected.has(attribute)) return null;
      attributes ??= {};
      attributes[attribute] = markup.slice(equals + 2, end);
      place = end + 1;
    }
    const after = markup.indexOf('<', place);
    at = after < 0 ? markup.length : after;
    return { closes, name, attributes: attributes ?? NO_ATTRIBUTES, text: markup.slice(place + 1, at) };
  }
  return { next, isAtEnd: () => at === markup.length };
}

/** Of what is made of letters, digits and hyphens from there on. */
function nameLength(markup: string, from: number): number {
  let at = from;
  for (let code = markup.charCodeAt(at); isLetter(code) || code === 45 || (code > 47 && code < 58); ) {
    at += 1;
    code = markup.charCodeAt(at);
  }
  return at - from;
}

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}
