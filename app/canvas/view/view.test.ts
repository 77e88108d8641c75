import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelAt } from './level.ts';
import { distanceToLine, encloses, grown, intersectionOf, unionOf } from './rects.ts';
import { fitView, MAX_ZOOM, MIN_ZOOM, toScene, toScreen, viewShowing, visibleRect, zoomAround } from './view.ts';
import { createViewState } from './view-state.ts';
import { nextWindow } from './window.ts';

const size = { width: 800, height: 600 };
const anyView = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  zoom: fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }),
});
const anyPoint = fc.record({ x: fc.integer({ min: -500, max: 1500 }), y: fc.integer({ min: -500, max: 1500 }) });

describe('the view', () => {
  test('screen and scene are inverse to one another', () => {
    fc.assert(
      fc.property(anyView, anyPoint, (view, point) => {
        const back = toScreen(view, toScene(view, point));
        expect(back.x).toBeCloseTo(point.x, 4);
        expect(back.y).toBeCloseTo(point.y, 4);
      }),
    );
  });

  test('zooming around a point keeps what is under it', () => {
    fc.assert(
      fc.property(anyView, anyPoint, fc.double({ min: 0.001, max: 10, noNaN: true }), (view, point, zoom) => {
        const before = toScene(view, point);
        const after = toScene(zoomAround(view, point, zoom), point);
        expect(Math.abs(after.x - before.x)).toBeLessThan(0.01);
        expect(Math.abs(after.y - before.y)).toBeLessThan(0.01);
      }),
    );
  });

  test('fitting shows all of a rectangle and centres it, but does not blow it up', () => {
    const wide = { x: 100, y: -40, width: 3000, height: 200 };
    expect(encloses(grown(visibleRect(fitView(wide, size, 40), size), 0.01), wide)).toBe(true);
    expect(fitView({ x: 0, y: 0, width: 10, height: 10 }, size, 40).zoom).toBe(1);
  });

  test('what is in view already does not move it; what is not comes in by the shortest way, at the same zoom', () => {
    const view = { x: 0, y: 0, zoom: 1 };
    expect(viewShowing({ x: 100, y: 100, width: 200, height: 60 }, view, size, 40)).toEqual(view);
    expect(viewShowing({ x: 900, y: 100, width: 200, height: 60 }, view, size, 40)).toEqual({ x: -340, y: 0, zoom: 1 });
    expect(viewShowing({ x: 100, y: -90, width: 200, height: 60 }, view, size, 40)).toEqual({ x: 0, y: 130, zoom: 1 });
  });

  test('a place is shown whole and with its margin wherever it lies, if it fits; else it stands in the middle', () => {
    fc.assert(
      fc.property(anyView, anyPoint, ({ x, y }, at) => {
        const view = { x, y, zoom: 1 };
        const place = { ...at, width: 300, height: 120 };
        const shown = viewShowing(place, view, size, 48);
        expect(encloses(visibleRect(shown, size, -47.9), place)).toBe(true);
        const wide = viewShowing({ ...at, width: 2000, height: 120 }, view, size, 48);
        expect(toScreen(wide, { x: at.x + 1000, y: 0 }).x).toBeCloseTo(400);
      }),
    );
  });
});

describe('the window', () => {
  test('stays the same object while the view is inside it', () => {
    const first = nextWindow(null, { x: 0, y: 0, zoom: 1 }, size);
    expect(nextWindow(first, { x: -200, y: 150, zoom: 1 }, size)).toBe(first);
    expect(nextWindow(first, { x: 20, y: 20, zoom: 1.2 }, size)).toBe(first);
  });

  test('sheds at rest what a zoom left behind, and nothing a pan left behind', () => {
    const state = createViewState({ x: 0, y: 0, zoom: 0.5 }, size);
    state.mountAround(480);
    const wide = state.shown.getState().window;
    state.trimTo(480);
    expect(state.shown.getState().window).toBe(wide);
    state.moveTo(zoomAround({ x: 0, y: 0, zoom: 0.5 }, { x: 400, y: 300 }, 0.75));
    expect(state.shown.getState().window).toBe(wide);
    state.trimTo(480);
    const close = state.shown.getState().window;
    expect(close.width).toBeLessThan(wide.width);
    expect(encloses(close, state.visible())).toBe(true);
    state.moveTo({ ...state.view(), x: state.view().x + 200 });
    state.trimTo(480);
    expect(state.shown.getState().window).toBe(close);
  });

  test('is replaced once the view leaves it, and always holds the view', () => {
    const first = nextWindow(null, { x: 0, y: 0, zoom: 1 }, size);
    expect(nextWindow(first, { x: -400, y: 0, zoom: 1 }, size)).not.toBe(first);
    fc.assert(
      fc.property(anyView, anyView, (a, b) => {
        const window = nextWindow(nextWindow(null, a, size), b, size);
        expect(encloses(grown(window, 0.01), visibleRect(b, size))).toBe(true);
      }),
    );
  });

  test('is replaced when zooming in has left a crowd mounted', () => {
    const far = nextWindow(null, { x: 0, y: 0, zoom: 0.5 }, size);
    expect(nextWindow(far, { x: 0, y: 0, zoom: 3 }, size)).not.toBe(far);
  });

  test('grows while the view rests, and not in the far view', () => {
    const state = createViewState({ x: 0, y: 0, zoom: 1 }, size);
    state.mountAround(500);
    expect(state.shown.getState().window).toEqual({ x: -500, y: -500, width: 1800, height: 1600 });
    const { window } = state.shown.getState();
    state.mountAround(300);
    expect(state.shown.getState().window).toBe(window);
    state.moveTo({ x: 0, y: 0, zoom: 0.2 });
    const { window: far } = state.shown.getState();
    state.mountAround(5_000);
    expect(state.shown.getState().window).toBe(far);
  });
});

describe('the level of detail', () => {
  test('is full at working zoom, plain below, far at the end', () => {
    expect([1, 0.53, 0.51, 0.46, 0.44, 0.02].map((zoom) => levelAt(zoom))).toEqual([
      'full',
      'full',
      'plain',
      'plain',
      'far',
      'far',
    ]);
  });

  test('does not flicker on its border', () => {
    expect(levelAt(0.44, 'plain')).toBe('plain');
    expect(levelAt(0.46, 'far')).toBe('far');
    expect(levelAt(0.51, 'full')).toBe('full');
    expect(levelAt(0.53, 'plain')).toBe('plain');
  });
});

test('React hears of a move only when the window or the level changes', () => {
  const state = createViewState({ x: 0, y: 0, zoom: 1 }, size);
  const heard: string[] = [];
  const moves: number[] = [];
  state.mountAround(240);
  state.shown.subscribe(({ level }) => heard.push(level));
  state.onMove(({ x }) => moves.push(x));
  for (let x = 0; x > -240; x -= 50) state.moveTo({ x, y: 0, zoom: 1 });
  expect(heard).toEqual([]);
  expect(moves).toEqual([0, -50, -100, -150, -200]);
  state.moveTo({ x: -400, y: 0, zoom: 1 });
  state.moveTo({ x: -400, y: 0, zoom: 0.3 });
  expect(heard).toEqual(['full', 'far']);
});

describe('rectangles', () => {
  const a = { x: 0, y: 0, width: 10, height: 10 };
  const b = { x: 5, y: 5, width: 10, height: 10 };
  test('union and intersection', () => {
    expect(unionOf([a, b])).toEqual({ x: 0, y: 0, width: 15, height: 15 });
    expect(unionOf([])).toBeNull();
    expect(intersectionOf(a, b)).toEqual({ x: 5, y: 5, width: 5, height: 5 });
    expect(intersectionOf(a, { ...b, x: 40 })).toBeNull();
  });
  test('distance to a bent line', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
    ];
    expect(distanceToLine(line, { x: 5, y: 3 })).toBe(3);
    expect(distanceToLine(line, { x: 13, y: 14 })).toBe(5);
  });
});
