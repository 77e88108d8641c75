/** Reads CSV by the letter of RFC 4180, and knows nothing of who wrote it. Throws where the letter is broken. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const [cell, next] = quoted ? quotedCell(text, at + 1) : plainCell(text, at);
    row.push(cell);
    if (text[next] === ',') {
      at = next + 1;
      // A comma at the very end would have an empty cell after it.
      continue;
    }
    if (text.slice(next, next + 2) !== '\r\n')
      throw new Error(`A row ends with ${JSON.stringify(text.slice(next, 9))}.`);
    rows.push(row);
    row = [];
    at = next + 2;
  }
  if (row.length > 0) throw new Error('The last row never ends.');
  return rows;
}

function quotedCell(text: string, from: number): readonly [cell: string, next: number] {
  let cell = '';
  for (let at = from; at < text.length; at += 1) {
    if (text[at] !== '"') {
      cell += text[at];
      continue;
    }
    if (text[at + 1] !== '"') return [cell, at + 1];
    cell += '"';
    at += 1;
  }
  throw new Error('A quote never ends.');
}

function plainCell(text: string, from: number): readonly [cell: string, next: number] {
  let at = from;
  while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
    if (text[at] === '"' || text[at] === '\n') throw new Error('A sign that has to be quoted is not.');
    at += 1;
  }
  return [text.slice(from, at), at];
}
