import { expect, test } from 'vitest';
import { createSceneCache } from '../../../src/scene/scene-cache.ts';
import { sketch } from '../../../src/testing/sketch.ts';
import type { Badge } from '../../store/badges.ts';
import { badgeAt } from './badge-places.ts';
import { createSpatialIndex } from './spatial-index.ts';

const scene = createSceneCache().sceneOf(
  sketch(`
  system sales kind sales "Sales Cloud" at 0 0
  system erp kind erp-sap "SAP" at 500 0
  f1: erp -> sales "Orders"`),
);
const index = createSpatialIndex(scene);
const badge: Badge = { worst: 'error', count: 3 };
const org = [...scene.frames.values()][0]?.subject ?? '';
const badges = new Map([
  ['system:sales', badge],
  ['flow:f1', badge],
  [org, badge],
]);
const near = { index, badges, zoom: 1, isFar: false };

function cornerOf(subject: string) {
  const card = [...scene.cards.values()].find((one) => one.subject === subject);
  const rect =
    card ?? scene.edges.get(subject)?.label ?? [...scene.frames.values()].find((one) => one.subject === subject);
  if (!rect) throw new Error(`${subject} is not drawn.`);
  return { x: rect.x + rect.width, y: rect.y };
}

test.each(['system:sales', 'flow:f1'])('the badge of %s lies at its corner, and beyond it', (subject) => {
  const { x, y } = cornerOf(subject);
  expect(badgeAt(near, { x, y })).toBe(subject);
  expect(badgeAt(near, { x: x + 8, y: y - 8 })).toBe(subject);
  expect(badgeAt(near, { x: x - 60, y: y + 30 })).toBeNull();
});

test('the badge of an org lies on its frame', () => {
  const { x, y } = cornerOf(org);
  expect(badgeAt(near, { x: x - 24, y })).toBe(org);
  expect(badgeAt(near, { x: x - 24, y: y - 15 })).toBeNull();
});

test('where nothing was found there is no badge', () => {
  expect(badgeAt(near, cornerOf('system:erp'))).toBeNull();
});

test('far away the mark keeps its size on the screen', () => {
  const { x, y } = cornerOf('system:sales');
  const far = { ...near, zoom: 0.1, isFar: true };
  expect(badgeAt(far, { x: x - 30, y: y + 30 })).toBe('system:sales');
  expect(badgeAt({ ...far, zoom: 0.3 }, { x: x + 30, y: y - 30 })).not.toBe('system:sales');
});
