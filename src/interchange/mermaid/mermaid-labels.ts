/** What stands on a Mermaid shape or edge, as plain text. */
import { textOfHtml } from '../html-text.ts';

/** Without quotes, Markdown marks, line breaks and codes. Nothing of it is ever markup again. */
export function plainLabel(label: string): string {
  let text = label.trim().slice(0, LONGEST).replaceAll('\r\n', '\n');
  if (text.length > 1 && text.startsWith('"') && text.endsWith('"')) text = text.slice(1, -1).trim();
  const isMarkdown = text.length > 1 && text.startsWith('`') && text.endsWith('`');
  if (isMarkdown) text = text.slice(1, -1).replaceAll(/\*\*|__/g, '');
  return textOfHtml(decoded(text));
}

const LONGEST = 2000;

/** What a code stands for is text: only what was markup before may be markup. */
function decoded(text: string): string {
  return text.replaceAll(/#(?:(\d{1,7})|([a-z]{2,8}));/gi, (whole, number, name) => {
    const sign = number === undefined ? NAMED.get(String(name).toLowerCase()) : signOf(Number(number));
    if (sign === undefined) return whole;
    return sign.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;');
  });
}

function signOf(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['semi', ';'],
  ['colon', ':'],
  ['num', '#'],
  ['lpar', '('],
  ['rpar', ')'],
]);
