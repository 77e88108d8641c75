import { expect, test } from 'vitest';
import { ranksOf, routeBetween } from './preview-route.ts';

const left = { x: 0, y: 0, width: 176, height: 80 };
const right = { x: 400, y: 40, width: 176, height: 80 };
const below = { x: 20, y: 400, width: 176, height: 80 };

test('lines between the same two cards keep their labels apart while a card is dragged', () => {
  const across = [-1, 0, 1].map((rank) => routeBetween(left, right, rank).middle);
  expect(across.map(({ y }) => Math.round(y))).toEqual([18, 60, 102]);
  expect(new Set(across.map(({ x }) => x)).size).toBe(1);
  const down = [-0.5, 0.5].map((rank) => routeBetween(left, below, rank).middle.x);
  expect(down.map(Math.round)).toEqual([33, 163]);
});

test('a line alone goes from middle to middle', () => {
  expect(routeBetween(left, right)).toEqual(routeBetween(left, right, 0));
  expect(ranksOf([{ source: 'a', target: 'b', label: left }])).toEqual([0]);
});

test('both ways are one bundle, in the order in which their labels stand', () => {
  const label = (y: number) => ({ x: 100, y, width: 90, height: 36 });
  expect(
    ranksOf([
      { source: 'a', target: 'b', label: label(90) },
      { source: 'b', target: 'a', label: label(10) },
      { source: 'a', target: 'c', label: label(0) },
      { source: 'a', target: 'b', label: label(50) },
    ]),
  ).toEqual([1, -1, 0, 0]);
});
