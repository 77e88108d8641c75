/** What a link of a given length is good for, in plain words. Lengths are whole addresses, in characters. */

export interface LinkAdvice {
  readonly tone: 'good' | 'warning' | 'refused';
  readonly text: string;
}

/** Reported cuts: old mail clients at about 2,000, chats from about 4,000 to 40,000. */
const WORKS_EVERYWHERE = 2_000;
const WORKS_IN_MOST_CHATS = 8_000;
const WORKS_IN_BROWSERS = 32_000;
/** A code holds 2,953 bytes, but phones stop scanning one from a projector well under a thousand. */
export const MAX_QR_CHARACTERS = 1_000;

export function linkAdvice(length: number): LinkAdvice {
  if (length <= WORKS_EVERYWHERE) return { tone: 'good', text: 'Short enough for mail, chat and documents.' };
  if (length <= WORKS_IN_MOST_CHATS) {
    return { tone: 'good', text: 'Fine in most chats and in documents. Some mail programs cut links this long.' };
  }
  if (length <= WORKS_IN_BROWSERS) {
    return {
      tone: 'warning',
      text: 'Works when pasted into a browser. Chats and mail may cut it: send the file or the picture instead.',
    };
  }
  return {
    tone: 'refused',
    text: 'Too long for a link that arrives whole. Send the file, or the PNG, which carries the design.',
  };
}

export function scansAsCode(length: number): boolean {
  return length <= MAX_QR_CHARACTERS;
}
