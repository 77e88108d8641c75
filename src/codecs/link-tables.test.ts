import { describe, expect, test } from 'vitest';
import { DesignFile } from '../model/file-schema.ts';
import { type FieldShape, fieldsOf } from '../model/schema-shape.ts';
import { fromFile } from './from-file.ts';
import { type Kind, listOf, oneOf, type RecordKind, record, text } from './link-kinds.ts';
import { pack } from './link-pack.ts';
import { DESIGN_V1 } from './link-tables-v1.ts';
import { NewerLink, unpack } from './link-unpack.ts';

/** The envelope's first two fields are what a link says by itself. */
const IMPLIED = new Set(['format', 'version']);

/** Fields and values of the schema that a link would have to write as text. */
function uncovered(fields: readonly FieldShape[], table: RecordKind, place: string): readonly string[] {
  const kinds = new Map(table.fields);
  return fields.flatMap(({ name, inner, nested }) => {
    const kind = kinds.get(name);
    if (kind === undefined) return IMPLIED.has(name) ? [] : [`${place}${name}`];
    const item = kind.is === 'list' ? kind.of : kind;
    if (nested) return item.is === 'record' ? uncovered(nested, item, `${place}${name}.`) : [`${place}${name}`];
    return uncoveredValues(inner, item).map((value) => `${place}${name}: ${value}`);
  });
}

function uncoveredValues({ _zod }: FieldShape['inner'], kind: Kind): readonly string[] {
  if (_zod.def.type !== 'enum') return [];
  const values = kind.is === 'one of' ? kind.values : [];
  return Object.values(_zod.def.entries)
    .map(String)
    .filter((value) => !values.includes(value));
}

test('every field and every value of the schema is in the tables (append what is missing, never insert)', () => {
  expect(uncovered(fieldsOf(DesignFile), DESIGN_V1, '')).toEqual([]);
});

describe('tables that grow', () => {
  const now = record({ name: text, parts: listOf(record({ id: text })), kind: oneOf(['a', 'b']) });
  const later = record({
    name: text,
    parts: listOf(record({ id: text, size: text })),
    kind: oneOf(['a', 'b', 'c']),
    color: text,
  });
  const file = { name: 'x', parts: [{ id: '1' }, { id: '2' }], kind: 'b' };

  test('read what was written before', () => {
    expect(unpack(pack(file, now), later)).toEqual(file);
  });

  test.each([
    ['a field', { ...file, color: 'red' }],
    ['a field of a nested record', { ...file, parts: [{ id: '1', size: 'L' }] }],
    ['a value', { ...file, kind: 'c' }],
  ])('%s that an older reader does not know is told as newer', (_name, written) => {
    expect(() => unpack(pack(written, later), now)).toThrow(NewerLink);
  });

  test('without anything new, an older reader reads it', () => {
    expect(unpack(pack(file, later), now)).toEqual(file);
  });

  test('what is in no table goes along', () => {
    const odd = { ...file, kind: 'zzz', later: { a: [1, null] }, parts: [{ id: '1', toString: 4 }] };
    expect(unpack(pack(odd, now), now)).toEqual(odd);
  });
});

describe('values that no JSON text gives', () => {
  const cyclic: { self?: unknown; format: string; version: number } = { format: 'headwater.design', version: 1 };
  cyclic.self = cyclic;

  test.each([
    ['an object that contains itself', cyclic, 'too-large'],
    ['nothing', undefined, 'not-a-design'],
    ['a function', () => 4, 'not-a-design'],
    ['a date', new Date(0), 'not-a-design'],
    ['a map', new Map([['format', 'headwater.design']]), 'not-a-design'],
    ['not a number', { format: 'headwater.design', version: Number.NaN }, 'invalid'],
  ])('%s is refused', (_name, value, code) => {
    expect(fromFile(value)).toMatchObject({ ok: false, error: { code } });
  });
});
