import { expect, test } from 'vitest';
import { createNoticeStore, type Notice } from './notice-store.ts';

const unreadable = (what: string): Notice => ({
  kind: 'unreadable',
  what,
  error: { code: 'not-json', problems: [] },
  raw: null,
});

test('of several files that cannot be opened each is told of, one after the other', () => {
  const notices = createNoticeStore();
  const shown = () => {
    const { notice } = notices.getState();
    return notice?.kind === 'unreadable' ? notice.what : (notice?.kind ?? null);
  };
  notices.show(unreadable('a.json'));
  notices.show(unreadable('b.json'));
  notices.show({ kind: 'unsaved', proceed: () => undefined });
  const told = [shown()];
  while (shown() !== null) {
    notices.close();
    told.push(shown());
  }
  expect(told).toEqual(['a.json', 'b.json', 'unsaved', null]);
});

test('a question that is asked again takes the place of the first', () => {
  const notices = createNoticeStore();
  notices.show({ kind: 'broken-link', text: 'cut' });
  notices.show({ kind: 'broken-link', text: 'garbled' });
  expect(notices.getState()).toMatchObject({ notice: { text: 'garbled' }, waiting: [] });
});
