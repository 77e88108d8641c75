import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { edit } from '../../src/commands/edit.ts';
import { emptyDesign, ONLY } from '../../src/model/design.ts';
import type { Patch } from '../../src/model/patch.ts';
import { hugeDesign } from '../../src/testing/huge-design.ts';
import { createAutosave, type SaveStatus } from './autosave.ts';
import { openDatabase } from './database.ts';
import { createDesignStore } from './design-store.ts';
import { createJournal, LostClaimError } from './journal.ts';
import { createLibrary } from './library.ts';

const named = (name: string) => edit('Rename design', 'about', ONLY, { name }).run(emptyDesign);

function open(append: (epoch: number, seq: number, patch: Patch) => Promise<void>) {
  const states: SaveStatus['state'][] = [];
  const onLost = vi.fn();
  const entries: number[] = [];
  const autosave = createAutosave({
    journal: { append },
    epoch: 1,
    seq: 0,
    onStatus: ({ state }) => void states.push(state),
    onEntry: (seq) => void entries.push(seq),
    onLost,
    timing: { joinMs: 20, retryMs: 20 },
  });
  return { autosave, states, entries, onLost };
}

test('the first edit is written at once, those that follow closely go together, in order', async () => {
  const written: Patch[] = [];
  const { autosave, entries } = open(async (_epoch, _seq, patch) => void written.push(patch));
  autosave.save(named('a'));
  await expect.poll(() => written.length).toBe(1);
  autosave.save(named('b'));
  autosave.save(named('c'));
  expect(await autosave.flush()).toBe(true);
  expect(written).toHaveLength(2);
  expect(written[1]?.about?.get(ONLY)?.[1]?.name).toBe('c');
  expect(entries).toEqual([1, 2]);
});

test('no edit waits half a second for storage, however many follow it', async () => {
  vi.useFakeTimers();
  const writes: { readonly at: number; readonly upTo: number }[] = [];
  const append = async (_epoch: number, _seq: number, patch: Patch) => {
    writes.push({ at: performance.now(), upTo: Number(patch.about?.get(ONLY)?.[1]?.name) });
  };
  const nothing = () => {};
  const autosave = createAutosave({
    journal: { append },
    epoch: 1,
    seq: 0,
    onStatus: nothing,
    onEntry: nothing,
    onLost: nothing,
  });
  const edits: number[] = [];
  for (let edit = 0; edit < 100; edit++) {
    edits.push(performance.now());
    autosave.save(named(`${edit}`));
    await vi.advanceTimersByTimeAsync(17);
  }
  await vi.advanceTimersByTimeAsync(500);
  vi.useRealTimers();
  const waits = edits.map((at, edit) => (writes.find(({ upTo }) => upTo >= edit)?.at ?? Infinity) - at);
  expect(Math.max(...waits)).toBeLessThan(500);
});

test('what could not be written is kept, told, tried again, and written whole', async () => {
  let isFull = true;
  const written: Patch[] = [];
  const { autosave, states } = open(async (_epoch, _seq, patch) => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
    written.push(patch);
  });
  autosave.save(named('a'));
  expect(await autosave.flush()).toBe(false);
  autosave.save(named('b'));
  expect(states.at(-1)).toBe('failed');
  expect(autosave.unsaved()?.about?.get(ONLY)?.[1]?.name).toBe('b');
  isFull = false;
  await expect.poll(() => states.at(-1)).toBe('saved');
  expect(written[0]?.about?.get(ONLY)?.[1]?.name).toBe('b');
  expect(autosave.unsaved()).toBeNull();
});

test('a lost claim ends writing, and the edits stay at hand', async () => {
  const { autosave, onLost } = open(async () => {
    throw new LostClaimError();
  });
  autosave.save(named('a'));
  expect(await autosave.flush()).toBe(false);
  expect(onLost).toHaveBeenCalledOnce();
  expect(autosave.unsaved()).not.toBeNull();
});

test('an edit of a huge design stores as little as one of a small design', async () => {
  const db = await openDatabase(`autosave-${crypto.randomUUID()}`);
  const stored = async (systems: number) => {
    const design = hugeDesign(systems);
    const id = await createLibrary(db).add(design);
    const journal = createJournal(db, id);
    const epoch = await journal.claim();
    const designs = createDesignStore(design);
    const written: Promise<void>[] = [];
    designs.onPatch((patch) => void written.push(journal.append(epoch, 1, patch)));
    const [system] = design.systems.keys();
    designs.run(edit('Set owner', 'systems', system ?? '', { owner: 'RevOps' }));
    await Promise.all(written);
    const [entry] = await journal.entriesAfter(0);
    return JSON.stringify([...(entry?.patch.systems ?? [])]).length;
  };
  const [small, huge] = [await stored(10), await stored(1000)];
  expect(huge).toBeLessThan(small * 1.1);
});
