import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { subjectOf } from '../model/subject.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { loadCases } from '../testing/cases.ts';
import { hugeDesign } from '../testing/huge-design.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { decodeJson, encodeJson } from './json.ts';
import { DICTIONARY_V1 } from './link-dictionary-v1.ts';
import { decodeShareLink, encodeShareLink, MOST_BYTES, wholeLinkIn } from './share-link.ts';
import { toFile } from './to-file.ts';

const fixture = (name: string) => readFileSync(new URL(`../testing/fixtures/${name}`, import.meta.url), 'utf8');

function linkTo(design: Design): string {
  const link = encodeShareLink(design);
  if (!link.ok) throw new Error(link.error.code);
  return link.value;
}

function opened(link: string): Design {
  const loaded = decodeShareLink(link);
  if (!loaded.ok) throw new Error(`${loaded.error.message} ${JSON.stringify(loaded.error.problems)}`);
  expect(loaded.value.removed).toEqual([]);
  return loaded.value.design;
}

function withLayout(layout: readonly object[]): Design {
  return load(JSON.stringify({ format: 'headwater.design', version: 1, name: 'x', layout }));
}

function codeOf(link: string): string {
  const loaded = decodeShareLink(link);
  return loaded.ok ? 'ok' : loaded.error.code;
}

/** As after its first "Tidy up": a place for each system, none alike. */
function laidOut(design: Design): Design {
  const boxes = [...design.systems.keys()].map((id, order) => {
    const place = { x: Math.round(2_000 * Math.sin(order * 7.3)), y: Math.round(1_500 * Math.cos(order * 3.1)) };
    return { id: subjectOf('systems', id), ...place };
  });
  return load(JSON.stringify({ ...toFile(design), layout: boxes }));
}

describe('decode(encode(design)) gives the design back', () => {
  const cases = loadCases();

  test.each(cases.map(({ name, design }) => [name, design]))('%s', (_name, design) => {
    const laid = laidOut(design);
    const link = linkTo(laid);
    expect(link).toMatch(/^d1\.[\w-]+$/);
    expect(encodeJson(opened(link))).toBe(encodeJson(laid));
  });

  test('the file with every field', () => {
    const text = fixture('v1.design.json');
    expect(encodeJson(opened(linkTo(load(text))))).toBe(text);
  });

  // In parts, so that a failure shrinks from a small design.
  test.each([
    [4_500, { most: 2, isSparse: true }],
    [4_500, { most: 2, isSparse: true }],
    [900, { most: 1 }],
    [100, { most: 3 }],
  ])(
    '%i random designs of size %j',
    (numRuns, size) => {
      fc.assert(
        fc.property(arbitraryDesign(size), (design) => {
          const text = encodeJson(design);
          if (encodeJson(opened(linkTo(design))) !== text) expect(encodeJson(opened(linkTo(design)))).toBe(text);
        }),
        { numRuns },
      );
    },
    240_000,
  );

  test('5,000 elements', () => {
    const design = load(encodeJson(hugeDesign(1_000)));
    const link = linkTo(design);
    expect(encodeJson(opened(link))).toBe(encodeJson(design));
  });

  test('coordinates are kept to the whole unit', () => {
    const layout = [{ id: 'design', x: 10.4, y: -0.2, width: 1e15 }];
    expect(opened(linkTo(withLayout(layout))).layout.get('design')).toMatchObject({ x: 10, y: 0, width: 1e15 });
  });
});

describe('length of the fragment, laid out', () => {
  test.each([
    ['c02', 2_000],
    ['c05', 1_100],
  ])('%s takes at most %i characters', (start, most) => {
    const found = loadCases().find(({ name }) => name.startsWith(start));
    if (!found) throw new Error(`No case ${start}.`);
    expect(linkTo(laidOut(found.design)).length).toBeLessThanOrEqual(most);
  });
});

describe('links made by version 1 open for ever', () => {
  const links = JSON.parse(fixture('v1.links.json')) as Readonly<Record<string, string>>;

  test('the design with every field', () => {
    expect(encodeJson(opened(links['every field'] ?? ''))).toBe(fixture('v1.design.json'));
  });

  test.each(
    loadCases()
      .filter(({ group }) => group === 'base')
      .map(({ name, text }) => [name, text]),
  )('%s', (name, text) => {
    expect(encodeJson(opened(links[name] ?? ''))).toBe(encodeJson(load(text)));
  });

  test('the dictionary is as it was', () => {
    expect([DICTIONARY_V1.length, crc32(DICTIONARY_V1)]).toEqual([9250, 52349777]);
  });
});

describe('a link that is damaged is told apart', () => {
  const design = loadCases()[1]?.design ?? withLayout([]);
  const link = linkTo(design);

  test.each([
    ['empty', '', 'not-a-link'],
    ['another fragment', '#section-2', 'not-a-link'],
    ['a name every object has', 'constructor.prototype', 'not-a-link'],
    ['version 0', 'd0x.AAAA', 'not-a-link'],
    ['a newer version', 'd2.AAAA', 'newer'],
    ['a much newer version', '#d999999.', 'newer'],
    ['nothing after the version', 'd1.', 'cut'],
    ['a few letters', 'd1.AAA', 'cut'],
    ['other characters', 'd1.***', 'garbled'],
    ['an endless length', `d1.${'_'.repeat(40)}`, 'garbled'],
    ['an inner sign', `${link.slice(0, 100)}!${link.slice(100)}`, 'garbled'],
    ['a broken line and its end missing', `${link.slice(0, 100)}\n${link.slice(100, 180)}`, 'cut'],
    ['something glued to its end', `${link}AAAA`, 'garbled'],
    ['in lower case', link.toLowerCase(), 'garbled'],
  ])('%s', (_name, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('cut anywhere', () => {
    for (let length = 3; length < link.length; length++)
      expect([length, codeOf(link.slice(0, length))]).toEqual([length, 'cut']);
  });

  test('one character changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 14, max: link.length - 2 }), fc.constantFrom(...'aZ0_-'), (at, letter) => {
        fc.pre(link.charAt(at) !== letter);
        expect(codeOf(link.slice(0, at) + letter + link.slice(at + 1))).toBe('garbled');
      }),
    );
  });

  test.each(['#', 'https://example.com/app/?a=b#', '  '])('whole after %j', (before) => {
    expect(codeOf(before + link)).toBe('ok');
  });

  test.each([
    ['in brackets', `<https://example.com/#${link}>.`],
    ['with its # escaped', `https://example.com/%23${link}`],
    ['inside another address', `https://example.org/?url=https%3A%2F%2Fexample.com%2F%23${link}&data=05%7C01`],
    ['with lines broken', `https://example.com/#${link.slice(0, 70)}\r\n${link.slice(70, 140)}\n${link.slice(140)}`],
    ['with lines broken, above a signature', `${link.slice(0, 70)}\n${link.slice(70)}\nBest\nKim`],
    ['in a quoted mail', `> https://example.com/#${link.slice(0, 70)}=\n> ${link.slice(70)}`],
    ['in a sentence', `Have a look: https://example.com/#${link} (as of Friday)`],
    ['above a signature', `https://example.com/#${link}\nBest regards`],
  ])('whole %s', (_name, text) => {
    expect(codeOf(text)).toBe('ok');
    expect(wholeLinkIn(text).fragment).toBe(link);
  });

  test.each(['.', ')', '".', '\n', '>,', '%3E', '&utm_source=mail', '%20'])('whole before %j', (after) => {
    expect(codeOf(link + after)).toBe('ok');
  });
});

describe('a hostile link', () => {
  /** A link with a right length and checksum around any bytes. */
  function sealed(payload: Uint8Array): string {
    const head = payload.length < 128 ? [payload.length] : [(payload.length & 127) | 128, payload.length >> 7];
    const long =
      payload.length >= 1 << 14
        ? [(payload.length & 127) | 128, ((payload.length >> 7) & 127) | 128, payload.length >> 14]
        : head;
    const sum = crc32(payload);
    return `d1.${toBase64Url(Uint8Array.from([...long, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255, ...payload]))}`;
  }
  const packed = (body: Uint8Array) => sealed(deflateSync(body, { level: 9, dictionary: DICTIONARY_V1 }));

  test('a bomb is noticed before it is inflated', () => {
    const bomb = packed(new Uint8Array(12 * MOST_BYTES));
    expect(codeOf(bomb)).toBe('too-large');
  });

  test('lists of lists of a million equal records', () => {
    const varint = (value: number): number[] =>
      value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
    for (const count of [1e6, 1e12, Number.MAX_SAFE_INTEGER]) {
      const numbers = [12, 0, 0, 64, ...varint(count), 1, 1];
      expect(codeOf(packed(Uint8Array.from([numbers.length, ...numbers])))).toMatch(/garbled|invalid/);
    }
  });

  test('any bytes under a right checksum', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        expect(codeOf(sealed(bytes))).toMatch(/garbled|newer|invalid|ok/);
        expect(codeOf(packed(bytes))).toMatch(/garbled|newer|invalid|ok/);
      }),
      { numRuns: 3_000 },
    );
  });

  test('a real one with bytes of its columns changed', () => {
    const base = fromBase64Url(linkTo(loadCases()[0]?.design ?? withLayout([])).slice(3)) ?? new Uint8Array();
    fc.assert(
      fc.property(fc.nat(base.length - 8), fc.nat(255), (at, byte) => {
        const payload = base.slice(6);
        payload[at] = byte;
        expect(codeOf(sealed(payload))).toMatch(/garbled|newer|invalid|ok|too-large/);
      }),
      { numRuns: 1_000 },
    );
  });
});

function load(text: string): Design {
  const loaded = decodeJson(text);
  if (!loaded.ok) throw new Error(loaded.error.code);
  return loaded.value.design;
}
