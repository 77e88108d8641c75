import { afterEach, expect, test, vi } from 'vitest';
import { removals } from '../../src/commands/edit.ts';
import { sketch } from '../../src/testing/sketch.ts';
import { createDesignStore } from './design-store.ts';
import { fileStem } from './file-name.ts';
import { loadPreferences } from './preferences.ts';
import { keepSelectionAlive } from './selection.ts';
import { createSessionStore } from './session-store.ts';
import { createToastStore } from './toast-store.ts';

afterEach(() => vi.unstubAllGlobals());

test('selecting the same again tells nobody', () => {
  const session = createSessionStore();
  session.select(['system:a', 'flow:f']);
  const listener = vi.fn();
  session.subscribe(listener);
  session.select(new Set(['flow:f', 'system:a']));
  expect(listener).not.toHaveBeenCalled();
  session.toggleSelected('flow:f');
  expect([...session.getState().selection]).toEqual(['system:a']);
});

test('asking for the same field twice asks twice', () => {
  const session = createSessionStore();
  session.requestFocus('flow:f', 'sloMs');
  const first = session.getState().focusRequest;
  session.requestFocus('flow:f', 'sloMs');
  expect(session.getState().focusRequest).toMatchObject({ subject: 'flow:f', field: 'sloMs' });
  expect(session.getState().focusRequest).not.toBe(first);
});

test('what is deleted is no longer selected', () => {
  const designs = createDesignStore(sketch('sales:Contact is Customer\n mc:Subscriber is Customer'));
  const session = createSessionStore();
  keepSelectionAlive(designs, session);
  session.select(['system:sales', 'system:mc', 'governance']);
  designs.run({
    label: 'Delete',
    run: ({ systems }) =>
      removals(
        'systems',
        [...systems.values()].filter(({ id }) => id === 'mc'),
      ),
  });
  expect([...session.getState().selection]).toEqual(['system:sales', 'governance']);
});

test('preferences survive storage that is missing, forbidden, or full of nonsense', () => {
  const usual = loadPreferences();
  const storage = (getItem: () => string | null) => ({ getItem, setItem: () => undefined });
  vi.stubGlobal(
    'localStorage',
    storage(() => '{"theme":"pink","leftWidthPx":1e9,"rightOpen":"yes"}'),
  );
  expect(loadPreferences()).toEqual({ ...usual, leftWidthPx: 380 });
  vi.stubGlobal(
    'localStorage',
    storage(() => 'not json'),
  );
  expect(loadPreferences()).toEqual(usual);
  const forbidden = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
  expect(loadPreferences()).toEqual(usual);
  expect(() => createSessionStore().prefer({ theme: 'dark' })).not.toThrow();
});

test('a toast that is there already is shown once, and there are never more than three', () => {
  const toasts = createToastStore();
  for (const text of ['a', 'b', 'a', 'c', 'd']) toasts.show(text);
  expect(toasts.getState().toasts.map(({ text }) => text)).toEqual(['a', 'c', 'd']);
});

test.each([
  ['Northwind, to-be', 'northwind-to-be'],
  ['../../etc/passwd', 'etc-passwd'],
  ['gpj\u202Eexe', 'gpj-exe'],
  ['Заказы', 'заказы'],
  ['///', 'design'],
])('%s is saved as %s', (name, stem) => expect(fileStem(name)).toBe(stem));
