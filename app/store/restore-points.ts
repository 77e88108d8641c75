/** States of a design to go back to: each time it was opened, and whenever the person names one. */
import type { Id } from '../../src/model/field.ts';
import { checksumOf } from './checksum.ts';
import type { Database, RestorePoint } from './database.ts';

/** Of those that were not named; named ones stay until the design goes. */
export const KEPT_RESTORE_POINTS = 25;

export interface RestorePointEntry {
  readonly key: number;
  readonly at: number;
  readonly label: string;
  readonly isNamed: boolean;
}

export function createRestorePoints(db: Database, designId: Id) {
  return {
    /** False when the newest point says the same already and the new one has no name of its own. */
    async add(label: string, json: string, { isNamed = false } = {}): Promise<boolean> {
      const checksum = checksumOf(json);
      const tx = db.transaction(['restorePoints', 'restoreTexts'], 'readwrite');
      const [points, texts] = [tx.objectStore('restorePoints'), tx.objectStore('restoreTexts')];
      const known = await points.index('byDesign').getAll(designId);
      if (!isNamed && known.at(-1)?.checksum === checksum) {
        await tx.done;
        return false;
      }
      const key = await points.add({ designId, at: Date.now(), label, isNamed, checksum });
      await texts.add({ key, json });
      const unnamed = known.filter((point) => !point.isNamed);
      const surplus = isNamed ? [] : unnamed.slice(0, Math.max(0, unnamed.length + 1 - KEPT_RESTORE_POINTS));
      for (const point of surplus) {
        if (point.key === undefined) continue;
        await points.delete(point.key);
        await texts.delete(point.key);
      }
      await tx.done;
      return true;
    },

    /** Newest first. */
    async list(): Promise<readonly RestorePointEntry[]> {
      const points: RestorePoint[] = await db.getAllFromIndex('restorePoints', 'byDesign', designId);
      return points
        .flatMap(({ key, at, label, isNamed }) => (key === undefined ? [] : { key, at, label, isNamed }))
        .reverse();
    },

    /** The design file of a point. */
    async read(key: number): Promise<string | undefined> {
      return (await db.get('restoreTexts', key))?.json;
    },
  };
}

export type RestorePoints = ReturnType<typeof createRestorePoints>;
