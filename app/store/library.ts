/** All designs kept in this browser: what the list shows, and making, copying and deleting one. */
import { type Design, ONLY, only } from '../../src/model/design.ts';
import type { Id } from '../../src/model/field.ts';
import { checksumOf } from './checksum.ts';
import { type Database, type DesignEntry, journalUpTo } from './database.ts';
import { createJournal, toSnapshot } from './journal.ts';
import { ReadBackError } from './storage-problem.ts';

export function createLibrary(db: Database) {
  const library = {
    /** Newest first, deleted ones left out. */
    async list(): Promise<readonly DesignEntry[]> {
      return (await db.getAll('designs')).filter(({ deletedAt }) => deletedAt === null).sort(newestFirst);
    },

    /** Those that can still be brought back, the last deleted first. */
    async listDeleted(): Promise<readonly DesignEntry[]> {
      const deleted = (await db.getAll('designs')).filter(({ deletedAt }) => deletedAt !== null);
      return deleted.sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
    },

    /** Keeps the design under a new id, and reads it back before saying so. */
    async add(design: Design): Promise<Id> {
      const id = newDesignId();
      const snapshot = toSnapshot(id, 0, design);
      const now = Date.now();
      const tx = db.transaction(['designs', 'snapshots'], 'readwrite');
      await tx.objectStore('designs').put({ ...summaryOf(design), ...FRESH, id, createdAt: now, updatedAt: now });
      await tx.objectStore('snapshots').put(snapshot);
      await tx.done;
      const kept = await db.get('snapshots', id);
      if (!kept || checksumOf(kept.json) !== snapshot.checksum) throw new ReadBackError();
      return id;
    },

    /** Undefined when the original is gone or cannot be read. */
    async duplicate(id: Id): Promise<Id | undefined> {
      const loaded = await createJournal(db, id).load();
      if (!loaded?.ok) return undefined;
      const copy = await library.add(withName(loaded.value.design, copyName(only(loaded.value.design, 'about').name)));
      const entry = await db.get('designs', id);
      if (entry) await library.describe(copy, { thumbnail: entry.thumbnail, counts: entry.counts });
      return copy;
    },

    /** What the list shows of a design. An edit also brings back a design that another tab deleted meanwhile. */
    async describe(id: Id, fields: Partial<Omit<DesignEntry, 'id'>>): Promise<void> {
      const tx = db.transaction('designs', 'readwrite');
      const entry = await tx.store.get(id);
      if (entry) await tx.store.put({ ...entry, ...fields });
      await tx.done;
    },

    markDeleted: (id: Id): Promise<void> => library.describe(id, { deletedAt: Date.now() }),
    bringBack: (id: Id): Promise<void> => library.describe(id, { deletedAt: null }),

    /** With everything that was kept of it. */
    erase: (id: Id): Promise<void> => erase(db, id),

    entry: (id: Id): Promise<DesignEntry | undefined> => db.get('designs', id),

    /** The file as it lies in storage, for a download when it cannot be opened; undefined when there is none. */
    async rawText(id: Id): Promise<string | undefined> {
      return (await db.get('snapshots', id))?.json;
    },
  };
  return library;
}

export type Library = ReturnType<typeof createLibrary>;

const FRESH = { counts: null, thumbnail: null, deletedAt: null } as const;

export function summaryOf(design: Design): Pick<DesignEntry, 'name' | 'systems' | 'flows'> {
  return { name: only(design, 'about').name, systems: design.systems.size, flows: design.flows.size };
}

export function withName(design: Design, name: string): Design {
  return { ...design, about: new Map([[ONLY, { ...only(design, 'about'), name }]]) };
}

/** "Northwind (copy)", then "Northwind (copy 2)". */
export function copyName(name: string): string {
  const [, stem = name, count] = /^(.*) \(copy(?: (\d+))?\)$/.exec(name) ?? [];
  if (stem === name) return `${name || 'Untitled design'} (copy)`;
  return `${stem} (copy ${count ? Number(count) + 1 : 2})`;
}

async function erase(db: Database, id: Id): Promise<void> {
  const tx = db.transaction(
    ['designs', 'snapshots', 'journal', 'claims', 'restorePoints', 'restoreTexts'],
    'readwrite',
  );
  const points = await tx.objectStore('restorePoints').index('byDesign').getAllKeys(id);
  await Promise.all([
    tx.objectStore('designs').delete(id),
    tx.objectStore('snapshots').delete(id),
    tx.objectStore('claims').delete(id),
    tx.objectStore('journal').delete(journalUpTo(id, Number.MAX_SAFE_INTEGER)),
    ...points.map((key) => tx.objectStore('restorePoints').delete(key)),
    ...points.map((key) => tx.objectStore('restoreTexts').delete(key)),
    tx.done,
  ]);
}

function newestFirst(a: DesignEntry, b: DesignEntry): number {
  return b.updatedAt - a.updatedAt;
}

/** Short enough for an address, and not to be guessed wrong by a typing error. */
function newDesignId(): Id {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 16);
}
