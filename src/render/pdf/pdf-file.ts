/** The bytes of a PDF: numbered objects, and the table that says where each begins. */
import { zlibSync } from 'fflate';

/** The number of an object; written as `7 0 R` where another points at it. */
export type ObjectNumber = number;

export interface PdfFile {
  /** For what has to be pointed at before it is written. */
  reserve(): ObjectNumber;
  /** `body` is PDF syntax. */
  add(body: string, number?: ObjectNumber): ObjectNumber;
  /** `entries` are those of its dictionary beside the length. */
  addStream(entries: string, data: string | Uint8Array, number?: ObjectNumber): ObjectNumber;
  /** With the numbers of the root and of the information about the document. */
  finish(root: ObjectNumber, info: ObjectNumber): Uint8Array;
}

/** The second line tells whoever copies files that this one is no text. */
const HEADER = new Uint8Array([...ascii('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]);
/** Nearly as small as the best, and twice as fast. */
const COMPRESSION = 4;

export function createPdfFile(): PdfFile {
  const parts: Uint8Array[] = [HEADER];
  const offsets: number[] = [0];
  let length = HEADER.length;

  const write = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  const begin = (number = reserve()): ObjectNumber => {
    offsets[number] = length;
    write(ascii(`${number} 0 obj\n`));
    return number;
  };
  const reserve = () => offsets.push(0) - 1;

  return {
    reserve,
    add(body, number) {
      const begun = begin(number);
      write(ascii(`${body}\nendobj\n`));
      return begun;
    },
    addStream(entries, data, number) {
      const begun = begin(number);
      const packed = zlibSync(typeof data === 'string' ? ascii(data) : data, { level: COMPRESSION });
      write(ascii(`<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`));
      write(packed);
      write(ascii('\nendstream\nendobj\n'));
      return begun;
    },
    finish(root, info) {
      const start = length;
      const entries = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
      write(ascii(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${entries.join('')}`));
      write(ascii(`trailer\n<</Size ${offsets.length}/Root ${root} 0 R/Info ${info} 0 R>>\n`));
      write(ascii(`startxref\n${start}\n%%EOF\n`));
      return joined(parts, length);
    },
  };
}

/** Texts stand as hexadecimal numbers, names are ours: nothing else than ASCII is ever written. */
function ascii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
