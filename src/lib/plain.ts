/** Texts of a design as a line of text may show them. */

/**
 * Names come from anybody's file. Control characters could move the cursor or recolour what was printed before, and
 * direction marks could make one id look like another, so both are shown as the codes they are.
 */
export function plain(text: string): string {
  return text.replaceAll(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const UNSAFE = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
