import { expect, test } from 'vitest';
import { decodeFile } from './any-file.ts';
import { foreignTextOf } from './foreign-text.ts';

const TEXT = 'From;To\r\nZürich;Genève\r\n';
const DESIGN = '{"format":"headwater.design","version":1,"name":"Zürich"}';

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(bytes.buffer);
  [...`\uFEFF${text}`].forEach((sign, at) => {
    view.setUint16(2 * at, sign.charCodeAt(0), isLittle);
  });
  return bytes;
}
const windows = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['Windows', windows(TEXT)],
  ['UTF-16', utf16(TEXT, true)],
  ['UTF-16, the other way round', utf16(TEXT, false)],
])('a list in %s', (_name, bytes) => {
  expect(foreignTextOf(bytes)).toBe(TEXT);
});

test('what is no text', () => {
  expect(foreignTextOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toBeNull();
});

test.each([true, false])('a design in UTF-16, little end first: %s', (isLittle) => {
  expect(decodeFile(utf16(DESIGN, isLittle)).ok).toBe(true);
});

test.each([
  ['a workbook', new TextEncoder().encode('PK\u0003\u0004xl/workbook.xml'), /packed file/],
  ['a design in another alphabet', windows(DESIGN), /not UTF-8/],
])('%s is refused by name', (_name, bytes, message) => {
  const loaded = decodeFile(bytes);
  expect(loaded.ok ? '' : loaded.error.problems[0]?.message).toMatch(message);
});
