import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeJson } from '../codecs/json.ts';
import { type JsonPlace, jsonOutline } from '../lib/json-outline.ts';
import { COLLECTIONS } from '../model/design.ts';
import { subjectOf } from '../model/subject.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { sourceMap } from './source-map.ts';

/** What an outline says, put together again. */
function outlined(text: string, place: JsonPlace): unknown {
  if (place.items) return place.items.map((item) => outlined(text, item));
  if (!place.members) return JSON.parse(text.slice(place.start, place.end));
  const entries = [...place.members].map(([name, member]) => [name, outlined(text, member)] as const);
  return Object.fromEntries(entries);
}

test('an outline has every value of a JSON text where it stands', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), fc.constantFrom('', '\uFEFF'), (value, indent, mark) => {
      const text = `${mark}${JSON.stringify(value, null, indent)}\n`;
      const outline = jsonOutline(text);
      if (!outline) throw new Error('No outline.');
      expect(outlined(text, outline)).toEqual(JSON.parse(text.slice(mark.length)));
      expect(JSON.parse(text.slice(outline.start, outline.end))).toEqual(JSON.parse(text.slice(mark.length)));
    }),
  );
});

test('a text that is no JSON has none, and nothing hangs', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]",:\\ 1atrue\n') }), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      if (isJson) expect(jsonOutline(text)).not.toBeNull();
    }),
    { numRuns: 2000 },
  );
  expect(jsonOutline('{')).toBeNull();
  expect(jsonOutline('')).toBeNull();
  expect(jsonOutline('[1] x')).toBeNull();
});

test('every record of a design is found by its subject, whatever its id', () => {
  fc.assert(
    fc.property(arbitraryDesign(), (design) => {
      const text = encodeJson(design);
      const source = sourceMap(text);
      for (const collection of COLLECTIONS) {
        if (collection === 'layout' || collection === 'waveOverrides') continue;
        for (const id of design[collection].keys()) {
          const place = source?.placeOf(subjectOf(collection, id));
          const isSingle = id === 'the' && collection !== 'about';
          if (!isSingle)
            expect(place && text.slice(place.start, place.end), `${collection} ${id}`).toContain(
              collection === 'about' ? '"format"' : JSON.stringify(id),
            );
        }
      }
    }),
    { numRuns: 60 },
  );
});
