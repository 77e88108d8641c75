import { describe, expect, test } from 'vitest';
import { RECORD_SCHEMAS } from '../../../src/commands/record-schemas.ts';
import { type FieldShape, fieldsOf } from '../../../src/model/schema-shape.ts';
import type { FieldSpec } from './field-spec.ts';
import { type InspectedCollection, RECORD_SPECS } from './record-specs.ts';

const INSPECTED = Object.keys(RECORD_SPECS) as InspectedCollection[];

/** Ids are made by the app and never edited. */
const IDS: readonly string[] = ['id', 'designId'];

interface Leaf {
  readonly path: string;
  readonly shape: FieldShape;
  /** Inside an answer that is a record of its own: emptying it all empties the answer. */
  readonly isPart: boolean;
}

/** The fields that need an editor: a record that is an answer by its fields, a list of records as one. */
function leavesOf(shapes: readonly FieldShape[], prefix = ''): readonly Leaf[] {
  return shapes
    .filter(({ name }) => !IDS.includes(name))
    .flatMap((shape) => {
      const path = `${prefix}${shape.name}`;
      if (shape.nested && !shape.isList) return leavesOf(shape.nested, `${path}.`);
      return [{ path, shape, isPart: prefix !== '' }];
    });
}

function specsOf(collection: InspectedCollection): readonly FieldSpec[] {
  return RECORD_SPECS[collection].groups.flatMap(({ fields }) => fields);
}

function expectComplete(specs: readonly FieldSpec[], shapes: readonly FieldShape[], where: string): void {
  const leaves = leavesOf(shapes);
  expect(specs.map(({ path }) => path).sort(), where).toEqual(leaves.map(({ path }) => path).sort());
  for (const { path, shape } of leaves) {
    const spec = specs.find((candidate) => candidate.path === path);
    if (!spec) continue;
    const place = `${where}.${path}`;
    expectRightKind(spec, shape, place);
    if (spec.editor.kind === 'items') expectComplete(spec.editor.item.fields, shape.nested ?? [], place);
  }
}

function expectRightKind(
  { editor, whenEmpty }: FieldSpec,
  { inner, isList, isAnswer, nested }: FieldShape,
  place: string,
) {
  const { def } = inner._zod;
  const listKinds = ['choices', 'references', 'texts', 'items'];
  expect(listKinds.includes(editor.kind), `${place} is ${isList ? 'a' : 'no'} list`).toBe(isList);
  if (nested) expect(editor.kind, place).toBe('items');
  else if (def.type === 'enum') expectAllValues(editor, Object.values(def.entries), place);
  else if (def.type === 'number') expect(editor.kind, place).toBe('quantity');
  else if (def.type === 'boolean') expect(editor.kind, place).toBe('flag');
  else if (def.type === 'union') expect(editor.kind, place).toBe('duty');
  else expect(['text', 'date', 'moment', 'reference', 'references', 'texts'], place).toContain(editor.kind);
  if (isAnswer) expect(whenEmpty, place).toBe('null');
  else expect(isList ? ['list'] : ['text', 'required'], place).toContain(whenEmpty);
}

function expectAllValues(editor: FieldSpec['editor'], values: readonly unknown[], place: string): void {
  if (editor.kind === 'mechanism') return;
  expect(['choice', 'choices'], place).toContain(editor.kind);
  if (editor.kind !== 'choice' && editor.kind !== 'choices') return;
  expect(editor.options.map(({ value }) => value).sort(), place).toEqual([...values].sort());
  expect(new Set(editor.options.map(({ label }) => label)).size, `${place} has two labels alike`).toBe(values.length);
}

describe('the field tables', () => {
  test.each(INSPECTED)(
    '%s: every field of the schema has an editor of its kind, and every value a label',
    (collection) => {
      expectComplete(specsOf(collection), fieldsOf(RECORD_SCHEMAS[collection]), collection);
    },
  );

  test.each(INSPECTED)(
    '%s: each group and each label is there once, and each field says what it is for',
    (collection) => {
      const { groups } = RECORD_SPECS[collection];
      expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      for (const { fields } of groups) {
        expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
        for (const { label, help } of fields) {
          expect(label).toMatch(/^[A-Z]/);
          expect(help).toMatch(/[.:]$/);
        }
      }
    },
  );

  test('the interface says SLA, and Data Cloud', () => {
    const words = JSON.stringify(
      INSPECTED.map((collection) => RECORD_SPECS[collection]),
      (key, value) => (key === 'path' || key === 'id' || key === 'value' ? undefined : value),
    );
    expect(words).not.toMatch(/\bSLO\b/);
    expect(words).not.toMatch(/\bslo\b/i);
  });
});
