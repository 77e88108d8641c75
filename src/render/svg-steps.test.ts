import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import { renderDesignSvg } from '../render/svg.ts';
import type { EmbeddedFont } from '../render/svg-options.ts';
import { ALL_RULES } from '../rules/all.ts';
import { lintAll } from '../rules/lint.ts';
import { CASES_TODAY, loadCases } from '../testing/cases.ts';
import { designOf } from '../testing/design-of.ts';
import { payloadDesign } from '../testing/payload-design.ts';
import { POLYGLOTS } from '../testing/payloads.ts';
import { buildTopology } from '../topology/build-topology.ts';
import { readSteps, type Step } from './svg-steps.ts';

const FONTS: readonly EmbeddedFont[] = [
  { family: 'Inter Variable', base64: 'AAAA', unicodeRange: 'U+0000-00FF, U+0131' },
];

function pictureOf(design: Design, fonts = FONTS): string {
  const { findings } = lintAll(buildTopology(design), ALL_RULES, { today: CASES_TODAY });
  return renderDesignSvg(design, findings, { fonts });
}

describe('the steps of a picture', () => {
  test.each(loadCases().map(({ name, design }) => [name, design] as const))(
    '%s: all of it is known',
    (_name, design) => {
      const svg = pictureOf(design);
      const read = readSteps(svg);

      expect(read?.fonts).toEqual([
        {
          family: 'Inter Variable',
          source: expect.stringMatching(/^url\(data:font/),
          unicodeRange: 'U+0000-00FF, U+0131',
        },
      ]);
      // The drawn elements, but those that glyphs are made of.
      const drawn = svg.replace(/<defs>.*?<\/defs>/, '').match(/<(?:rect|path|text|use)\b/g) ?? [];
      expect(read && countOf(read.steps)).toBe(drawn.length);
    },
  );

  test.each(Object.entries(POLYGLOTS))(
    'texts are what was written, not what stands in the file: %s',
    (_name, payload) => {
      const svg = pictureOf(designOf(payloadDesign(payload)));
      const texts = textsOf(readSteps(svg)?.steps ?? []);
      expect(texts.length).toBeGreaterThan(5);
      expect(
        texts.filter((text) => /&(?:lt|gt|amp|quot|#\d+);/.test(text) && !/&(?:lt|gt|amp|quot|#\d+);/.test(payload)),
      ).toEqual([]);
    },
  );

  const SHEET = '<style>.a{fill:red;stroke:#0f0}.b{fill:blue}</style>';
  const stepsOf = (content: string) => readSteps(`<svg width="1" height="1">${SHEET}${content}</svg>`)?.steps;

  test('a class wins over an attribute, a later class over an earlier one', () => {
    expect(stepsOf('<rect class="b a" fill="green" width="2" height="3" rx="1"/>')).toMatchObject([
      { kind: 'rect', width: 2, height: 3, radius: 1, look: { fill: 'blue', stroke: '#0f0', lineWidth: 1, dash: [] } },
    ]);
  });

  test('groups move what is in them, and nothing after them', () => {
    expect(
      stepsOf(
        '<g transform="translate(10 20)"><g transform="translate(1 2)"><text class="a" x="3" y="4">&lt;b&gt;</text></g></g><rect x="5" y="6"/>',
      ),
    ).toMatchObject([
      { kind: 'text', text: '<b>', x: 14, y: 26 },
      { kind: 'rect', x: 5, y: 6 },
    ]);
  });

  test('what is see-through together is kept together', () => {
    expect(stepsOf('<g opacity="0.5"><rect y="10" height="5"/><rect y="20" height="5"/></g><rect/>')).toMatchObject([
      { kind: 'see-through', opacity: 0.5, top: 6, bottom: 29, steps: [{ y: 10 }, { y: 20 }] },
      { kind: 'rect' },
    ]);
  });

  test('the paths of a glyph stay apart, since each begins where it says', () => {
    const svg = `<svg>${SHEET}<defs><symbol id="g-a"><path d="m1 2h3"/><path d="m5 6h7"/></symbol></defs><use href="#g-a" x="1" y="2" width="9" height="9" stroke="red"/></svg>`;
    expect(readSteps(svg)).toMatchObject({
      glyphs: new Map([['#g-a', ['m1 2h3', 'm5 6h7']]]),
      steps: [{ kind: 'glyph', glyph: '#g-a', x: 1, y: 2, size: 9, look: { stroke: 'red' } }],
    });
  });

  test('a path of places lies between the heights of its points', () => {
    expect(stepsOf('<path d="M0,50C10,-20 30,80 40,60"/>')).toMatchObject([{ kind: 'path', top: -24, bottom: 84 }]);
    expect(stepsOf('<path d="M0,52h200"/>')).toMatchObject([{ top: -256, bottom: 256 }]);
  });

  test.each([
    ['another transformation', '<g transform="rotate(3)"></g>'],
    ['another element', '<circle/>'],
    ['an attribute it does not know', '<text class="a" textLength="30">a</text>'],
    ['a sign that is none', '<rect/>a < b'],
    ['a comment', '<!-- a -->'],
  ])('is left to the browser when there is %s', (_name, content) => {
    expect(stepsOf('<rect/>')).toHaveLength(1);
    expect(stepsOf(content)).toBeUndefined();
  });
});

function countOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + (step.kind === 'see-through' ? countOf(step.steps) : 1), 0);
}

function textsOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'text' ? step.text : 'steps' in step ? textsOf(step.steps) : []));
}
