/** Every case, opened without a layout, is drawn without overlaps and without nonsense. */
import { describe, expect, test } from 'vitest';
import { loadCases } from '../testing/cases.ts';
import { overlaps } from './geometry.ts';
import type { Rect, Scene } from './scene.ts';
import { buildScene } from './scene-cache.ts';

describe.each(loadCases().map(({ name, design }) => [name, design] as const))('%s', (_name, design) => {
  const scene = buildScene(design);
  const cards = [...scene.cards.values()];
  const labels = [...scene.edges.values()].map(({ label }) => label);

  test('has a card for each system, and no two touch', () => {
    expect(cards.map(({ systemId }) => systemId).sort()).toEqual([...design.systems.keys()].sort());
    expect(overlapping(cards)).toEqual([]);
  });

  test('labels overlap neither cards nor each other', () => {
    expect(overlapping(labels)).toEqual([]);
    for (const label of labels) expect(cards.filter((card) => overlaps(card, label))).toEqual([]);
  });

  test('frames hold the systems of their org and no others', () => {
    for (const frame of scene.frames.values()) {
      const inside = cards.filter((card) => overlaps(card, frame)).map(({ systemId }) => design.systems.get(systemId));
      expect(inside.every((system) => system?.orgId === frame.orgId)).toBe(true);
    }
  });

  test('every number can be drawn', () => {
    for (const rect of allRects(scene)) {
      expect([rect.x, rect.y, rect.width, rect.height].every(Number.isFinite)).toBe(true);
      expect(Math.min(rect.width, rect.height)).toBeGreaterThanOrEqual(0);
    }
    for (const { path } of scene.edges.values()) expect(path).toMatch(/^M-?[\d.]+,-?[\d.]+(?:C[-\d., ]+)+$/);
  });
});

function overlapping(rects: readonly Rect[]): readonly (readonly [Rect, Rect])[] {
  return rects.flatMap((a, index) => rects.slice(index + 1).flatMap((b) => (overlaps(a, b) ? [[a, b] as const] : [])));
}

function* allRects({ cards, frames, edges, bounds }: Scene): Iterable<Rect> {
  yield bounds;
  yield* cards.values();
  yield* frames.values();
  for (const edge of edges.values()) {
    yield edge.bounds;
    yield edge.label;
  }
}
