import { describe, expect, test } from 'vitest';
import type { Design } from '../model/design.ts';
import type { LayoutBox } from '../model/records/drawing.ts';
import { sketch } from '../testing/sketch.ts';
import { nearestAlong, pointAlong } from './curves.ts';
import { center, contains } from './geometry.ts';
import { ARROW } from './metrics.ts';
import type { Card, Edge, Point } from './scene.ts';
import { buildScene } from './scene-cache.ts';

const pair = `
  system sales kind sales at 0 0
  system mc kind marketing-engagement at 500 0
`;

describe('edges between two systems', () => {
  test('a lone flow runs straight between the sides that face each other', () => {
    const { edge, cards } = only(`${pair} f1: sales -> mc by cdc`, 'flow:f1');
    const [from, to] = ends(edge);
    expect(from.x).toBe(right(cards.get('sales')));
    expect(to).toEqual({ x: 500 - ARROW.gap, y: from.y });
    expect(edge.arrows).toHaveLength(1);
    expect(edge.arrows[0]?.angle).toBeCloseTo(0);
  });

  test.each(['-> mc', '<- mc'])(
    'flows both ways and parallel (%s) are apart, and symmetric about the middle',
    (arrow) => {
      const second = arrow === '-> mc' ? 'sales -> mc' : 'mc -> sales';
      const scene = buildScene(
        sketch(`${pair} f1: sales -> mc by cdc\n f2: ${second} by kafka\n f3: mc -> sales by sqs`),
      );
      const middles = ['flow:f1', 'flow:f2', 'flow:f3'].map(
        (subject) => pointAlong(pointsOf(scene.edges.get(subject)), 0.5).y,
      );
      const sorted = [...middles].sort((a, b) => a - b) as [number, number, number];
      expect(sorted[1] - sorted[0]).toBeGreaterThan(30);
      expect(sorted[1] - sorted[0]).toBeCloseTo(sorted[2] - sorted[1], 0);
      const paths = [...scene.edges.values()].map(({ path }) => path);
      expect(new Set(paths).size).toBe(3);
    },
  );

  test('a two-way flow has an arrow at each end', () => {
    const { edge } = only(`${pair} f1: sales <-> mc by cdc`, 'flow:f1');
    expect(edge.arrows.map(({ tip }) => tip.x)).toEqual([500 - ARROW.gap, 176 + ARROW.gap]);
    expect(edge.points[0]).toEqual(edge.arrows[1]?.tip);
    expect(edge.points.at(-1)).toEqual(edge.arrows[0]?.tip);
  });

  test('edges of one side do not share an end', () => {
    const scene = buildScene(
      sketch(
        `${pair} system erp kind erp-sap at 500 300\n f1: mc -> sales by cdc\n f2: erp -> sales by cdc\n f3: erp -> sales by kafka`,
      ),
    );
    const tips = [...scene.edges.values()].flatMap(({ arrows }) => arrows.map(({ tip }) => `${tip.x} ${tip.y}`));
    expect(new Set(tips).size).toBe(3);
  });

  test('an edge goes around a card that stands in between', () => {
    const scene = buildScene(
      sketch(`${pair} system erp kind erp-sap at 250 0\n f1: sales -> mc by cdc\n f2: sales -> mc by kafka`),
    );
    const erp = scene.cards.get('erp') as Card;
    for (const { points } of scene.edges.values()) expect(points.filter((point) => contains(erp, point))).toEqual([]);
  });

  test('cards on top of each other still get a line that can be drawn', () => {
    const scene = buildScene(
      sketch('system sales kind sales at 0 0\n system mc kind lms at 10 5\n f1: sales -> mc by cdc'),
    );
    expect(scene.edges.get('flow:f1')?.path).toMatch(/^M[-\d.,]+C[-\d., ]+$/);
  });
});

describe('a flow from a system to itself', () => {
  const scene = buildScene(
    sketch('system sales kind sales at 0 0\n f1: sales -> sales by cdc\n f2: sales -> sales by kafka'),
  );

  test('is an arc over the top right corner', () => {
    const [from, to] = ends(scene.edges.get('flow:f1') as Edge);
    const card = scene.cards.get('sales') as Card;
    expect(from).toMatchObject({ y: card.y });
    expect(to.x).toBeGreaterThan(card.x + card.width);
    expect(pointsOf(scene.edges.get('flow:f1')).filter((point) => contains(card, point))).toEqual([]);
  });

  test('further ones are larger', () => {
    const [first, second] = ['flow:f1', 'flow:f2'].map((subject) => scene.edges.get(subject)?.bounds);
    expect(second?.width).toBeGreaterThan(first?.width ?? Infinity);
  });
});

describe('what the layout says of a flow', () => {
  const design = sketch(`${pair} f1: sales -> mc by cdc`);

  test('it passes its waypoints', () => {
    const { points } = drawn(design, { waypoints: [{ x: 300, y: 400 }] });
    expect(Math.min(...points.map(({ x, y }) => Math.hypot(x - 300, y - 400)))).toBeLessThan(1);
  });

  test('it ends where it is pinned', () => {
    const edge = drawn(design, { targetPin: { side: 'bottom', offset: 0.25 }, sourcePin: { side: 'top', offset: 1 } });
    const mc = buildScene(design).cards.get('mc') as Card;
    expect(edge.arrows[0]?.tip).toEqual({ x: 500 + mc.width / 4, y: mc.y + mc.height + ARROW.gap });
    expect(ends(edge)[0]).toEqual({ x: 176, y: 0 });
  });

  test('its label stands where it was put, whatever is there', () => {
    const { label, points } = drawn(design, { label: { t: 0, dx: -40, dy: 10 } });
    const start = pointAlong(points, 0);
    expect(center(label).x).toBeCloseTo(start.x - 40, 0);
    expect(center(label).y).toBeCloseTo(start.y + 10, 0);
  });

  test('a place that comes from the label leads back to it', () => {
    const { label, points } = drawn(design, {});
    const at = pointAlong(points, label.place.t);
    expect(center(label).x).toBeCloseTo(at.x + label.place.dx, 5);
    expect(center(label).y).toBeCloseTo(at.y + label.place.dy, 5);
    expect(nearestAlong(points, center(label))).toBeCloseTo(0.5, 1);
  });

  test('numbers that nobody can draw do no harm', () => {
    const wild = [
      { x: Number.NaN, y: 1e308 },
      { x: -1e308, y: 0 },
    ];
    const edge = drawn(design, { waypoints: wild, label: { t: 9, dx: Number.NaN, dy: 1e300 } });
    expect(edge.path).not.toMatch(/NaN|Infinity|e\+/);
    expect([edge.label.x, edge.label.y].every(Number.isFinite)).toBe(true);
  });
});

function only(text: string, subject: string) {
  const scene = buildScene(sketch(text));
  return { edge: scene.edges.get(subject) as Edge, cards: scene.cards };
}

function drawn(design: Design, fields: Partial<LayoutBox>): Edge {
  const bare = { x: null, y: null, width: null, height: null, locked: null, collapsed: null };
  const box = {
    ...bare,
    order: 9,
    id: 'flow:f1',
    waypoints: null,
    sourcePin: null,
    targetPin: null,
    label: null,
    ...fields,
  };
  return buildScene({ ...design, layout: new Map(design.layout).set('flow:f1', box) }).edges.get('flow:f1') as Edge;
}

function ends({ points }: Edge): readonly [Point, Point] {
  return [points[0], points.at(-1)] as [Point, Point];
}

function pointsOf(edge: Edge | undefined): readonly Point[] {
  return edge?.points ?? [];
}

function right(card: Card | undefined): number {
  return card ? card.x + card.width : Number.NaN;
}
