/**
 * Writes a design file's JSON column by column: all ids of a list, then all names, then all kinds.
 *
 * What is alike then lies together: a column nobody filled costs two bits, one that says the same everywhere a byte or
 * two, and the rest deflates well. Texts are written once each, in the order they are met, and named by their place.
 * The layout of every column is in docs/decisions/link-format.md; link-unpack.ts reads what this writes.
 */
import { isJsonObject, type JsonObject } from '../lib/json.ts';
import { CODE, COLUMN, SUBJECT_COLLECTIONS } from './link-codes.ts';
import type { Kind, RecordKind } from './link-kinds.ts';
import { roundFigure, writeVarint, zigzag } from './link-numbers.ts';

export interface Packed {
  readonly numbers: Uint8Array;
  readonly texts: readonly string[];
}

export function pack(json: JsonObject, kind: RecordKind): Packed {
  const packer: Packer = { textPlaces: new Map(), idPlaces: new Map(), idCounts: new Map() };
  const numbers = packRecords(packer, kind, [json]);
  return { numbers: Uint8Array.from(numbers), texts: [...packer.textPlaces.keys()] };
}

interface Packer {
  readonly textPlaces: Map<string, number>;
  /** Per collection, the place of each id written so far, the first where there are two. */
  readonly idPlaces: Map<string, Map<string, number>>;
  readonly idCounts: Map<string, number>;
}

interface Column {
  readonly mode: number;
  readonly bytes: readonly number[];
}

/** Modes of all columns, four a byte, up to the last that holds something; then the columns. Unknown fields first. */
function packRecords(packer: Packer, { fields, collection }: RecordKind, records: readonly JsonObject[]): number[] {
  const known = new Set(fields.map(([name]) => name));
  const columns = [
    packColumn(
      packer,
      { is: 'json' },
      records.map((record) => unknownOf(record, known)),
    ),
  ];
  fields.forEach(([name, kind], index) => {
    const values = records.map((record) => fieldValue(record[name], kind));
    columns.push(packColumn(packer, kind, values));
    if (index === 0 && collection !== null) keepIds(packer, collection, values);
  });
  const filled = columns.slice(0, columns.findLastIndex(({ mode }) => mode !== COLUMN.empty) + 1);
  const out: number[] = [];
  writeVarint(out, filled.length);
  for (let i = 0; i < filled.length; i += 4) {
    out.push(filled.slice(i, i + 4).reduce((byte, { mode }, place) => byte + mode * 4 ** place, 0));
  }
  for (const { bytes } of filled) for (const byte of bytes) out.push(byte);
  return out;
}

/** Absent and null say the same, except in JSON that this version does not read. */
function fieldValue(value: unknown, kind: Kind): unknown {
  if (kind.is !== 'json') return value ?? null;
  return value === undefined ? null : { json: value };
}

function unknownOf(record: JsonObject, known: ReadonlySet<string>): { readonly json: JsonObject } | null {
  const unknown = Object.entries(record).filter(([name]) => !known.has(name));
  return unknown.length === 0 ? null : { json: Object.fromEntries(unknown) };
}

function jsonText(value: unknown): string | null {
  return value === null ? null : JSON.stringify((value as { readonly json: unknown }).json);
}

function keepIds({ idPlaces, idCounts }: Packer, collection: string, ids: readonly unknown[]): void {
  const places = idPlaces.get(collection) ?? new Map<string, number>();
  const count = idCounts.get(collection) ?? 0;
  ids.forEach((id, index) => {
    if (!places.has(String(id))) places.set(String(id), count + index);
  });
  idPlaces.set(collection, places);
  idCounts.set(collection, count + ids.length);
}

function packColumn(packer: Packer, kind: Kind, values: readonly unknown[]): Column {
  switch (kind.is) {
    case 'text':
      return packTexts(packer, values as readonly (string | null)[]);
    case 'json':
      return packTexts(packer, values.map(jsonText));
    case 'number':
    case 'coordinate':
      return packFigures(packer, values as readonly (number | null)[], kind.is === 'coordinate');
    case 'flag':
      return columnOf(values.map((value) => (value === null ? CODE.none : value ? CODE.yes : CODE.no)));
    case 'duty':
      return packDuties(packer, values);
    case 'one of':
      return packPlaces(packer, values, (value) => kind.values.indexOf(String(value)));
    case 'id of':
      return packPlaces(packer, values, (value) => packer.idPlaces.get(kind.collection)?.get(String(value)) ?? -1);
    case 'subject':
      return packSubjects(packer, values as readonly (string | null)[]);
    case 'list':
      return packLists(packer, kind.of, values as readonly (readonly unknown[] | null)[]);
    case 'entries':
      return packLists(packer, kind.of, values.map(entriesIn));
    case 'record':
      return packNested(packer, kind, values);
  }
}

/** Codes, then what they announced: the values of `more` follow in a column of their own. */
function columnOf(codes: readonly number[], ...more: readonly Column[]): Column {
  const bytes: number[] = [];
  const mode = modeOf(codes);
  if (mode === COLUMN.counting || mode === COLUMN.same) writeVarint(bytes, codes[0] ?? 0);
  if (mode === COLUMN.mixed) for (const code of codes) writeVarint(bytes, code);
  // Joined, not pushed: a column may be longer than a call takes arguments.
  return { mode, bytes: bytes.concat(...more.map((column) => [column.mode, ...column.bytes])) };
}

function modeOf(codes: readonly number[]): number {
  const [first = CODE.none] = codes;
  if (codes.every((code) => code === first)) return first === CODE.none ? COLUMN.empty : COLUMN.same;
  return codes.every((code, index) => code === first + index) ? COLUMN.counting : COLUMN.mixed;
}

/** A value met before in this column is named by its turn there; a new one follows in the next column. */
function packDistinct<T>(values: readonly (T | null)[], packNew: (fresh: readonly T[]) => readonly Column[]): Column {
  const turns = new Map<T, number>();
  const codes = values.map((value) => {
    if (value === null) return CODE.none;
    const turn = turns.get(value);
    if (turn !== undefined) return CODE.first + turn;
    turns.set(value, turns.size);
    return CODE.fresh;
  });
  const fresh = [...turns.keys()];
  return fresh.length === 0 ? columnOf(codes) : columnOf(codes, ...packNew(fresh));
}

/** A text that stands elsewhere in the design is named by the way from the one before: lists that run along cost nothing. */
function packTexts(packer: Packer, values: readonly (string | null)[]): Column {
  return packDistinct(values, (fresh) => [columnOf(packFreshTexts(packer, fresh))]);
}

function packFreshTexts({ textPlaces }: Packer, fresh: readonly string[]): readonly number[] {
  let last = -1;
  return fresh.map((text) => {
    const place = textPlaces.get(text);
    const code = place === undefined ? CODE.none : CODE.known + zigzag(place - last - 1);
    last = place ?? textPlaces.size;
    if (place === undefined) textPlaces.set(text, last);
    return code;
  });
}

/** Figures that are not round travel as texts. */
function packFigures(packer: Packer, values: readonly (number | null)[], isCoordinate: boolean): Column {
  const rounded = isCoordinate ? values.map((value) => (value === null ? null : Math.round(value) + 0)) : values;
  return packDistinct(rounded, (fresh) => {
    const texts: string[] = [];
    const codes = fresh.map((value) => {
      const code = isCoordinate ? coordinateCode(value) : roundFigure(value);
      if (code === null) texts.push(String(value));
      return code === null ? CODE.none : CODE.known + code;
    });
    return texts.length === 0 ? [columnOf(codes)] : [columnOf(codes), packTexts(packer, texts)];
  });
}

function coordinateCode(value: number): number | null {
  return Math.abs(value) < 1e12 ? zigzag(value) : null;
}

function packDuties(packer: Packer, values: readonly unknown[]): Column {
  const codes = values.map((value) => {
    if (typeof value === 'string') return CODE.said;
    return value === null ? CODE.none : value ? CODE.yes : CODE.no;
  });
  const texts = values.filter((value) => typeof value === 'string');
  return texts.length === 0 ? columnOf(codes) : columnOf(codes, packTexts(packer, texts));
}

/** The place of each value in a list both sides know; one that is not in it travels as text. */
function packPlaces(packer: Packer, values: readonly unknown[], placeOf: (value: unknown) => number): Column {
  const places = values.map((value) => (value === null ? null : placeOf(value)));
  const codes = places.map((place) => (place === null ? CODE.none : place < 0 ? CODE.fresh : CODE.first + place));
  const texts = values.flatMap((value, index) => (codes[index] === CODE.fresh ? String(value) : []));
  return texts.length === 0 ? columnOf(codes) : columnOf(codes, packTexts(packer, texts));
}

/** `system:crm` as the collection and the place in it. */
function packSubjects(packer: Packer, values: readonly (string | null)[]): Column {
  const parts = values.map((value) => {
    const [word = '', id = ''] = value?.split(/:(.*)/s) ?? [];
    const kind = SUBJECT_COLLECTIONS.findIndex(([known]) => known === word);
    const place = packer.idPlaces.get(SUBJECT_COLLECTIONS[kind]?.[1] ?? '')?.get(id);
    return value !== null && place !== undefined ? { kind, place } : null;
  });
  const codes = values.map((value, index) =>
    value === null ? CODE.none : CODE.fresh + 1 + (parts[index]?.kind ?? -1),
  );
  const texts = values.flatMap((value, index) => (value !== null && !parts[index] ? value : []));
  const places = columnOf(parts.flatMap((part) => (part ? CODE.fresh + part.place : [])));
  return texts.length === 0 ? columnOf(codes, places) : columnOf(codes, places, packTexts(packer, texts));
}

function packLists(packer: Packer, of: Kind, lists: readonly (readonly unknown[] | null)[]): Column {
  const lengths = lists.map((list) => (list === null ? CODE.none : CODE.fresh + list.length));
  const items = lists.flatMap((list) => list ?? []);
  const { mode, bytes } = columnOf(lengths);
  if (items.length === 0) return { mode, bytes };
  if (of.is === 'record')
    return { mode, bytes: [...bytes, ...packRecords(packer, of, items as readonly JsonObject[])] };
  return columnOf(lengths, packColumn(packer, of, items));
}

function entriesIn(value: unknown): readonly JsonObject[] | null {
  return isJsonObject(value) ? Object.entries(value).map(([name, inner]) => ({ name, value: inner })) : null;
}

function packNested(packer: Packer, kind: RecordKind, values: readonly unknown[]): Column {
  const present = values.filter(isJsonObject);
  const { mode, bytes } = columnOf(values.map((value) => (value === null ? CODE.none : CODE.fresh)));
  return { mode, bytes: present.length === 0 ? bytes : [...bytes, ...packRecords(packer, kind, present)] };
}
