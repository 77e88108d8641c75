import { describe, expect, test } from 'vitest';
import { moveElements } from '../../../src/commands/layout.ts';
import { applyPatch } from '../../../src/model/patch.ts';
import { createSceneCache } from '../../../src/scene/scene-cache.ts';
import { hugeDesign } from '../../../src/testing/huge-design.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import { intersects } from '../view/rects.ts';
import { cardAt, frameAt, hitTest, reachAt } from './hit-test.ts';
import { alongFlow, nearestCard, readingOrder } from './reading-order.ts';
import { areaOfEdge, createSpatialIndex } from './spatial-index.ts';
import { rectOfSubject } from './subjects.ts';

const design = sketch(`
  system sales kind sales "Sales" in core at 0 0
  system service kind service "Service" in core at 0 200
  system dc kind data-cloud "Data Cloud" at 500 100
  system mc kind marketing-engagement "Marketing" at 1000 100
  sales -> dc by cdc
  dc -> mc by cdc`);
const scene = createSceneCache().sceneOf(design);
const index = createSpatialIndex(scene);
const near = reachAt(1);

function card(id: string) {
  const found = scene.cards.get(id);
  if (!found) throw new Error(`No card of ${id}.`);
  return found;
}

describe('the spatial index', () => {
  const huge = hugeDesign(200);
  const cache = createSceneCache();
  const before = cache.sceneOf(huge);

  test('finds exactly what a walk over everything finds', () => {
    const tree = createSpatialIndex(before);
    const view = { x: 1000, y: 700, width: 1500, height: 900 };
    const expected = [...before.cards.values()]
      .filter((shape) => intersects(shape, view))
      .map(({ systemId }) => systemId);
    const found = tree.cardsIn(view).map(({ systemId }) => systemId);
    expect(expected.length).toBeGreaterThan(5);
    expect(found).toEqual(expect.arrayContaining(expected));
    const lines = [...before.edges.values()].filter((edge) => intersects(areaOfEdge(edge), view));
    expect(tree.edgesIn(view)).toEqual(expect.arrayContaining(lines));
  });

  test('follows an edit by the shapes that changed, and says where', () => {
    const tree = createSpatialIndex(before);
    const moving = before.cards.get('s57');
    if (!moving) throw new Error('The huge design has a system s57.');
    const patch = moveElements([{ subject: 'system:s57', x: moving.x, y: moving.y }], 40, 0).run(huge);
    const after = cache.sceneOf(applyPatch(huge, patch));
    const dirty = tree.follow(after);

    expect(dirty.length).toBeGreaterThan(1);
    expect(dirty.length).toBeLessThan(80);
    expect(dirty.some((rect) => intersects(rect, moving))).toBe(true);
    const there = { x: moving.x + 40, y: moving.y, width: 1, height: 1 };
    expect(tree.cardsIn(there)).toContain(after.cards.get('s57'));
    expect(tree.follow(after)).toEqual([]);
  });
});

describe('what lies under a point', () => {
  const { x, y, width, height } = card('dc');

  test('the middle of a card is the card, its edge the border to draw flows from', () => {
    expect(hitTest(index, { x: x + width / 2, y: y + height / 2 }, near)).toMatchObject({
      kind: 'card',
      onBorder: false,
    });
    expect(hitTest(index, { x: x + 2, y: y + height / 2 }, near)).toMatchObject({ kind: 'card', onBorder: true });
    expect(hitTest(index, { x: x - 4, y: y + height / 2 }, near)).toMatchObject({ kind: 'card', onBorder: true });
  });

  test('a small card on the screen keeps a middle to drag it by', () => {
    const far = reachAt(0.05);
    expect(hitTest(index, { x: x + width / 2, y: y + height / 2 }, far)).toMatchObject({
      kind: 'card',
      onBorder: false,
    });
  });

  test('a label and a line are their flow; a line may be missed by some pixels', () => {
    const edge = scene.edges.get('flow:sales-dc');
    if (!edge) throw new Error('The sketch has a flow.');
    const { label } = edge;
    const onLabel = { x: label.x + label.width / 2, y: label.y + label.height / 2 };
    expect(hitTest(index, onLabel, near)).toMatchObject({ subject: edge.subject, onLabel: true });
    const quarter = edge.points[Math.floor(edge.points.length / 5)];
    if (!quarter) throw new Error('A flow has points.');
    expect(hitTest(index, { x: quarter.x, y: quarter.y + 5 }, near)).toMatchObject({ subject: edge.subject });
    expect(hitTest(index, { x: quarter.x, y: quarter.y + 300 }, near)).toBeNull();
  });

  test('a frame is its line and not its inside, but a drop inside joins its org', () => {
    const frame = [...scene.frames.values()].find(({ orgId }) => orgId === 'core');
    if (!frame) throw new Error('Sales and Service share an org.');
    const inside = { x: frame.x + 12, y: frame.y + 14 };
    expect(hitTest(index, { x: frame.x + frame.width / 2, y: frame.y + 1 }, near)).toMatchObject({ kind: 'frame' });
    expect(hitTest(index, inside, reachAt(2))).toBeNull();
    expect(frameAt(index, inside)).toBe('core');
    expect(cardAt(index, inside, reachAt(2))).toBeNull();
  });

  test('subjects have the place they are drawn at', () => {
    expect(rectOfSubject(scene, 'system:dc')).toBe(card('dc'));
    expect(rectOfSubject(scene, 'entity:nobody')).toBeNull();
  });
});

describe('walking over the canvas', () => {
  test('the reading order goes line by line', () => {
    expect(readingOrder(scene.cards.values()).map(({ systemId }) => systemId)).toEqual([
      'sales',
      'dc',
      'mc',
      'service',
    ]);
  });

  test('along a flow: from card to flow to the card at its end', () => {
    expect(alongFlow(scene, 'system:sales', 'right')).toBe('flow:sales-dc');
    expect(alongFlow(scene, 'flow:sales-dc', 'right')).toBe('system:dc');
    expect(alongFlow(scene, 'flow:sales-dc', 'left')).toBe('system:sales');
    expect(alongFlow(scene, 'system:dc', 'right')).toBe('flow:dc-mc');
    expect(alongFlow(scene, 'system:mc', 'right')).toBeNull();
  });

  test('the nearest card in a direction', () => {
    expect(nearestCard(scene, card('sales'), 'down')?.systemId).toBe('service');
    expect(nearestCard(scene, card('dc'), 'right')?.systemId).toBe('mc');
    expect(nearestCard(scene, card('mc'), 'right')).toBeNull();
  });
});
