import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { decodeJson, encodeJson } from './json.ts';
import { NAME_LEFT_OUT, withoutPrivate } from './without-private.ts';

const FIXTURE = readFileSync(new URL('../testing/fixtures/v1.design.json', import.meta.url), 'utf8');

test('without what is private, the findings stay waived and nobody is named', () => {
  const design = load(FIXTURE);
  const text = encodeJson(withoutPrivate(design));
  expect(text).not.toMatch(/Ask about returns|Who owns the export|Two minutes|Peak in January|10,000 pairs|note:n1/);
  const waiver = withoutPrivate(design).waivers.get('w1');
  expect(waiver).toMatchObject({ approvedBy: NAME_LEFT_OUT, reason: 'Decided next sprint.' });
  expect(load(text).flows).toEqual(design.flows);
});

test('whatever the format calls a note, a question or a name in a waiver stays here, at any depth', () => {
  const file = JSON.parse(FIXTURE);
  file.context.notes = file.stops[0].notes = file.identity.rulesets[0].tested.note = 'CANARY';
  file.notes[0].text = file.questions[0].text = file.questions[0].askedBy = file.questions[0].answer = 'CANARY';
  file.waivers[0].approvedBy = file.waivers[0].requestedBy = 'CANARY';
  file.flows[0].comments = [{ text: 'CANARY of a later version' }];
  const design = load(JSON.stringify(file));
  expect(encodeJson(design).match(/CANARY/g)).toHaveLength(10);
  expect(encodeJson(withoutPrivate(design))).not.toContain('CANARY');
  // A field of such a name that the format gets later is to be thought of here.
  const schema = readFileSync(new URL('../../public/schema/design.v1.json', import.meta.url), 'utf8');
  const named = schema.match(/"\w*(?:note|question|remark|comment)\w*": \{/gi);
  expect(new Set(named?.filter((name) => /^"[a-z]/.test(name)))).toEqual(
    new Set(['"notes": {', '"note": {', '"questions": {']),
  );
});

function load(text: string): Design {
  const loaded = decodeJson(text);
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value.design;
}
