import { expect, test } from 'vitest';
import { createSessionStore } from '../store/session-store.ts';
import { keepRoomForCanvas } from './one-panel.ts';

function opened(isTight: boolean) {
  const session = createSessionStore();
  session.setState({ leftOpen: true, rightOpen: true });
  const room = { isTight, tell: () => {} };
  keepRoomForCanvas(session, {
    isTight: () => room.isTight,
    onChange(told) {
      room.tell = told;
      return () => {};
    },
  });
  const open = () => [session.getState().leftOpen && 'left', session.getState().rightOpen && 'right'].filter(Boolean);
  return { session, room, open };
}

test('a wide window keeps both panels, until it becomes a tight one', () => {
  const { room, open } = opened(false);
  expect(open()).toEqual(['left', 'right']);
  room.isTight = true;
  room.tell();
  expect(open()).toEqual(['left']);
});

test('in a tight window the panel that opens takes the place of the other', () => {
  const { session, open } = opened(true);
  expect(open()).toEqual(['left']);
  session.showPanel('findings');
  expect(open()).toEqual(['right']);
  session.prefer({ leftOpen: true });
  expect(open()).toEqual(['left']);
  session.prefer({ leftOpen: false });
  expect(open()).toEqual([]);
});
