/** Texts of a design in Markdown: shown as they are, never as markup, links or mentions. */
import { plain } from '../lib/plain.ts';

/** On one line. */
export function markdownText(text: string): string {
  return plain(text.replace(/\s+/gu, ' ').trim()).replace(MARKUP, escapedSigns).replace(LIST_NUMBER, '$1\\$2');
}

function escapedSigns(signs: string): string {
  return signs.replace(/./g, '\\$&');
}

/** What begins or ends something in CommonMark or in the dialect of GitHub, and nothing else, so that it reads well. */
const MARKUP = new RegExp(
  [
    /[\\`*[\]<>|~$@#]/,
    // Within a word it is a letter: Global_Customer_Id.
    /(?<![A-Za-z0-9_])_+|_+(?![A-Za-z0-9_])/,
    /&(?=[#\w])/,
    // Addresses are linked without being asked for.
    /:(?=\/)|(?<=www)\./,
    /^[-+=]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);
const LIST_NUMBER = /^(\d+)([.)])/;

/** An id, set as code where that can hold it. */
export function markdownCode(text: string): string {
  return text.includes('`') || text.trim() !== text || text === '' ? markdownText(text) : `\`${plain(text)}\``;
}
