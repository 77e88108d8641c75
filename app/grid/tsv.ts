/** Tab-separated values as spreadsheets put them on the clipboard: quoted where a value holds a tab, a line or a quote. */

export function writeTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** Never fails: what no spreadsheet would write is taken as it stands. */
export function parseTsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const field = fieldAt(text, at);
    row.push(field.value);
    at = field.end;
    const sign = text[at];
    if (sign === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (sign === undefined) break;
    at += sign === '\r' && text[at + 1] === '\n' ? 2 : 1;
    // The line end after the last row begins no other.
    if (at >= text.length) break;
  }
  return rows;
}

function fieldAt(text: string, start: number): { readonly value: string; readonly end: number } {
  if (text[start] === '"') {
    const closed = quotedAt(text, start);
    if (closed) return closed;
  }
  BREAK.lastIndex = start;
  const end = BREAK.exec(text)?.index ?? text.length;
  return { value: text.slice(start, end), end };
}

/** Null where the quote is a sign like any other: never closed, or followed by more text. */
function quotedAt(text: string, start: number): { readonly value: string; readonly end: number } | null {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end < 0) return null;
  const after = text[end + 1];
  if (after !== undefined && !'\t\r\n'.includes(after)) return null;
  return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

const BREAK = /[\t\r\n]/g;

function quoted(value: string): string {
  return /[\t\r\n]|^"/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
