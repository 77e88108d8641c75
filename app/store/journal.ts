/**
 * A stored design: one snapshot, and the patches committed since, each appended within milliseconds.
 *
 * An append costs what the patch costs, not what the design costs. Only the tab with the newest claim may append,
 * so that a tab whose turn is over cannot write behind the back of the one that took over.
 */
import type { IDBPTransaction, StoreNames } from 'idb';
import { decodeJson, encodeJson } from '../../src/codecs/json.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import { type AnyRecord, COLLECTIONS, type Design, inOrder } from '../../src/model/design.ts';
import type { Id } from '../../src/model/field.ts';
import type { LoadError, Removal } from '../../src/model/load-error.ts';
import { applyPatch, type Patch } from '../../src/model/patch.ts';
import { checksumOf, patchChecksum } from './checksum.ts';
import {
  type Database,
  type HeadwaterSchema,
  type JournalEntry,
  journalAfter,
  journalUpTo,
  type Snapshot,
} from './database.ts';
import { ReadBackError } from './storage-problem.ts';

export interface LoadedDesign {
  readonly design: Design;
  /** The newest patch that is in it. */
  readonly seq: number;
  /** Patches after the snapshot. */
  readonly replayed: number;
  /** Patches that storage gave back damaged or not at all; the ones around them are in. */
  readonly damaged: number;
  readonly removed: readonly Removal[];
}

/** What could not be read, with the text as it lies in storage, so that it can still be rescued by hand. */
export interface Unreadable {
  readonly error: LoadError;
  readonly json: string;
}

/** Another tab has claimed the journal since. */
export class LostClaimError extends Error {
  constructor() {
    super('Another tab writes this design now.');
  }
}

export function createJournal(db: Database, designId: Id) {
  return {
    designId,

    /** Makes this tab the one that may append; every earlier claim is void from here on. */
    async claim(): Promise<number> {
      const tx = db.transaction('claims', 'readwrite');
      const epoch = ((await tx.store.get(designId))?.epoch ?? 0) + 1;
      await tx.store.put({ designId, epoch });
      await tx.done;
      return epoch;
    },

    /** Resolves when the patch is kept and was read back unharmed. The same `seq` again overwrites. */
    async append(epoch: number, seq: number, patch: Patch): Promise<void> {
      const checksum = patchChecksum(patch);
      const tx = db.transaction(['claims', 'journal'], 'readwrite', { durability: 'relaxed' });
      await Promise.all([
        tx.objectStore('journal').put({ designId, seq, patch, checksum, at: Date.now() }),
        tx.objectStore('claims').get(designId).then(checkClaim(epoch, tx)),
        tx.done,
      ]);
      const kept = await db.get('journal', [designId, seq]);
      if (!kept || kept.checksum !== checksum || patchChecksum(kept.patch) !== checksum) throw new ReadBackError();
    },

    /** Writes the whole design and drops the patches that are in it. For idle moments. */
    async snapshot(epoch: number, seq: number, design: Design): Promise<void> {
      const snapshot = toSnapshot(designId, seq, design);
      const tx = db.transaction(['claims', 'snapshots'], 'readwrite');
      await tx.objectStore('claims').get(designId).then(checkClaim(epoch, tx));
      await tx.objectStore('snapshots').put(snapshot);
      await tx.done;
      const kept = await db.get('snapshots', designId);
      if (!kept || checksumOf(kept.json) !== snapshot.checksum) throw new ReadBackError();
      await db.delete('journal', journalUpTo(designId, seq));
    },

    entriesAfter: (seq: number): Promise<JournalEntry[]> => db.getAll('journal', journalAfter(designId, seq)),

    /** Undefined when there is no such design. */
    async load(): Promise<Result<LoadedDesign, Unreadable> | undefined> {
      const tx = db.transaction(['snapshots', 'journal']);
      const snapshot = await tx.objectStore('snapshots').get(designId);
      if (!snapshot) return undefined;
      const entries = await tx.objectStore('journal').getAll(journalAfter(designId, snapshot.seq));
      await tx.done;
      return replay(snapshot, entries);
    },
  };
}

export type Journal = ReturnType<typeof createJournal>;

export function toSnapshot(designId: Id, seq: number, design: Design): Snapshot {
  const json = encodeJson(design);
  const orders = Object.fromEntries(
    COLLECTIONS.map((name) => [name, inOrder<AnyRecord>(design[name]).map(({ order }) => order)]),
  );
  return { designId, seq, json, checksum: checksumOf(json), orders, savedAt: Date.now() };
}

type WriteTransaction = IDBPTransaction<HeadwaterSchema, StoreNames<HeadwaterSchema>[], 'readwrite'>;

function checkClaim(epoch: number, tx: Pick<WriteTransaction, 'abort' | 'done'>) {
  return (claim: { epoch: number } | undefined) => {
    if (claim?.epoch === epoch) return;
    tx.done.catch(() => undefined); // the abort is ours; what is thrown below says why
    tx.abort();
    throw new LostClaimError();
  };
}

/** Damaged patches are left out and counted; what then dangles is taken out as when a file is read. */
function replay(snapshot: Snapshot, entries: readonly JournalEntry[]): Result<LoadedDesign, Unreadable> {
  const decoded = decodeJson(snapshot.json);
  if (!decoded.ok) return err({ error: decoded.error, json: snapshot.json });
  let design = withOrders(decoded.value.design, snapshot.orders);
  let { seq } = snapshot;
  let damaged = 0;
  for (const entry of entries) {
    damaged += entry.seq - seq - 1;
    seq = entry.seq;
    const patched = isUnharmed(entry) ? patchedBy(design, entry.patch) : null;
    if (patched) design = patched;
    else damaged += 1;
  }
  const loaded = { seq, replayed: entries.length, damaged, removed: decoded.value.removed };
  if (damaged === 0) return ok({ ...loaded, design });
  const mended = decodeJson(encodeJson(design));
  if (!mended.ok) return err({ error: mended.error, json: snapshot.json });
  return ok({ ...loaded, design: mended.value.design, removed: [...loaded.removed, ...mended.value.removed] });
}

function isUnharmed({ patch, checksum }: JournalEntry): boolean {
  try {
    return patchChecksum(patch) === checksum;
  } catch {
    return false;
  }
}

/** Null for something that is no patch at all. */
function patchedBy(design: Design, patch: Patch): Design | null {
  try {
    return applyPatch(design, patch);
  } catch {
    return null;
  }
}

/** The numbers by which records were ordered before they were saved, as later patches name them. */
function withOrders(design: Design, orders: Snapshot['orders']): Design {
  const next: Record<string, unknown> = { ...design };
  for (const name of COLLECTIONS) {
    const records = inOrder<AnyRecord>(design[name]);
    const numbers = orders[name];
    if (!numbers || numbers.length !== records.length) continue;
    if (records.every((record, i) => record.order === numbers[i])) continue;
    next[name] = new Map(records.map((record, i) => [record.id, { ...record, order: numbers[i] ?? record.order }]));
  }
  return next as Design;
}
