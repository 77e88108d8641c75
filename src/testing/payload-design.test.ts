import { expect, test } from 'vitest';
import { encodeJson } from '../codecs/json.ts';
import { decodeShareLink, encodeShareLink } from '../codecs/share-link.ts';
import { COLLECTIONS } from '../model/design.ts';
import { soundDesignOf } from './design-of.ts';
import { payloadDesign } from './payload-design.ts';
import { PAYLOADS } from './payloads.ts';

const MARK = '<b>every field</b>';

test('every field of every collection is answered, and every text by the payload', () => {
  const design = soundDesignOf(payloadDesign(MARK));
  for (const name of COLLECTIONS) expect(design[name].size, name).toBeGreaterThan(0);
  const first = COLLECTIONS.map((name) => [name, [...design[name].values()][0]]);
  expect(emptyPlaces(Object.fromEntries(first))).toEqual([]);
  for (const place of ['about.client', 'flows.owner', 'waivers.reason', 'notes.text', 'customRules.message']) {
    const [name = '', field = ''] = place.split('.');
    expect((Object.fromEntries(first) as Record<string, Record<string, unknown>>)[name]?.[field], place).toBe(MARK);
  }
});

test('of two payloads the first record of each list says the one, the second the other', () => {
  const design = soundDesignOf(payloadDesign(MARK, '<i>the other</i>'));
  for (const name of COLLECTIONS) {
    const [first, second] = [...design[name].values()].map((record) => JSON.stringify(record));
    // Places are all made from one.
    if (second === undefined || name === 'layout') continue;
    const [own, other] = name === 'waveOverrides' ? [second, first] : [first, second];
    expect(own?.replaceAll(MARK, ''), name).not.toContain('<i>');
    expect(other, name).not.toContain('every field');
    expect(
      [own, other].map((text) => /<[bi]>/.test(text ?? '')),
      name,
    ).toEqual([true, true]);
  }
});

for (const [name, payload] of Object.entries(PAYLOADS)) {
  test(`the payload "${name}" is opened, saved and linked as the text it is`, () => {
    const design = soundDesignOf(JSON.parse(JSON.stringify(payloadDesign(payload))));
    const saved = encodeJson(design);
    expect(encodeJson(soundDesignOf(JSON.parse(saved))) === saved).toBe(true);
    expect(JSON.parse(saved)).toHaveProperty('name', payload);
    const link = encodeShareLink(design);
    if (!link.ok) return expect(name).toBe('long label');
    const opened = decodeShareLink(link.value);
    expect(opened.ok && wellFormed(encodeJson(opened.value.design)) === wellFormed(saved)).toBe(true);
    expect(Object.prototype).not.toHaveProperty('later');
  });
}

/** A link is UTF-8, which has no half of a surrogate pair. */
function wellFormed(json: string): string {
  return json.replaceAll('\\ud800', '\uFFFD');
}

/** Nothing answered, though the format has a field for it. */
function emptyPlaces(value: unknown, place = ''): readonly string[] {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return [place];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => emptyPlaces(inner, `${place}.${key}`));
}
