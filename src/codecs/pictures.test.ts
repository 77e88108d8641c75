import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { loadCases } from '../testing/cases.ts';
import { decodeFile, decodeText } from './any-file.ts';
import { crc32 } from './crc32.ts';
import { decodeJson, encodeJson, LONGEST_FILE } from './json.ts';
import { embedInPng, extractFromPng, KEYWORD } from './png.ts';
import { encodeShareLink } from './share-link.ts';
import { embedInSvg, extractFromSvg, METADATA_ID } from './svg.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const design = loadCases()[0]?.design as Design;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function be32(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function chunk(type: string, data: Uint8Array | readonly number[] = []): readonly number[] {
  const body = [...utf8(type), ...data];
  return [...be32(data.length), ...body, ...be32(crc32(Uint8Array.from(body)))];
}

const HEADER = chunk('IHDR', [...be32(1), ...be32(1), 8, 0, 0, 0, 0]);
const END = chunk('IEND');
const png = (...chunks: readonly (readonly number[])[]) => Uint8Array.from([...SIGNATURE, ...chunks.flat()]);
const picture = png(HEADER, chunk('IDAT', zlibSync(Uint8Array.of(0, 0))), END);
const text = (value: string, flag = 1) =>
  chunk('iTXt', [...utf8(KEYWORD), 0, flag, 0, 0, 0, ...(flag === 1 ? zlibSync(utf8(value)) : utf8(value))]);

function outcome(result: ReturnType<typeof decodeFile>): string {
  return result.ok ? encodeJson(result.value.design) : `${result.error.code}: ${result.error.problems[0]?.found}`;
}

describe('a PNG', () => {
  test('gives back the design put into it, and stays the picture it was', () => {
    const saved = embedInPng(picture, design);
    expect(saved && outcome(extractFromPng(saved))).toBe(encodeJson(design));
    expect(saved?.subarray(0, picture.length - END.length)).toEqual(picture.subarray(0, picture.length - END.length));
    expect(saved?.subarray(-END.length)).toEqual(Uint8Array.from(END));
  });

  test('holds one design: a second replaces the first', () => {
    const once = embedInPng(picture, design) as Uint8Array;
    expect(embedInPng(once, design)).toEqual(once);
  });

  test('of any design', () => {
    fc.assert(
      fc.property(arbitraryDesign({ most: 1 }), (any) => {
        expect(outcome(extractFromPng(embedInPng(picture, any) as Uint8Array))).toBe(encodeJson(any));
      }),
      { numRuns: 100 },
    );
  });

  test('is not changed when it is none', () => {
    expect(embedInPng(utf8('GIF89a'), design)).toBeNull();
    expect(embedInPng(picture.subarray(0, -4), design)).toBeNull();
  });

  const good = text(encodeJson(design));
  test.each<[name: string, bytes: Uint8Array, outcome: string | RegExp]>([
    ['with an uncompressed chunk', png(HEADER, text(encodeJson(design), 0), END), encodeJson(design)],
    ['with bytes after its end', Uint8Array.from([...png(HEADER, good, END), 1, 2, 3]), encodeJson(design)],
    ['without a design', picture, 'not-a-design: a picture without a design in it'],
    ['with a design after its end', png(HEADER, END, good), 'not-a-design: a picture without a design in it'],
    ['cut short', png(HEADER, good), 'not-a-design: a damaged PNG'],
    ['of nothing', png(), 'not-a-design: a damaged PNG'],
    ['with a length of 4 GB', png(HEADER, [255, 255, 255, 255, ...utf8('iTXt')], END), 'not-a-design: a damaged PNG'],
    [
      'with a wrong checksum',
      png(HEADER, [...good.slice(0, -1), (good.at(-1) ?? 0) ^ 1], END),
      'not-a-design: a picture whose design was damaged',
    ],
    [
      'with another compression method',
      png(HEADER, chunk('iTXt', [...utf8(KEYWORD), 0, 1, 7, 0, 0]), END),
      'not-a-design: a picture whose design was damaged',
    ],
    [
      'with an empty chunk',
      png(HEADER, chunk('iTXt', [...utf8(KEYWORD), 0]), END),
      'not-a-design: a picture whose design was damaged',
    ],
    [
      'with something not deflated',
      png(HEADER, chunk('iTXt', [...utf8(KEYWORD), 0, 1, 0, 0, 0, 9, 9, 9, 9]), END),
      /not-a-design: a picture whose design/,
    ],
    [
      'with bytes that are no text',
      png(HEADER, chunk('iTXt', [...utf8(KEYWORD), 0, 0, 0, 0, 0, 255, 254]), END),
      'not-a-design: a picture whose design is not UTF-8',
    ],
    [
      'with JSON of another tool',
      png(HEADER, text('{"type":"excalidraw"}'), END),
      'not-a-design: something without a format',
    ],
    [
      'with a million chunks',
      png(HEADER, ...Array.from({ length: 110_000 }, () => chunk('tEXt'))),
      'not-a-design: a damaged PNG',
    ],
  ])('%s', (_name, bytes, expected) => {
    if (typeof expected === 'string') expect(outcome(decodeFile(bytes))).toBe(expected);
    else expect(outcome(decodeFile(bytes))).toMatch(expected);
  });

  test('with a bomb in it is noticed before it is inflated', () => {
    const bomb = zlibSync(new Uint8Array(LONGEST_FILE + 1_000_000));
    const hostile = png(HEADER, chunk('iTXt', [...utf8(KEYWORD), 0, 1, 0, 0, 0, ...bomb]), END);
    expect(outcome(extractFromPng(hostile))).toMatch(/^too-large/);
  });

  test('with any bytes changed gives an error or a design, never a crash', () => {
    const saved = embedInPng(picture, design) as Uint8Array;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(saved.length - 1), fc.nat(255)), { maxLength: 4 }), (changes) => {
        const bytes = saved.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(outcome(decodeFile(bytes))).not.toBe('');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('an SVG', () => {
  const svg =
    '<?xml version="1.0"?>\n<!-- a > b -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>t</title></svg>\n';
  const named = (name: string): Design => load(JSON.stringify({ format: 'headwater.design', version: 1, name }));
  const holding = (content: string) => `<svg><metadata id="${METADATA_ID}">${content}</metadata></svg>`;

  test('gives back the design put into it', () => {
    expect(outcome(decodeText(embedInSvg(svg, design) ?? ''))).toBe(encodeJson(design));
  });

  test('holds one design: a second replaces the first', () => {
    const once = embedInSvg(svg, design) ?? '';
    expect(embedInSvg(once, design)).toBe(once);
  });

  test.each([
    '</metadata><script>alert(1)</script>',
    ']]>',
    '<![CDATA[',
    '&lt;&amp;',
    '"\'`',
    '\uFFFE\uFFFF',
    '\u0000\u0008',
    '\uD800',
    '<svg>',
    '$1$&',
  ])('text that means something to XML stays text: %j', (name) => {
    const saved = embedInSvg(svg, named(name)) ?? '';
    expect(['<script', '\u0000', '\uFFFE', '\uFFFF'].filter((forbidden) => saved.includes(forbidden))).toEqual([]);
    expect(saved.match(/<\/?[a-z]+/g)).toEqual(['<svg', '<metadata', '</metadata', '<title', '</title', '</svg']);
    expect(outcome(extractFromSvg(saved))).toBe(encodeJson(named(name)));
  });

  test.each<[name: string, svg: string, outcome: string]>([
    ['without a design', svg, 'not-a-design: an SVG without a design in it'],
    ['saved again with CDATA', holding(`<![CDATA[${encodeJson(design)}]]>`), encodeJson(design)],
    [
      'with other quotes and attributes',
      holding(encodeJson(design).replaceAll('>', '&#62;').replaceAll('"', '&quot;')).replace(
        /id="([\w-]+)"/,
        "x='1' id='$1' y='2'",
      ),
      encodeJson(design),
    ],
    ['with an element inside', holding('{}<script/>'), 'not-a-design: an SVG whose design was damaged'],
    ['with an open CDATA', holding('<![CDATA[{}'), 'not-a-design: an SVG whose design was damaged'],
    ['cut short', `<svg><metadata id="${METADATA_ID}">{}`, 'not-a-design: an SVG whose design was damaged'],
    ['with an entity of its own', holding('&lol;'), 'not-json: the text "&lol;"'],
    ['with a number out of Unicode', holding('&#x7fffff;'), 'not-json: the text "&#x7fffff;"'],
    ['with JSON of another tool', holding('{}'), 'not-a-design: something without a format'],
    [
      'with an id like ours',
      holding('{}').replace(METADATA_ID, `${METADATA_ID}-2`),
      'not-a-design: an SVG without a design in it',
    ],
  ])('%s', (_name, content, expected) => {
    expect(outcome(decodeText(content))).toBe(expected);
  });

  test('is not changed when it is none', () => {
    expect(embedInSvg('<html></html>', design)).toBeNull();
  });

  function load(json: string): Design {
    const loaded = decodeJson(json);
    if (!loaded.ok) throw new Error(loaded.error.code);
    return loaded.value.design;
  }
});

describe('any file', () => {
  const link = encodeShareLink(design);
  const fragment = link.ok ? link.value : '';
  const json = encodeJson(design);

  test.each<[name: string, file: Uint8Array, outcome: string]>([
    ['JSON', utf8(json), json],
    ['JSON with a byte order mark', utf8(`\uFEFF${json}`), json],
    ['JSON after empty lines', utf8(`\n\n  ${json}`), json],
    ['a link', utf8(fragment), json],
    ['a URL in a mail', utf8(`Hello,\nhere it is: https://example.com/#${fragment}.\nBye`), json],
    ['a URL in angle brackets', utf8(`<https://example.com/#${fragment}>`), json],
    [
      'half a link',
      utf8(`see #${fragment.slice(0, 90)}`),
      'not-a-design: The end of this link is missing. It was probably cut on the way; ask for it again, or for the file.',
    ],
    [
      'a newer link',
      utf8('#d7.AAAA'),
      'newer-version: This link was made by a newer Headwater. Open it with that one.',
    ],
    ['prose', utf8('Dear all'), 'not-json: the text "Dear all"'],
    ['nothing', utf8(''), 'not-json: nothing'],
    ['bytes', Uint8Array.of(255, 0, 128), 'not-json: something that is not text'],
  ])('%s', (_name, file, expected) => {
    expect(outcome(decodeFile(file))).toBe(expected);
  });
});
