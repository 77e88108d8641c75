/** Where a window has room for one panel beside the canvas, the one that opens takes the place of the other. */
import type { SessionState, SessionStore } from '../store/session-store.ts';

/** With both panels at their usual width, less than this leaves the canvas no more than a strip. */
const TIGHT = '(max-width: 1023px)';

export interface Room {
  isTight(): boolean;
  /** Returns what stops it. */
  onChange(told: () => void): () => void;
}

export function keepRoomForCanvas(session: SessionStore, room: Room = windowRoom): () => void {
  const close = (kept: 'left' | 'right') => {
    const { leftOpen, rightOpen } = session.getState();
    if (leftOpen && rightOpen && room.isTight()) session.setState(closing(kept));
  };
  close('left');
  const stops = [
    session.subscribe((_now, before) => close(before.leftOpen ? 'right' : 'left')),
    room.onChange(() => close('left')),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function closing(kept: 'left' | 'right'): Partial<SessionState> {
  return kept === 'left' ? { rightOpen: false } : { leftOpen: false };
}

const windowRoom: Room = {
  isTight: () => matchMedia(TIGHT).matches,
  onChange(told) {
    const list = matchMedia(TIGHT);
    list.addEventListener('change', told);
    return () => list.removeEventListener('change', told);
  },
};
