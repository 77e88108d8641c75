/**
 * The text of a label that may be HTML, for a reader that never shows any: tags are cut by a scan, never by a DOM.
 *
 * What a tag parts (a line break, a cell, a paragraph) is parted by a line end; the content of scripts and styles goes.
 */
export function textOfHtml(html: string): string {
  const source = html.slice(0, LONGEST);
  let text = '';
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) {
      text += source.slice(at);
      break;
    }
    text += source.slice(at, open);
    const name = TAG.exec(source.slice(open, open + 20))?.[1]?.toLowerCase();
    // "a < b" is no tag.
    if (name === undefined) {
      text += '<';
      at = open + 1;
      continue;
    }
    const close = source.indexOf('>', open);
    if (close < 0) break;
    if (PARTING.has(name.replace('/', ''))) text += '\n';
    at = SILENT.has(name) ? endOf(source, name, close) : close + 1;
  }
  return decodedEntities(text)
    .split('\n')
    .map((line) => line.replaceAll(/[\p{Cc}\u00a0 ]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

const LONGEST = 20_000;
const TAG = /^<(\/?[a-z][a-z0-9]*|!--)/i;
const PARTING: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'h1', 'h2', 'h3', 'h4', 'hr', 'ul']);
const SILENT: ReadonlySet<string> = new Set(['script', 'style', '!--']);

/** Sought from a place on, as a label may hold thousands of scripts: none of them may cost a walk over all of it. */
function endOf(source: string, name: string, from: number): number {
  const closing = new RegExp(name === '!--' ? '-->' : `</${name}`, 'gi');
  closing.lastIndex = name === '!--' ? from - 2 : from;
  const end = closing.exec(source)?.index ?? -1;
  const close = end < 0 ? -1 : source.indexOf('>', end);
  return close < 0 ? source.length : close + 1;
}

function decodedEntities(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED.get(String(name).toLowerCase()) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    const isSign = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isSign ? String.fromCodePoint(code) : '\uFFFD';
  });
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['rarr', '→'],
  ['larr', '←'],
  ['harr', '↔'],
  ['le', '≤'],
  ['ge', '≥'],
  ['bull', '•'],
  ['middot', '·'],
  ['hellip', '…'],
]);
