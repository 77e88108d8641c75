import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { encodeJson } from '../src/codecs/json.ts';
import { loadCases } from '../src/testing/cases.ts';
import { SCHEMA_PATH, schemaText } from './generate-schema.ts';

const schema = JSON.parse(readFileSync(SCHEMA_PATH, 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

function faultsOf(json: unknown): readonly string[] {
  validate(json);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

test('public/schema is what the schemas say now (npm run schema)', () => {
  expect(readFileSync(SCHEMA_PATH, 'utf8')).toBe(schemaText());
});

test('every case is valid to an independent validator, as found and as saved', () => {
  for (const { name, file, design } of loadCases()) {
    expect([name, faultsOf(file)]).toEqual([name, []]);
    expect([name, faultsOf(JSON.parse(encodeJson(design)))]).toEqual([name, []]);
  }
});

test('the file with every field is valid', () => {
  const fixture = new URL('../src/testing/fixtures/v1.design.json', import.meta.url);
  expect(faultsOf(JSON.parse(readFileSync(fixture, 'utf8')))).toEqual([]);
});

test.each([
  [{ format: 'x', version: 1 }, '/format const'],
  [{ format: 'headwater.design', version: 2 }, '/version const'],
  [{ format: 'headwater.design' }, ' required'],
  [{ format: 'headwater.design', version: 1, flows: [{ id: 'a b', source: 's', target: 't' }] }, '/flows/0/id pattern'],
  [{ format: 'headwater.design', version: 1, orgs: [{ id: 'a', edition: 'huge' }] }, '/orgs/0/edition enum'],
  [{ format: 'headwater.design', version: 1, systems: [{ id: 'a', kind: 'sales' }] }, '/systems/0 required'],
])('%j is not', (json, fault) => {
  expect(faultsOf(json)).toEqual([fault]);
});
