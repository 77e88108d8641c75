/** The texts of a link as bytes: one after the other, each with an end mark. */
import { LinkFault } from './link-numbers.ts';
import { utf8Text } from './utf8.ts';

export const TEXT_END = '\u0001';
const ESCAPE = '\u0002';

export function joinTexts(texts: readonly string[]): Uint8Array {
  const marked = texts.map(
    (text) => text.replaceAll(ESCAPE, `${ESCAPE}e`).replaceAll(TEXT_END, `${ESCAPE}t`) + TEXT_END,
  );
  return new TextEncoder().encode(marked.join(''));
}

export function splitTexts(bytes: Uint8Array): readonly string[] {
  const texts = decoded(bytes).split(TEXT_END);
  if (texts.pop() !== '') throw new LinkFault('The last text has no end.');
  return texts.map((text) => text.replaceAll(`${ESCAPE}t`, TEXT_END).replaceAll(`${ESCAPE}e`, ESCAPE));
}

function decoded(bytes: Uint8Array): string {
  const text = utf8Text(bytes);
  if (text === null) throw new LinkFault('A text is not UTF-8.');
  return text;
}
