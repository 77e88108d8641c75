/** What stands on a cell, as plain text. */
import { oneLine } from '../header.ts';
import { textOfHtml } from '../html-text.ts';
import type { RawCell } from './raw-cells.ts';

/** With its line ends. Labels are HTML only where the style says so. */
export function textOf({ label, style }: RawCell): string {
  return isHtml(style) ? textOfHtml(label) : label.slice(0, LONGEST).trim();
}

export function lineOf(cell: RawCell): string {
  return oneLine(textOf(cell).replaceAll('\n', ' ')).slice(0, LONGEST_LINE);
}

/** Text without a shape around it. */
export function isText({ style }: RawCell): boolean {
  return /^(?:text|edgeLabel)(?:;|$)/.test(style) || styleValue(style, 'shape') === 'text';
}

export function styleValue(style: string, key: string): string | null {
  for (const part of style.split(';')) {
    if (part.startsWith(`${key}=`)) return part.slice(key.length + 1);
  }
  return null;
}

function isHtml(style: string): boolean {
  return styleValue(style, 'html') === '1';
}

const LONGEST = 20_000;
const LONGEST_LINE = 300;
