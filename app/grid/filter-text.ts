/** What may be typed above a column: part of a text, "=" for the whole of it, "!" for the opposite. */

export interface TextFilter {
  matches(text: string): boolean;
}

/**
 * "crm" holds it; "!crm" does not; "=crm" is exactly that; "=" alone is empty, "!" alone is not. Capitals are all one.
 */
export function filterOf(asked: string): TextFilter {
  const text = asked.trim();
  if (text === '=') return { matches: (value) => value === '' };
  if (text === '!' || text === '!=') return { matches: (value) => value !== '' };
  if (text.startsWith('!')) {
    const inner = filterOf(text.slice(1));
    return { matches: (value) => !inner.matches(value) };
  }
  if (text.startsWith('=')) {
    const wanted = plain(text.slice(1).trim());
    return { matches: (value) => plain(value) === wanted };
  }
  return searchOf(text);
}

/** Sought in every column at once, where "!" would leave almost every row: signs are letters like any other. */
export function searchOf(asked: string): TextFilter {
  const part = plain(asked.trim());
  return { matches: (value) => plain(value).includes(part) };
}

function plain(text: string): string {
  return text.toLocaleLowerCase();
}
