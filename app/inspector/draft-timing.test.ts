import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { draftTiming } from './draft-timing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('who types without a pause loses no more than the last third of a second', () => {
  const [onPause, onTheWay] = [vi.fn(), vi.fn()];
  const timing = draftTiming(onPause, onTheWay);
  let unsavedMs = 0;
  let mostUnsavedMs = 0;
  onTheWay.mockImplementation(() => {
    unsavedMs = 0;
  });
  for (let letter = 0; letter < 100; letter++) {
    timing.typed();
    vi.advanceTimersByTime(70);
    unsavedMs += 70;
    mostUnsavedMs = Math.max(mostUnsavedMs, unsavedMs);
  }
  expect(mostUnsavedMs).toBeLessThan(400);
  expect(onPause).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(onPause).toHaveBeenCalledOnce();
});

test('what was stopped saves nothing any more', () => {
  const [onPause, onTheWay] = [vi.fn(), vi.fn()];
  const timing = draftTiming(onPause, onTheWay);
  timing.typed();
  timing.stop();
  vi.advanceTimersByTime(2000);
  expect([onPause, onTheWay].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});
