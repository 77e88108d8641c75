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
/** Objects that are packed together: a reader has to unpack all of them for one. */
const PACKED = 250;

/** Where an object is: at a byte of the file, or at a place in a stream of packed objects. */
type Whereabouts =
  | readonly [kind: 1, offset: number, generation: 0]
  | readonly [kind: 2, stream: number, place: number];

export function createPdfFile(): PdfFile {
  const parts: Uint8Array[] = [HEADER];
  /** By number; the first stands for none. */
  const places: (Whereabouts | null)[] = [null];
  let plain: { readonly number: ObjectNumber; readonly body: string }[] = [];
  let length = HEADER.length;

  const write = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  const reserve = () => places.push(null) - 1;
  const addStream: PdfFile['addStream'] = (entries, data, number = reserve()) => {
    places[number] = [1, length, 0];
    const packed = zlibSync(typeof data === 'string' ? ascii(data) : data, { level: COMPRESSION });
    write(ascii(`${number} 0 obj\n<<${entries}/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`));
    write(packed);
    write(ascii('\nendstream\nendobj\n'));
    return number;
  };
  const pack = () => {
    if (plain.length === 0) return;
    const stream = reserve();
    let offset = 0;
    const index = plain.map(({ number, body }, place) => {
      places[number] = [2, stream, place];
      const entry = `${number} ${offset}`;
      offset += body.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const bodies = plain.map(({ body }) => body).join('\n');
    addStream(`/Type/ObjStm/N ${plain.length}/First ${head.length}`, `${head}${bodies}`, stream);
    plain = [];
  };

  return {
    reserve,
    add(body, number = reserve()) {
      plain.push({ number, body });
      if (plain.length === PACKED) pack();
      return number;
    },
    addStream,
    finish(root, info) {
      pack();
      const [table, start] = [reserve(), length];
      places[table] = [1, start, 0];
      const size = places.length;
      addStream(`/Type/XRef/Size ${size}/W[1 4 2]/Root ${root} 0 R/Info ${info} 0 R`, tableOf(places), table);
      write(ascii(`startxref\n${start}\n%%EOF\n`));
      return joined(parts, length);
    },
  };
}

const ENTRY = 7;
/** The generation of the first, which begins the list of those that are free: no other is. */
const NEVER_USED = 0xffff;

function tableOf(places: readonly (Whereabouts | null)[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(places.length * ENTRY));
  for (const [number, place] of places.entries()) {
    const [kind, where, which] = place ?? [0, 0, number === 0 ? NEVER_USED : 0];
    view.setUint8(number * ENTRY, kind);
    view.setUint32(number * ENTRY + 1, where);
    view.setUint16(number * ENTRY + 5, which);
  }
  return new Uint8Array(view.buffer);
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
