import { describe, expect, test } from 'vitest';
import { theme } from '../catalog/themes.ts';
import type { Design } from '../model/design.ts';
import { ALL_RULES } from '../rules/all.ts';
import { lintAll } from '../rules/lint.ts';
import { buildScene } from '../scene/scene-cache.ts';
import { CASES_TODAY, loadCases } from '../testing/cases.ts';
import { designOf } from '../testing/design-of.ts';
import { payloadDesign } from '../testing/payload-design.ts';
import { POLYGLOTS } from '../testing/payloads.ts';
import { parseXml, type XmlElement } from '../testing/xml.ts';
import { buildTopology } from '../topology/build-topology.ts';
import type { Pen } from './pen.ts';
import { createStepPen } from './step-pen.ts';
import { type Step, stepsOf } from './steps.ts';
import { renderDrawing, renderSvg, titleOf } from './svg.ts';
import { badgesOf } from './svg-badges.ts';
import type { SvgOptions } from './svg-options.ts';

function optionsFor(design: Design): SvgOptions {
  const { findings } = lintAll(buildTopology(design), ALL_RULES, { today: CASES_TODAY });
  const fonts = [{ family: 'Inter Variable', base64: 'AAAA', unicodeRange: 'U+0000-00FF' }] as const;
  return { badges: badgesOf(design, findings), titleBlock: titleOf(design), hasLegend: true, fonts };
}

function stepsIn(design: Design): readonly Step[] {
  return stepsOf(renderDrawing(buildScene(design), optionsFor(design))).steps;
}

describe('the steps of a picture', () => {
  test.each(loadCases().map(({ name, design }) => [name, design] as const))(
    '%s: what the SVG has, in its places and in its order',
    (_name, design) => {
      const svg = parseXml(renderSvg(buildScene(design), optionsFor(design)));
      expect(told(stepsIn(design))).toEqual(elementsOf(svg));
    },
  );

  test.each(Object.entries(POLYGLOTS))('texts are what was written: %s', (_name, payload) => {
    const texts = textsOf(stepsIn(designOf(payloadDesign(payload))));
    expect(texts.length).toBeGreaterThan(5);
    expect(
      texts.filter((text) => /&(?:lt|gt|amp|quot|#\d+);/.test(text) && !/&(?:lt|gt|amp|quot|#\d+);/.test(payload)),
    ).toEqual([]);
  });

  const drawn = (draw: (pen: Pen) => void) => {
    const pen = createStepPen(theme('light'), []);
    draw(pen);
    return stepsOf(pen.drawing());
  };

  test('a class wins over what a shape says itself, a later class over an earlier one', () => {
    const { steps } = drawn((pen) => {
      pen.rect({ width: 2, height: 3, radius: 1 }, { name: 'card', fill: '#00ff00', dash: [4, 3] });
      pen.text('s h', 1, 2, 'late', { family: 'sans', weight: 400, size: 11 });
    });
    const { surface, border, severity } = theme('light');
    expect(steps).toMatchObject([
      {
        kind: 'rect',
        width: 2,
        height: 3,
        radius: 1,
        look: { fill: surface.card, stroke: border.strong, dash: [4, 3] },
      },
      { kind: 'text', look: { fill: severity.error.text } },
    ]);
  });

  test('groups move what is in them, and nothing after them', () => {
    const { steps } = drawn((pen) => {
      pen.group({ x: 10, y: 20 }, () => pen.group({ x: 1, y: 2 }, () => pen.centred('b', 4, '<b>')));
      pen.rect({ x: 5, y: 6, width: 1, height: 1 }, { name: 'card' });
    });
    expect(steps).toMatchObject([
      { kind: 'text', text: '<b>', x: 11, y: 26 },
      { kind: 'rect', x: 5, y: 6 },
    ]);
  });

  test('what is see-through together is kept together, also one in another', () => {
    const box = (y: number) => ({ y, width: 1, height: 5 });
    const { steps } = drawn((pen) => {
      pen.group({ opacity: 0.5 }, () => {
        pen.rect(box(10), { name: 'card' });
        pen.group({ opacity: 0.2, y: 100 }, () => pen.rect(box(0), { name: 'card' }));
        pen.rect(box(20), { name: 'card' });
      });
      pen.rect(box(0), { name: 'card' });
    });
    expect(steps).toMatchObject([
      {
        kind: 'see-through',
        opacity: 0.5,
        steps: [{ y: 10 }, { opacity: 0.2, steps: [{ y: 100 }] }, { y: 20 }],
      },
      { kind: 'rect' },
    ]);
  });

  test('the paths of a glyph stay apart, and an unknown one is not drawn', () => {
    const { steps, glyphs } = drawn((pen) => {
      pen.glyph('key-round', 1, 2, 9, '#123456');
      pen.glyph('toString', 1, 2, 9, '#123456');
    });
    expect(steps).toMatchObject([
      { kind: 'glyph', glyph: 'key-round', x: 1, y: 2, size: 9, look: { stroke: '#123456' } },
    ]);
    expect(glyphs.get('key-round')?.length).toBeGreaterThan(1);
  });
});

type Told = readonly (string | number)[];

function told(steps: readonly Step[]): readonly Told[] {
  return steps.flatMap((step) => (step.kind === 'see-through' ? told(step.steps) : [placeOf(step)]));
}

/** Its kind, and where it is drawn. */
function placeOf(step: Exclude<Step, { readonly kind: 'see-through' }>): Told {
  const { x, y } = step;
  if (step.kind === 'rect') return ['rect', x, y, step.width, step.height, step.radius];
  if (step.kind === 'path') return ['path', x, y, step.d];
  if (step.kind === 'text') return ['text', x, y, step.text];
  return ['use', x, y, `#g-${step.glyph}`, step.size];
}

function elementsOf(element: XmlElement, originX = 0, originY = 0): readonly Told[] {
  const { name, attributes, children, text } = element;
  if (name === 'defs' || name === 'title' || name === 'style') return [];
  const [, dx = 0, dy = 0] = /^translate\(([^ ]+) ([^ ]+)\)$/.exec(attributes['transform'] ?? '') ?? [];
  const number = (attribute: string) => Number(attributes[attribute] ?? 0);
  const [x, y] = [originX + Number(dx) + number('x'), originY + Number(dy) + number('y')];
  if (name === 'rect') return [['rect', x, y, number('width'), number('height'), number('rx')]];
  if (name === 'path') return [['path', x, y, attributes['d'] ?? '']];
  if (name === 'text') return [['text', x, y, text]];
  if (name === 'use') return [['use', x, y, attributes['href'] ?? '', number('height')]];
  const [innerX, innerY] = [originX + Number(dx), originY + Number(dy)];
  return children.flatMap((child) => elementsOf(child, innerX, innerY));
}

function textsOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap((step) => (step.kind === 'text' ? step.text : 'steps' in step ? textsOf(step.steps) : []));
}
