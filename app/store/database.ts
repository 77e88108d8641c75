/**
 * The one database of this origin. What is in it belongs to the person and stays on this device.
 *
 * A design is its snapshot (the file's own JSON, so that migrations apply) and the patches committed since.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Id } from '../../src/model/field.ts';
import type { Patch } from '../../src/model/patch.ts';
import type { SeverityCounts } from '../../src/rules/severity.ts';
import type { Thumbnail } from './thumbnail.ts';

/** What the list of designs shows; never needed to open one. */
export interface DesignEntry {
  readonly id: Id;
  readonly name: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly systems: number;
  readonly flows: number;
  /** Null until the rules have looked at it. */
  readonly counts: SeverityCounts | null;
  readonly thumbnail: Thumbnail | null;
  /** When it was deleted; it can be brought back for a while. */
  readonly deletedAt: number | null;
}

export interface Snapshot {
  readonly designId: Id;
  /** The newest patch that is in it. */
  readonly seq: number;
  readonly json: string;
  readonly checksum: string;
  /**
   * Each record's `order`, by collection, in file order: the file itself keeps the sequence only, and patches made
   * before the snapshot was loaded name the numbers.
   */
  readonly orders: Readonly<Record<string, readonly number[]>>;
  readonly savedAt: number;
}

export interface JournalEntry {
  readonly designId: Id;
  readonly seq: number;
  readonly patch: Patch;
  readonly checksum: string;
  readonly at: number;
}

/** Who may append to a design's journal: the tab that claimed it last. */
export interface Claim {
  readonly designId: Id;
  readonly epoch: number;
}

export interface RestorePoint {
  /** Given by the database. */
  readonly key?: number;
  readonly designId: Id;
  readonly at: number;
  /** What the person called it, or how it came about. */
  readonly label: string;
  readonly isNamed: boolean;
  /** Of the text, which is kept apart so that listing points reads no designs. */
  readonly checksum: string;
}

export interface RestoreText {
  /** Of its restore point. */
  readonly key: number;
  readonly json: string;
}

export interface HeadwaterSchema extends DBSchema {
  designs: { key: Id; value: DesignEntry };
  snapshots: { key: Id; value: Snapshot };
  journal: { key: [Id, number]; value: JournalEntry };
  claims: { key: Id; value: Claim };
  restorePoints: { key: number; value: RestorePoint; indexes: { byDesign: Id } };
  restoreTexts: { key: number; value: RestoreText };
}

export type Database = IDBPDatabase<HeadwaterSchema>;

const VERSION = 1;

/** Throws what the browser throws; `storageProblem` says it in words. */
export function openDatabase(name = 'headwater'): Promise<Database> {
  return openDB<HeadwaterSchema>(name, VERSION, {
    upgrade(db) {
      db.createObjectStore('designs', { keyPath: 'id' });
      db.createObjectStore('snapshots', { keyPath: 'designId' });
      db.createObjectStore('journal', { keyPath: ['designId', 'seq'] });
      db.createObjectStore('claims', { keyPath: 'designId' });
      const points = db.createObjectStore('restorePoints', { keyPath: 'key', autoIncrement: true });
      points.createIndex('byDesign', 'designId');
      db.createObjectStore('restoreTexts', { keyPath: 'key' });
    },
    // A newer version of the app in another tab wants to upgrade: let it, and say so at the next save.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** All journal entries of a design after `seq`. */
export function journalAfter(designId: Id, seq: number): IDBKeyRange {
  return IDBKeyRange.bound([designId, seq], [designId, Number.MAX_SAFE_INTEGER], true);
}

/** All journal entries of a design up to and with `seq`. */
export function journalUpTo(designId: Id, seq: number): IDBKeyRange {
  return IDBKeyRange.bound([designId, 0], [designId, seq]);
}
