/** Names of sheets that every spreadsheet takes: short, without the signs of references, each once. */
import { cellText } from './cell-text.ts';

const LONGEST = 31;

export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set(RESERVED);
  return titles.map((title) => {
    const name = freeName(validName(title), taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Excel keeps the name for itself. */
const RESERVED = ['history'];

function validName(title: string): string {
  const name = cut(
    cellText(title)
      .replaceAll(/[[\]/\\:*?\s]+/gu, ' ')
      .replaceAll(/^[' ]+/g, ''),
    LONGEST,
  ).replaceAll(/[' ]+$/g, '');
  return name === '' ? 'Sheet' : name;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`;
    const next = cut(name, LONGEST - ending.length) + ending;
    if (!taken.has(next.toLowerCase())) return next;
  }
}

/** In UTF-16 units, as the limit is counted, and never within a character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** In a reference: 'Integration map'!A1 */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
