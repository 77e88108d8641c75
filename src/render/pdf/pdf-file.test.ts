/** The table of a file leads to every object: readers forgive a wrong one, so none of them tells. */
import { strFromU8, unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { createPdfFile } from './pdf-file.ts';

test('every object is where the table says, packed or not', () => {
  const file = createPdfFile();
  const [root, info] = [file.reserve(), file.reserve()];
  const plain = Array.from({ length: 600 }, (_, at) => file.add(`<</At ${at}>>`));
  const stream = file.addStream('/Kind/Picture', 'q Q');
  file.add('<</Type/Catalog>>', root);
  file.add('<</Title(x)>>', info);
  const bytes = file.finish(root, info);

  const text = strFromU8(bytes, true);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const dictionary = /^\d+ 0 obj\n<<([^>]*)>>/.exec(text.slice(start))?.[1] ?? '';
  expect(dictionary).toContain(`/Root ${root} 0 R/Info ${info} 0 R`);
  const entries = entriesOf(streamAt(bytes, text, start));
  expect(entries).toHaveLength(Number(/\/Size (\d+)/.exec(dictionary)?.[1]));
  expect(entries[0]).toEqual([0, 0, 0xffff]);
  const bodyOf = (number: number): string => {
    const [kind, where, which] = entries[number] ?? [0, 0, 0];
    expect(kind).toBeGreaterThan(0);
    if (kind === 1) {
      expect(text.slice(where).startsWith(`${number} 0 obj\n`)).toBe(true);
      return strFromU8(streamAt(bytes, text, where), true);
    }
    const [, offset = 0] = entries[where] ?? [];
    const packed = strFromU8(streamAt(bytes, text, offset), true);
    const first = Number(/\/First (\d+)/.exec(text.slice(offset, offset + 100))?.[1]);
    const index = packed.slice(0, first).trim().split(/\s+/).map(Number);
    expect(index[which * 2]).toBe(number);
    return packed.slice(first + (index[which * 2 + 1] ?? 0)).split('\n')[0] ?? '';
  };
  for (const [at, number] of plain.entries()) expect(bodyOf(number)).toBe(`<</At ${at}>>`);
  expect(bodyOf(stream)).toBe('q Q');
  expect(bodyOf(root)).toBe('<</Type/Catalog>>');
  expect(bodyOf(info)).toBe('<</Title(x)>>');
});

function streamAt(bytes: Uint8Array, text: string, offset: number): Uint8Array {
  const length = Number(/\/Length (\d+)/.exec(text.slice(offset, offset + 300))?.[1]);
  const start = text.indexOf('stream\n', offset) + 'stream\n'.length;
  expect(text.slice(start + length)).toMatch(/^\nendstream\nendobj\n/);
  return unzlibSync(bytes.subarray(start, start + length));
}

function entriesOf(table: Uint8Array): readonly (readonly [number, number, number])[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  return Array.from({ length: table.length / 7 }, (_, at) => [
    view.getUint8(at * 7),
    view.getUint32(at * 7 + 1),
    view.getUint16(at * 7 + 5),
  ]);
}
