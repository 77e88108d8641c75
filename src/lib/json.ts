/** Plain JSON values as they come from outside, and the two things that can be wrong with them before any meaning. */

export type JsonObject = { readonly [field: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * How deep the brackets of a JSON text nest, counted without parsing it: a parser keeps a frame per level, so a
 * text of fifty million brackets costs gigabytes before it fails. Brackets inside texts do not count. O(length).
 */
export function nestingOfText(text: string): number {
  return outlineOfText(text).nesting;
}

export interface Outline {
  readonly nesting: number;
  readonly commas: number;
  /** How many fields the object with the most of them has. */
  readonly fields: number;
}

/** The same, with the commas that part its values: millions of values, or of fields of one object, cost seconds too. */
export function outlineOfText(text: string): Outline {
  let depth = 0;
  let deepest = 0;
  let commas = 0;
  let widest = 0;
  // Of the brackets that are open: how many fields behind the first, and far below none for lists.
  const fields = new Float64Array(LEVELS);
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inText) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) inText = false;
    } else if (code === QUOTE) inText = true;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
      deepest = Math.max(deepest, ++depth);
      if (depth < LEVELS) fields[depth] = code === OPEN_BRACE ? 1 : Number.NEGATIVE_INFINITY;
    } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
    else if (code === COMMA) {
      commas++;
      const count = (fields[depth] ?? 0) + 1;
      fields[depth] = count;
      widest = Math.max(widest, count);
    }
  }
  return { nesting: deepest, commas, fields: widest };
}

/** What nests deeper is refused for that. */
const LEVELS = 256;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** How many items all lists of a value hold together. O(value). */
export function itemsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = Array.isArray(value) ? value.length : 0;
  for (const name in value) count += itemsIn((value as Readonly<Record<string, unknown>>)[name]);
  return count;
}

/** True when a value nests deeper than `limit`; also for one that contains itself. */
export function nestsDeeperThan(limit: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (limit === 0) return true;
  return Object.values(value).some((inner) => nestsDeeperThan(limit - 1, inner));
}
