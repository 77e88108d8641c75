import { describe, expect, test } from 'vitest';
import { createSceneCache } from '../../../src/scene/scene-cache.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import type { Badge } from '../../store/badges.ts';
import { describeBadge } from './badge-text.ts';
import { createNodeMaker, type NodeInput } from './to-nodes.ts';

const scene = createSceneCache().sceneOf(
  sketch(`
    sales:Contact is Customer
    mc:Subscriber is Customer`),
);
const input: NodeInput = {
  cards: [...scene.cards.values()],
  badges: new Map(),
  selection: new Set(),
  level: 'full',
};
const oneError: Badge = { worst: 'error', count: 1 };

describe('nodes of cards', () => {
  test('are the same objects, in the same array, while nothing of them changed', () => {
    const toNodes = createNodeMaker();
    expect(toNodes({ ...input, selection: new Set(), badges: new Map() })).toBe(toNodes(input));
  });

  test('only the node whose badge, selection or level changed is another', () => {
    const toNodes = createNodeMaker();
    const [sales, mc] = toNodes(input);
    const [badged, same] = toNodes({ ...input, badges: new Map([['system:sales', oneError]]) });
    expect(badged).not.toBe(sales);
    expect(same).toBe(mc);
    expect(toNodes({ ...input, level: 'plain' })[1]).not.toBe(mc);
  });

  test('declare their size, so that nothing is measured, and say what they are', () => {
    const [node] = createNodeMaker()({ ...input, badges: new Map([['system:sales', oneError]]) });
    const card = scene.cards.get('sales');
    expect(node).toMatchObject({
      width: card?.width,
      height: card?.height,
      measured: { width: card?.width },
      handles: [],
    });
    expect(node?.ariaLabel).toMatch(/^Sales Cloud, .*, 1 finding: error$/);
  });
});

test.each([
  [null, ''],
  [oneError, ', 1 finding: error'],
  [{ worst: 'info', count: 3 } as const, ', 3 findings, worst: hint'],
])('a badge is said as words', (badge, words) => {
  expect(describeBadge(badge)).toBe(words);
});
