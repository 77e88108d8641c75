/** Reads what link-pack.ts writes. What it is given may be anything: it throws a LinkFault rather than guess. */
import { isJsonObject, type JsonObject, nestingOfText } from '../lib/json.ts';
import { DEEPEST_NESTING } from './from-file.ts';
import { CODE, COLUMN, SUBJECT_COLLECTIONS } from './link-codes.ts';
import type { Kind, RecordKind } from './link-kinds.ts';
import { BytesReader, figureOf, LinkFault, unzigzag } from './link-numbers.ts';
import type { Packed } from './link-pack.ts';

export function unpack({ numbers, texts }: Packed, kind: RecordKind): JsonObject {
  const unpacker: Unpacker = {
    reader: new BytesReader(numbers),
    texts,
    textsRead: 0,
    ids: new Map(),
    budget: MOST_VALUES,
  };
  const [json] = unpackRecords(unpacker, kind, 1);
  return json ?? {};
}

/** The version of Headwater that wrote the link knows fields that this one does not. */
export class NewerLink extends Error {}

interface Unpacker {
  readonly reader: BytesReader;
  readonly texts: readonly string[];
  textsRead: number;
  readonly ids: Map<string, string[]>;
  /** A few bytes can claim millions of equal records; this many values and it ends. */
  budget: number;
}

/** Fifteen times what a design of 5,000 elements has. */
const MOST_VALUES = 5_000_000;

function unpackRecords(unpacker: Unpacker, { fields, collection }: RecordKind, count: number): JsonObject[] {
  const { reader } = unpacker;
  spend(unpacker, count);
  const filled = reader.varint();
  if (filled > fields.length + 1) throw new NewerLink();
  const modes: number[] = [];
  for (let byte = 0; modes.length < filled; byte = Math.floor(byte / 4)) {
    if (modes.length % 4 === 0) byte = reader.byte();
    modes.push(byte % 4);
  }
  const unknown = unpackColumn(unpacker, { is: 'json' }, count, modes[0] ?? COLUMN.empty);
  const columns = fields.slice(0, Math.max(filled - 1, 0)).map(([name, kind], index) => {
    const values = unpackColumn(unpacker, kind, count, modes[index + 1] ?? COLUMN.empty);
    if (index === 0 && collection !== null) keepIds(unpacker, collection, values);
    return { name, values };
  });
  return Array.from({ length: count }, (_, row) => {
    const known = columns.map(({ name, values }) => [name, values[row]] as const);
    const entries = known.filter(([, value]) => value !== undefined);
    // From entries, because an unknown field may be called `__proto__`.
    return Object.fromEntries([...entries, ...unknownEntries(unknown[row])]);
  });
}

function unknownEntries(unknown: unknown): readonly (readonly [string, unknown])[] {
  if (unknown === undefined) return [];
  if (!isJsonObject(unknown)) throw new LinkFault('Unknown fields are not an object.');
  return Object.entries(unknown);
}

function keepIds({ ids }: Unpacker, collection: string, values: readonly unknown[]): void {
  const places = ids.get(collection) ?? [];
  ids.set(collection, places);
  for (const id of values) places.push(String(id));
}

function spend(unpacker: Unpacker, count: number): void {
  unpacker.budget -= count;
  if (unpacker.budget < 0) throw new LinkFault('The link claims more than a design can hold.');
}

/** A value a row; undefined where there is none. */
function unpackColumn(unpacker: Unpacker, kind: Kind, count: number, mode: number): readonly unknown[] {
  if (mode === COLUMN.empty) return [];
  const codes = unpackCodes(unpacker, count, mode);
  switch (kind.is) {
    case 'text':
      return textsOf(unpacker, codes);
    case 'json':
      return textsOf(unpacker, codes).map((text) => (text === undefined ? undefined : parsed(text)));
    case 'number':
    case 'coordinate':
      return figuresOf(unpacker, codes, kind.is === 'coordinate');
    case 'flag':
      return codes.map((code) => (code === CODE.none ? undefined : code === CODE.yes));
    case 'duty':
      return dutiesOf(unpacker, codes);
    case 'one of':
      return placed(unpacker, codes, kind.values);
    case 'id of':
      return placed(unpacker, codes, unpacker.ids.get(kind.collection) ?? []);
    case 'subject':
      return subjectsOf(unpacker, codes);
    case 'list':
      return listsOf(unpacker, kind.of, codes);
    case 'entries':
      return listsOf(unpacker, kind.of, codes).map(entriesObject);
    case 'record':
      return inTurn(codes, unpackRecords(unpacker, kind, count - countOf(codes, CODE.none)));
  }
}

function unpackCodes(unpacker: Unpacker, count: number, mode: number): readonly number[] {
  const { reader } = unpacker;
  spend(unpacker, count);
  if (mode === COLUMN.mixed) return Array.from({ length: count }, () => reader.varint());
  const first = mode === COLUMN.empty ? CODE.none : reader.varint();
  return Array.from({ length: count }, (_, row) => (mode === COLUMN.counting ? first + row : first));
}

/** A column that stands by itself has its mode before it. */
function nextColumn(unpacker: Unpacker, kind: Kind, count: number): readonly unknown[] {
  return unpackColumn(unpacker, kind, count, unpacker.reader.byte());
}

/** Gives the values out to the rows that have one. */
function inTurn(codes: readonly number[], values: readonly unknown[]): readonly unknown[] {
  let turn = 0;
  return codes.map((code) => (code === CODE.none ? undefined : values[turn++]));
}

function countOf(codes: readonly number[], wanted: number): number {
  return codes.reduce((count, code) => count + (code === wanted ? 1 : 0), 0);
}

function distinct<T>(codes: readonly number[], fresh: readonly T[]): readonly (T | undefined)[] {
  let turn = 0;
  return codes.map((code) => {
    if (code === CODE.none) return undefined;
    const value = fresh[code === CODE.fresh ? turn++ : code - CODE.first];
    if (value === undefined) throw new LinkFault('A value is named before it is said.');
    return value;
  });
}

function textsOf(unpacker: Unpacker, codes: readonly number[]): readonly (string | undefined)[] {
  const count = countOf(codes, CODE.fresh);
  if (count === 0) return distinct<string>(codes, []);
  let last = -1;
  const fresh = unpackCodes(unpacker, count, unpacker.reader.byte()).map((code) => {
    last = code === CODE.none ? unpacker.textsRead++ : last + 1 + unzigzag(code - CODE.known);
    const text = unpacker.texts[last];
    if (text === undefined) throw new LinkFault('A text is missing.');
    return text;
  });
  return distinct(codes, fresh);
}

function rawTexts(unpacker: Unpacker, count: number): readonly string[] {
  return count === 0 ? [] : (nextColumn(unpacker, { is: 'text' }, count) as readonly string[]);
}

function figuresOf(unpacker: Unpacker, codes: readonly number[], isCoordinate: boolean): readonly unknown[] {
  const count = countOf(codes, CODE.fresh);
  if (count === 0) return distinct<number>(codes, []);
  const figures = unpackCodes(unpacker, count, unpacker.reader.byte());
  const texts = rawTexts(unpacker, countOf(figures, CODE.none));
  let turn = 0;
  const fresh = figures.map((code) => {
    if (code === CODE.none) return Number(texts[turn++]);
    return isCoordinate ? unzigzag(code - CODE.known) : figureOf(code - CODE.known);
  });
  return distinct(codes, fresh);
}

function dutiesOf(unpacker: Unpacker, codes: readonly number[]): readonly unknown[] {
  const texts = rawTexts(unpacker, countOf(codes, CODE.said));
  let turn = 0;
  return codes.map((code) => {
    if (code === CODE.said) return texts[turn++];
    return code === CODE.none ? undefined : code === CODE.yes;
  });
}

function placed(unpacker: Unpacker, codes: readonly number[], values: readonly string[]): readonly unknown[] {
  const texts = rawTexts(unpacker, countOf(codes, CODE.fresh));
  let turn = 0;
  return codes.map((code) => {
    if (code === CODE.none) return undefined;
    if (code === CODE.fresh) return texts[turn++];
    const value = values[code - CODE.first];
    // A value or a field that a later version appended.
    if (value === undefined) throw new NewerLink();
    return value;
  });
}

function subjectsOf(unpacker: Unpacker, codes: readonly number[]): readonly unknown[] {
  const known = codes.filter((code) => code >= CODE.first).length;
  const places = unpackCodes(unpacker, known, unpacker.reader.byte());
  const texts = rawTexts(unpacker, countOf(codes, CODE.fresh));
  let turn = 0;
  let textTurn = 0;
  return codes.map((code) => {
    if (code === CODE.none) return undefined;
    if (code === CODE.fresh) return texts[textTurn++];
    const [word, collection] = SUBJECT_COLLECTIONS[code - CODE.first] ?? [];
    const id = unpacker.ids.get(collection ?? '')?.[(places[turn++] ?? 0) - CODE.fresh];
    if (id === undefined) throw new NewerLink();
    return `${word}:${id}`;
  });
}

function listsOf(unpacker: Unpacker, of: Kind, codes: readonly number[]): readonly (readonly unknown[] | undefined)[] {
  const total = codes.reduce((sum, code) => sum + Math.max(code - CODE.fresh, 0), 0);
  spend(unpacker, total);
  const items = total === 0 ? [] : itemsOf(unpacker, of, total);
  let at = 0;
  return codes.map((code) => {
    if (code === CODE.none) return undefined;
    at += code - CODE.fresh;
    return items.slice(at - (code - CODE.fresh), at);
  });
}

function itemsOf(unpacker: Unpacker, of: Kind, total: number): readonly unknown[] {
  return of.is === 'record' ? unpackRecords(unpacker, of, total) : nextColumn(unpacker, of, total);
}

function entriesObject(list: readonly unknown[] | undefined): JsonObject | undefined {
  return list && Object.fromEntries((list as readonly JsonObject[]).map(({ name, value }) => [name, value]));
}

function parsed(text: string): unknown {
  if (nestingOfText(text) > DEEPEST_NESTING) throw new LinkFault('A field nests too deep.');
  try {
    return JSON.parse(text);
  } catch {
    throw new LinkFault('A field that should be JSON is not.');
  }
}
