import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { edit } from '../../src/commands/edit.ts';
import { ONLY, only } from '../../src/model/design.ts';
import { sketch } from '../../src/testing/sketch.ts';
import { journalAfter, openDatabase } from './database.ts';
import { createStores } from './stores.ts';

vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run));
const real = globalThis.indexedDB;
const full = {
  open: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};
const rename = (name: string) => edit('Rename design', 'about', ONLY, { name });

afterEach(() => void vi.stubGlobal('indexedDB', real));

async function openWithoutRoom() {
  vi.stubGlobal('indexedDB', full);
  const stores = createStores(sketch(''), async () => []);
  await stores.workspace.openAsNew(sketch('sales:Contact is Customer'));
  stores.designs.run(rename('Only here'));
  return stores;
}

test('what no storage took is kept as soon as there is room and one asks, and can still be undone', async () => {
  const { workspace, designs } = await openWithoutRoom();
  await workspace.keep();
  expect(workspace.getState()).toMatchObject({ open: { kind: 'memory' }, save: { state: 'failed' } });
  expect(designs.run(rename('Still only here'))).toBe('done');

  vi.stubGlobal('indexedDB', real);
  await workspace.keep();
  expect(workspace.getState()).toMatchObject({ open: { kind: 'stored' }, role: 'writer', save: { state: 'saved' } });
  expect(designs.undo()).toBe('done');
  expect(await workspace.flush()).toBe(true);
  const { open } = workspace.getState();
  await workspace.close();
  const reopened = await workspace.openStored(open.kind === 'stored' ? open.id : '');
  expect(reopened.ok && only(reopened.value.design, 'about').name).toBe('Only here');
  await workspace.close();
});

test('who leaves it unsaved and opens another design keeps that one, once', async () => {
  const { workspace } = await openWithoutRoom();
  vi.stubGlobal('indexedDB', real);
  const before = (await (await workspace.library()).list()).length;
  expect(await workspace.openAsNew(sketch(''), 'Next')).toMatchObject({ error: { code: 'unsaved' } });
  workspace.abandon();
  expect(await workspace.openAsNew(sketch(''), 'Next')).toMatchObject({ ok: true });
  expect(workspace.getState().open.kind).toBe('stored');
  expect(await (await workspace.library()).list()).toHaveLength(before + 1);
  await workspace.close();
});

test('what storage gave back damaged is told once', async () => {
  const { workspace, designs } = createStores(sketch(''), async () => []);
  const opened = await workspace.openAsNew(sketch('sales:Contact is Customer'), 'Kept');
  const id = opened.ok ? (opened.value ?? '') : '';
  designs.run(rename('Lost'));
  await workspace.close();
  const db = await openDatabase();
  const [entry] = await db.getAll('journal', journalAfter(id, 0));
  if (entry) await db.put('journal', { ...entry, checksum: 'another' });

  const damaged = async () => {
    const reopened = await workspace.openStored(id);
    return reopened.ok ? reopened.value.damaged : null;
  };
  expect(await damaged()).toBe(1);
  // The next quiet moment writes it down without what was damaged.
  await expect.poll(() => db.getAll('journal', journalAfter(id, 0)), { timeout: 10_000 }).toEqual([]);
  await workspace.close();
  expect(await damaged()).toBe(0);
  await workspace.close();
});

test('of a design that cannot be read any more the newest kept state can', async () => {
  const { workspace } = createStores(sketch(''), async () => []);
  const opened = await workspace.openAsNew(sketch('sales:Contact is Customer'), 'Kept');
  const id = opened.ok ? (opened.value ?? '') : '';
  const points = await workspace.restorePoints();
  const text = await (await workspace.library()).rawText(id);
  await points?.add('Before the review', text ?? '', { isNamed: true });
  await points?.add('Damaged as well', '{', { isNamed: true });
  expect((await workspace.stored.newestKeptState(id))?.point.label).toBe('Before the review');
  expect(await workspace.stored.newestKeptState('none')).toBeNull();
  await workspace.close();
});
