import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJsonObject } from '../lib/json.ts';
import { type Design, only } from '../model/design.ts';
import { DesignFile } from '../model/file-schema.ts';
import type { Loaded } from '../model/load-error.ts';
import { type FieldShape, fieldsOf } from '../model/schema-shape.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { loadCases } from '../testing/cases.ts';
import { decodeJson, encodeJson } from './json.ts';

const FIXTURE = readFileSync(new URL('../testing/fixtures/v1.design.json', import.meta.url), 'utf8');

function open(text: string): Loaded {
  const loaded = decodeJson(text);
  if (!loaded.ok) throw new Error(loaded.error.problems.map(({ message }) => message).join('\n'));
  return loaded.value;
}

function load(text: string): Design {
  const { design, removed } = open(text);
  expect(removed).toEqual([]);
  return design;
}

/** What a file says: absent, null and empty say the same. */
function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(meaning);
  if (!isJsonObject(value)) return value === null || value === '' ? undefined : value;
  const fields = Object.entries(value).map(([name, inner]) => [name, meaning(inner)] as const);
  const said = fields.filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return said.length === 0 ? undefined : said;
}

describe('load, then save', () => {
  const cases = loadCases();

  test.each(cases.map(({ name, text }) => [name, text]))('%s means the same and is byte-stable', (_name, text) => {
    const { design, removed } = open(text);
    const saved = encodeJson(design);
    if (removed.length === 0) expect(meaning(JSON.parse(saved))).toEqual(meaning(JSON.parse(text)));
    expect(encodeJson(load(saved))).toBe(saved);
  });

  test('one case names a flow that it does not have, and is told so', () => {
    const removals = cases.flatMap(({ text }) => open(text).removed.map(({ place, reason }) => `${place} ${reason}`));
    expect(removals).toEqual([
      'smokeTests[1].flowIds Smoke test "st-e2e": "f-dc-mc" was taken off flowIds: the design has none of that id.',
    ]);
  });

  test('a file that version 1 wrote comes back byte for byte', () => {
    expect(encodeJson(load(FIXTURE))).toBe(FIXTURE);
  });

  test('that file has every field of the schema', () => {
    const missing = absentFields(fieldsOf(DesignFile), JSON.parse(FIXTURE), '');
    expect(missing).toEqual([]);
  });

  test('random designs come back the same', () => {
    fc.assert(
      fc.property(arbitraryDesign({ most: 2 }), (design) => {
        const text = encodeJson(design);
        const again = load(text);
        expect(encodeJson(again)).toBe(text);
        expect(byId(again)).toEqual(byId(design));
      }),
      { numRuns: 300 },
    );
  });
});

describe('names that every object has', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
  const org = (id: string) => `{"id":"${id}","platform":"core-org","${id}":"field"}`;
  const waves = names.map((name, index) => `"${name}":${index}`).join();
  const text = `{"format":"headwater.design","version":1,"name":"x","orgs":[${names.map(org)}],
    "deployment":{"waveOverrides":{${waves}}}, "toString": 4}`;

  test('are ids and keys like others', () => {
    const design = load(text);
    expect([...design.orgs.keys()]).toEqual(names);
    expect([...design.waveOverrides.values()].map(({ id, wave }) => [id, wave])).toEqual(
      names.map((name, index) => [name, index]),
    );
    expect(encodeJson(load(encodeJson(design)))).toBe(encodeJson(design));
    expect(encodeJson(design)).toContain('"__proto__": 0');
    expect(JSON.parse(encodeJson(design)).toString).toBe(4);
  });

  test('a field of a record called so becomes no prototype', () => {
    const design = load('{"format":"headwater.design","version":1,"orgs":[{"id":"a","__proto__":{"platform":"x"}}]}');
    expect(design.orgs.get('a')?.platform).toBeNull();
    expect(Object.getPrototypeOf(design.orgs.get('a'))).toBe(Object.prototype);
  });
});

describe('fields of a later version', () => {
  test('called like what memory adds, are kept apart from it', () => {
    const text = `{"format":"headwater.design","version":1,"order":9,"designId":"d","governance":{"id":"g","order":2},
      "ruleSettings":[{"ruleId":"a/b","id":"own","severity":"off"}],"orgs":[{"id":"a","order":[1],"~order":2}]}`;
    const design = load(text);
    expect(design.orgs.get('a')?.order).toBe(0);
    expect(design.ruleSettings.get('a/b')?.severity).toBe('off');
    expect(only(design, 'about').designId).toBeNull();
    expect(meaning(JSON.parse(encodeJson(design)))).toEqual(meaning(JSON.parse(text)));
  });
});

function byId(design: Design): unknown {
  return Object.entries(design).map(([name, records]) => [name, [...records].sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** Fields that no record of the value has. */
function absentFields(fields: readonly FieldShape[], value: unknown, place: string): readonly string[] {
  const records = (Array.isArray(value) ? value : [value]).filter(isJsonObject);
  return fields.flatMap(({ name, nested }) => {
    const values = records.flatMap((record) => record[name] ?? []);
    const here = `${place}${name}`;
    if (values.length === 0) return [here];
    return nested ? absentFields(nested, values, `${here}.`) : [];
  });
}
