/** Whatever becomes of a valid file, reading it ends in a typed error or a valid document, and changes nothing else. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arbitraryDesign } from '../testing/arbitrary-design.ts';
import { loadCases } from '../testing/cases.ts';
import { decodeJson, encodeJson } from './json.ts';

const GLOBALS = [Object, Array, String, Number, Boolean, Map, Set, Function].map(
  ({ prototype }) => prototype as object,
);
/** In ms; for machines that do much else. */
const PATIENCE = 240_000;
const CODES = ['not-json', 'not-a-design', 'newer-version', 'invalid', 'too-large'];
let before: readonly string[];

beforeAll(() => {
  before = fingerprint();
});
afterAll(() => {
  expect(fingerprint()).toEqual(before);
});

function fingerprint(): readonly string[] {
  return GLOBALS.map((prototype) => Reflect.ownKeys(prototype).map(String).join());
}

/** What a mutation puts in a value's place. */
const intruder = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1e308,
    [],
    {},
    '\uD800',
    '\u202E\u0000',
    '__proto__',
    'constructor',
    '='.repeat(70),
  ),
  fc
    .constantFrom('{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}')
    .map((text) => JSON.parse(text)),
  fc.nat(300).map(nested),
);

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { later: value };
  return value;
}

const mutation = fc.record({
  path: fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }),
  how: fc.constantFrom('replace', 'delete', 'add', 'copy'),
  name: fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'order', 'id', 'name', 'layout'),
    fc.string({ maxLength: 5 }),
  ),
  value: intruder,
});

/** Walks the path as far as there is something to walk, each number taken modulo what is there. */
function mutate(
  json: unknown,
  { path, how, name, value }: typeof mutation extends fc.Arbitrary<infer T> ? T : never,
): void {
  let parent = json as Record<string, unknown>;
  for (const [depth, step] of path.entries()) {
    const keys = Object.keys(parent);
    const key = keys[step % Math.max(keys.length, 1)];
    if (key === undefined) break;
    const child = parent[key];
    if (depth < path.length - 1 && typeof child === 'object' && child !== null) {
      parent = child as Record<string, unknown>;
      continue;
    }
    if (how === 'delete') delete parent[key];
    else if (how === 'copy' && Array.isArray(parent)) parent.push(child);
    else if (how === 'add')
      Object.defineProperty(parent, name, { value, enumerable: true, configurable: true, writable: true });
    else parent[key] = value;
    return;
  }
}

function expectTypedOutcome(text: string): void {
  const loaded = decodeJson(text);
  if (!loaded.ok) {
    expect(CODES).toContain(loaded.error.code);
    expect(loaded.error.problems.length).toBeGreaterThan(0);
    return;
  }
  const saved = encodeJson(loaded.value.design);
  const again = decodeJson(saved);
  if (!again.ok) throw new Error(again.error.problems.map(({ message }) => message).join('\n'));
  expect(again.value.removed).toEqual([]);
  expect(encodeJson(again.value.design)).toBe(saved);
}

test(
  '8,000 mutations of the cases',
  () => {
    // The smaller half: what breaks breaks there too, in half the time.
    const texts = loadCases().flatMap(({ text }) => (text.length < 6_000 ? text : []));
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 4 }), (text, mutations) => {
        const json = JSON.parse(text);
        for (const each of mutations) mutate(json, each);
        expectTypedOutcome(JSON.stringify(json));
      }),
      { numRuns: 8_000 },
    );
  },
  PATIENCE,
);

test(
  '1,000 mutations of random designs',
  () => {
    fc.assert(
      fc.property(arbitraryDesign({ most: 1 }), mutation, (design, change) => {
        const json = JSON.parse(encodeJson(design));
        mutate(json, change);
        expectTypedOutcome(JSON.stringify(json));
      }),
      { numRuns: 1_000 },
    );
  },
  PATIENCE,
);

test(
  '1,000 texts with a piece cut out, doubled or overwritten',
  () => {
    const text = loadCases()[0]?.text ?? '';
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(200),
        fc.string({ unit: 'binary', maxLength: 4 }),
        (at, length, piece) => {
          expectTypedOutcome(text.slice(0, at) + piece + text.slice(at + length));
        },
      ),
      { numRuns: 1_000 },
    );
  },
  PATIENCE,
);
