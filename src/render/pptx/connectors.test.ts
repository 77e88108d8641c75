/** Flows as connectors: glued to their cards, where the scene's line is, and over nothing that it leaves free. */
import { describe, expect, test } from 'vitest';
import type { Point } from '../../scene/scene.ts';
import { buildScene } from '../../scene/scene-cache.ts';
import { loadCases } from '../../testing/cases.ts';
import { hugeDesign } from '../../testing/huge-design.ts';
import { allIn, readPptx, type XmlNode } from '../../testing/read-pptx.ts';
import { sketch } from '../../testing/sketch.ts';
import { curveOf, pointsAlong } from './connector-curve.ts';
import { FARTHEST } from './connector-fit.ts';
import { frameOf } from './connector-frame.ts';
import { connectorsOf } from './connectors.ts';
import { createDeck } from './deck.ts';
import { addDiagramSlides } from './diagram-slides.ts';
import { apart, drawnLine, isOver } from './line-distance.ts';
import { pptxPackage } from './pptx-package.ts';

const scenes = [
  ...loadCases()
    .filter(({ group }) => group === 'base')
    .map(({ name, design }) => [name.slice(0, 3), buildScene(design)] as const),
  ['40 systems', buildScene(hugeDesign(40))] as const,
];

describe.each(scenes)('the flows of %s', (_name, scene) => {
  const edges = [...scene.edges.values()];
  const cards = [...scene.cards.values()];
  const connectors = connectorsOf(edges, cards, [...scene.notes.values()]);

  test('are nearly all glued', () => {
    expect(connectors.size).toBeGreaterThanOrEqual(edges.length * 0.75);
  });

  test('end on the borders of their cards, and lie where the scene has them', () => {
    for (const edge of edges) {
      const connector = connectors.get(edge.subject);
      if (!connector) continue;
      const { source, target, frame, shape } = connector;
      const drawn = pointsAlong(curveOf(shape, frame.width, frame.height), 8).map(frame.fromFrame);
      expect(nearness(drawn[0], source.point)).toBeLessThan(0.01);
      expect(nearness(drawn.at(-1), target.point)).toBeLessThan(0.01);
      expect(apart(drawn, edge.points, 1_000)).toBeLessThanOrEqual(FARTHEST);
      const [was, is] = [drawnLine(edge.points), drawnLine(drawn)];
      for (const card of cards) if (!isOver(was, card)) expect(isOver(is, card), edge.subject).toBe(false);
      for (const { label } of edges) if (!isOver(was, label)) expect(isOver(is, label), edge.subject).toBe(false);
    }
  });
});

test.each([
  ['right', 'left', { x: 100, y: 60 }],
  ['left', 'right', { x: -100, y: 60 }],
  ['bottom', 'top', { x: 50, y: 90 }],
  ['top', 'bottom', { x: -50, y: -90 }],
  ['right', 'top', { x: 80, y: 40 }],
  ['top', 'left', { x: 80, y: -40 }],
  ['left', 'left', { x: -30, y: 70 }],
] as const)('from the %s of a card to the %s of another the frame begins outward and ends inward', (from, to, end) => {
  const frame = frameOf({ point: { x: 0, y: 0 }, side: from }, { point: end, side: to });
  expect(nearness(frame.fromFrame({ x: frame.width, y: frame.height }), end)).toBeLessThan(1e-9);
  const outward = frame.fromFrame({ x: frame.leaves, y: 0 });
  expect([outward.x + 0, outward.y + 0]).toEqual({ right: [1, 0], left: [-1, 0], top: [0, -1], bottom: [0, 1] }[from]);
  const ways = { left: 1, right: -1, top: 1, bottom: -1 };
  const inside = frame.toFrame({
    x: end.x + (to === 'left' || to === 'right' ? ways[to] : 0),
    y: end.y + (to === 'top' || to === 'bottom' ? ways[to] : 0),
  });
  const { axis, direction } = frame.arrives;
  expect(Math.round(axis === 'x' ? inside.x - frame.width : inside.y - frame.height)).toBe(direction);
});

test('hundreds of flows between a dozen systems take seconds, not minutes', () => {
  const systems = Array.from({ length: 12 }, (_, at) => {
    return `system s${at} kind erp-sap "S ${at}" at ${(at % 4) * 420} ${Math.floor(at / 4) * 320}`;
  });
  const flows = Array.from({ length: 400 }, (_, at) => {
    return `f${at}: s${at % 12} -> s${(at + 1 + (at % 11)) % 12} carries Order by cdc`;
  });
  const scene = buildScene(sketch([...systems, 'entity Order', ...flows].join('\n')));
  const edges = [...scene.edges.values()];
  const before = process.cpuUsage();
  expect(connectorsOf(edges, [...scene.cards.values()], []).size).toBeGreaterThan(100);
  expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(8);
});

describe('on a slide', () => {
  const scene = scenes.find(([name]) => name === 'c02')?.[1];
  if (!scene) throw new Error('The case C02 is gone.');
  const imprint = { design: 'x', client: null, date: '2026-11-22', version: 'v', status: 'Draft' } as const;
  const deck = createDeck(imprint, 'x');
  addDiagramSlides(deck, 'Topology diagram', scene);
  const slide = readPptx(pptxPackage('x', imprint, deck.slides)).parts.get('ppt/slides/slide2.xml');
  const all = allIn(slide);
  const cardShapes = new Map(
    all
      .filter(({ name }) => name === 'p:sp')
      .flatMap((shape) => (nameOf(shape) === 'Card' ? [[idOf(shape), shape]] : [])),
  );

  test('each connector names two cards and sites that these have', () => {
    const lines = all.filter(({ name }) => name === 'p:cxnSp');
    expect(lines).toHaveLength(11);
    for (const end of lines.flatMap((line) => allIn(line).filter(({ name }) => /^a:(?:st|end)Cxn$/.test(name)))) {
      const card = cardShapes.get(end.attributes['id'] ?? '');
      const sites = card ? allIn(card).filter(({ name }) => name === 'a:cxn') : [];
      expect(Number(end.attributes['idx'])).toBeLessThan(sites.length);
    }
  });

  test('what other programs would draw anew stands there as a curve, too', () => {
    const either = all.filter(({ name }) => name === 'mc:AlternateContent');
    expect(either.length).toBeGreaterThan(0);
    for (const { children } of either) {
      const [choice, fallback] = children.map((child) => child.children[0]);
      expect([choice?.name, fallback?.name]).toEqual(['p:cxnSp', 'p:sp']);
      expect(choice && idOf(choice)).toBe(fallback && idOf(fallback));
    }
  });
});

function idOf(shape: XmlNode): string {
  return allIn(shape).find(({ name }) => name === 'p:cNvPr')?.attributes['id'] ?? '';
}

function nameOf(shape: XmlNode): string {
  return allIn(shape).find(({ name }) => name === 'p:cNvPr')?.attributes['name'] ?? '';
}

function nearness(a: Point | undefined, b: Point): number {
  return a ? Math.hypot(a.x - b.x, a.y - b.y) : Number.POSITIVE_INFINITY;
}
