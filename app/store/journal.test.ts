import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeJson } from '../../src/codecs/json.ts';
import { additions, edit, nextOrder, removals } from '../../src/commands/edit.ts';
import { type Design, emptyDesign, inOrder, ONLY, only } from '../../src/model/design.ts';
import { applyPatch, invertPatch, type Patch } from '../../src/model/patch.ts';
import { Note } from '../../src/model/records/drawing.ts';
import { openDatabase } from './database.ts';
import { createJournal, LostClaimError } from './journal.ts';
import { createLibrary } from './library.ts';
import { openLocks } from './locks.ts';
import { createRestorePoints, KEPT_RESTORE_POINTS } from './restore-points.ts';
import { ReadBackError, storageProblem } from './storage-problem.ts';
import { createStoredDesigns } from './stored-designs.ts';

async function open(design: Design = emptyDesign) {
  const db = await openDatabase(`journal-${crypto.randomUUID()}`);
  const library = createLibrary(db);
  const id = await library.add(design);
  return { db, library, id, journal: createJournal(db, id) };
}

async function loaded(journal: ReturnType<typeof createJournal>) {
  const result = await journal.load();
  if (!result?.ok) throw new Error('The design loads.');
  return result.value;
}

const rename = (design: Design, name: string) => edit('Rename', 'about', ONLY, { name }).run(design);
const addNote = (design: Design, id: string) =>
  additions('notes', [{ ...Note.parse({ id }), order: nextOrder(design, 'notes') }]);

test('a design is its snapshot and the patches since', async () => {
  const { journal } = await open();
  const epoch = await journal.claim();
  await journal.append(epoch, 1, rename(emptyDesign, 'Northwind'));
  const { design, seq, replayed, damaged } = await loaded(journal);
  expect(only(design, 'about').name).toBe('Northwind');
  expect({ seq, replayed, damaged }).toEqual({ seq: 1, replayed: 1, damaged: 0 });
});

test('a snapshot takes the patches in and drops them', async () => {
  const { db, journal, id } = await open();
  const epoch = await journal.claim();
  const patch = rename(emptyDesign, 'Northwind');
  await journal.append(epoch, 1, patch);
  await journal.snapshot(epoch, 1, applyPatch(emptyDesign, patch));
  expect(await db.count('journal')).toBe(0);
  expect(await loaded(journal)).toMatchObject({ seq: 1, replayed: 0 });
  expect((await db.get('snapshots', id))?.json).toContain('Northwind');
});

test('only the newest claim may write', async () => {
  const { journal } = await open();
  const old = await journal.claim();
  await journal.claim();
  await expect(journal.append(old, 1, rename(emptyDesign, 'x'))).rejects.toThrow(LostClaimError);
  await expect(journal.snapshot(old, 1, emptyDesign)).rejects.toThrow(LostClaimError);
  expect((await loaded(journal)).seq).toBe(0);
});

test('a damaged entry loses nothing before or after it, and is counted', async () => {
  const { db, journal, id } = await open();
  const epoch = await journal.claim();
  let design = emptyDesign;
  for (const [i, note] of ['a', 'b', 'c'].entries()) {
    const patch = addNote(design, note);
    await journal.append(epoch, i + 1, patch);
    design = applyPatch(design, patch);
  }
  const entry = await db.get('journal', [id, 2]);
  if (!entry) throw new Error('The entry is there.');
  await db.put('journal', { ...entry, patch: addNote(design, 'forged') });
  const result = await loaded(journal);
  expect([...result.design.notes.keys()]).toEqual(['a', 'c']);
  expect(result.damaged).toBe(1);

  await db.delete('journal', [id, 2]);
  expect(await loaded(journal)).toMatchObject({ damaged: 1, seq: 3 });
});

test('a snapshot that cannot be read gives its text back for a rescue by hand', async () => {
  const { db, journal, id } = await open();
  const snapshot = await db.get('snapshots', id);
  if (!snapshot) throw new Error('The snapshot is there.');
  await db.put('snapshots', { ...snapshot, json: '{"format": "headwater.des' });
  const result = await journal.load();
  expect(result).toMatchObject({
    ok: false,
    error: { json: '{"format": "headwater.des', error: { code: 'not-json' } },
  });
  expect(await createJournal(db, 'gone').load()).toBeUndefined();
});

test('what is read back differently is no save', async () => {
  const { db, journal } = await open();
  const epoch = await journal.claim();
  const get = db.get.bind(db);
  db.get = (async (...args: Parameters<typeof get>) => {
    const value = await get(...args);
    return value && 'patch' in value ? { ...value, patch: {} } : value;
  }) as typeof get;
  await expect(journal.append(epoch, 1, rename(emptyDesign, 'x'))).rejects.toThrow(ReadBackError);
  expect(storageProblem(new ReadBackError()).code).toBe('mismatch');
});

test('any history of edits, undos and snapshots is loaded as it was in memory, order included', async () => {
  const step = fc.record({ do: fc.constantFrom('add', 'remove', 'undo', 'snapshot', 'rename'), pick: fc.nat(5) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const { journal } = await open();
      const epoch = await journal.claim();
      let design = emptyDesign;
      let seq = 0;
      const history: Patch[] = [];
      async function commit(patch: Patch) {
        design = applyPatch(design, patch);
        await journal.append(epoch, ++seq, patch);
      }
      for (const [i, { do: action, pick }] of steps.entries()) {
        const note = inOrder(design.notes)[pick];
        const patch =
          action === 'add' ? addNote(design, `n${i}`) : action === 'rename' ? rename(design, `name ${i}`) : null;
        const removal = action === 'remove' && note ? removals('notes', [note]) : null;
        const done = patch ?? removal;
        if (done) {
          history.push(done);
          await commit(done);
        }
        const last = action === 'undo' ? history.pop() : undefined;
        if (last) await commit(invertPatch(last));
        if (action === 'snapshot') await journal.snapshot(epoch, seq, design);
      }
      expect(encodeJson((await loaded(journal)).design)).toBe(encodeJson(design));
    }),
    { numRuns: 60 },
  );
});

test('the list shows designs newest first; a deleted one can be brought back until it is purged', async () => {
  const { db, library, id } = await open();
  await library.describe(id, { name: 'First', updatedAt: 1 });
  const copy = await library.duplicate(id);
  expect((await library.list()).map(({ name }) => name)).toEqual(['Untitled design (copy)', 'First']);
  await library.markDeleted(id);
  expect((await library.list()).map((entry) => entry.id)).toEqual([copy]);
  await library.bringBack(id);
  expect(await library.list()).toHaveLength(2);
  await library.markDeleted(id);
  const stored = createStoredDesigns(async () => db, openLocks);
  await stored.purge();
  expect(await library.listDeleted()).toHaveLength(1);
  await stored.purge(Date.now() + 8 * 24 * 3600 * 1000);
  expect(await library.listDeleted()).toEqual([]);
  expect(await library.rawText(id)).toBeUndefined();
});

test('restore points: the same state once, the newest kept, named ones for good', async () => {
  const { db, id } = await open();
  const points = createRestorePoints(db, id);
  expect(await points.add('Opened', 'same')).toBe(true);
  expect(await points.add('Opened', 'same')).toBe(false);
  await points.add('Before the review', 'same', { isNamed: true });
  for (let i = 0; i < KEPT_RESTORE_POINTS + 5; i += 1) await points.add('Opened', `state ${i}`);
  const list = await points.list();
  expect(list.filter(({ isNamed }) => isNamed).map(({ label }) => label)).toEqual(['Before the review']);
  expect(list.filter(({ isNamed }) => !isNamed)).toHaveLength(KEPT_RESTORE_POINTS);
  expect(await points.read(list[0]?.key ?? -1)).toBe(`state ${KEPT_RESTORE_POINTS + 4}`);
});
