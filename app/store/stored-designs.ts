/** What is done to a stored design without opening it. None of it touches one that is open in another tab. */
import { decodeJson } from '../../src/codecs/json.ts';
import type { Command } from '../../src/commands/command.ts';
import { type Design, only } from '../../src/model/design.ts';
import type { Id } from '../../src/model/field.ts';
import type { Database } from './database.ts';
import { createJournal } from './journal.ts';
import { createLibrary } from './library.ts';
import type { Locks } from './locks.ts';
import { createRestorePoints, type RestorePointEntry } from './restore-points.ts';

/** A deleted design can be brought back for a week; then it is gone for good. */
export const KEPT_AFTER_DELETE_MS = 7 * 24 * 60 * 60 * 1000;

export function lockOf(id: Id): string {
  return `headwater.design.${id}`;
}

export interface Rescued {
  readonly point: RestorePointEntry;
  readonly design: Design;
}

export function createStoredDesigns(connect: () => Promise<Database>, locks: Locks) {
  async function unlessOpen(id: Id, task: (db: Database) => Promise<boolean>): Promise<boolean> {
    const lease = await locks.acquire(lockOf(id), { ifAvailable: true });
    if (!lease) return false;
    try {
      return await task(await connect());
    } finally {
      lease.release();
    }
  }

  const stored = {
    /** False where another tab has it open, or it cannot be read. */
    rename: (id: Id, command: Command): Promise<boolean> =>
      unlessOpen(id, async (db) => {
        const journal = createJournal(db, id);
        const loaded = await journal.load();
        if (!loaded?.ok) return false;
        await journal.append(await journal.claim(), loaded.value.seq + 1, command.run(loaded.value.design));
        const after = await journal.load();
        if (after?.ok) await createLibrary(db).describe(id, { name: only(after.value.design, 'about').name });
        return true;
      }),

    /** Takes away for good what was deleted, restore points and all; that alone gives its room back. */
    erase: (id: Id): Promise<boolean> =>
      unlessOpen(id, async (db) => {
        await createLibrary(db).erase(id);
        return true;
      }),

    /** Erases what was deleted long ago. */
    async purge(now = Date.now()): Promise<void> {
      for (const { id, deletedAt } of await createLibrary(await connect()).listDeleted()) {
        if (deletedAt !== null && now - deletedAt > KEPT_AFTER_DELETE_MS) await stored.erase(id);
      }
    },

    /** The newest state that was kept of a design and can be read; what is left of one whose own record cannot. */
    async newestKeptState(id: Id): Promise<Rescued | null> {
      const points = createRestorePoints(await connect(), id);
      for (const point of await points.list()) {
        const text = await points.read(point.key);
        const decoded = text === undefined ? undefined : decodeJson(text);
        if (decoded?.ok) return { point, design: decoded.value.design };
      }
      return null;
    },
  };
  return stored;
}
