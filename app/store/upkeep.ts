/** What a stored design needs in quiet moments: its place in the list, snapshots, and a restore point per opening. */
import { encodeJson } from '../../src/codecs/json.ts';
import type { Database } from './database.ts';
import type { DesignStore } from './design-store.ts';
import type { FindingsStore } from './findings-store.ts';
import type { Journal, LoadedDesign } from './journal.ts';
import { type Library, summaryOf } from './library.ts';
import { createRestorePoints } from './restore-points.ts';
import type { SceneStore } from './scene-store.ts';
import type { Sharing } from './tabs.ts';
import { thumbnailOf } from './thumbnail.ts';

interface Upkeep {
  readonly designs: DesignStore;
  readonly scene: SceneStore;
  readonly findings: FindingsStore;
  readonly journal: Journal;
  readonly sharing: Sharing;
  readonly library: Library;
  readonly db: Database;
  readonly loaded: LoadedDesign;
}

/** Long enough that nobody is in the middle of something. */
const QUIET_MS = 1500;
/** Replaying this many patches takes a few milliseconds; a snapshot of a large design takes fifty. */
const PATCHES_PER_SNAPSHOT = 50;

/** Returns what does the rest of it and stops. */
export function keepTidy(upkeep: Upkeep): () => Promise<void> {
  const { designs, scene, findings, journal, sharing, library, db, loaded } = upkeep;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // What storage gave back damaged is told once: the snapshot that follows leaves it out.
  let patchesSinceSnapshot = loaded.damaged > 0 ? PATCHES_PER_SNAPSHOT : loaded.replayed;
  let isEdited = false;
  /** Since the list was last told. */
  let isEditedSince = false;
  let isDescribed = false;
  let isStopped = false;

  const stopListening = designs.onPatch((_patch, origin) => {
    if (origin !== 'local') return;
    if (!isEdited) void askToPersist();
    isEdited = true;
    isEditedSince = true;
    patchesSinceSnapshot += 1;
    soon();
  });
  // The list wants the findings of a design that was only opened, too.
  const stopFindings = findings.subscribe(({ status }) => {
    if (status === 'done') soon();
  });
  void whenIdle(() => (isStopped ? undefined : rememberOpening()));

  async function rememberOpening(): Promise<void> {
    const snapshot = loaded.replayed === 0 ? await library.rawText(journal.designId) : undefined;
    await createRestorePoints(db, journal.designId).add('Opened', snapshot ?? encodeJson(loaded.design));
  }

  function soon(): void {
    isDescribed = false;
    clearTimeout(timer);
    timer = setTimeout(() => void whenIdle(() => (isStopped ? undefined : tidy())), QUIET_MS);
  }

  async function describe(): Promise<void> {
    if (isDescribed || designs.getState().readOnly) return;
    isDescribed = true;
    const { counts, status } = findings.getState();
    const isNew = isEditedSince;
    isEditedSince = false;
    await library.describe(journal.designId, {
      ...summaryOf(designs.getState().design),
      // An edit also brings back a design that another tab deleted meanwhile.
      ...(isNew ? { updatedAt: Date.now(), deletedAt: null } : {}),
      ...(status === 'done' ? { counts } : {}),
      thumbnail: thumbnailOf(scene.getState().scene),
    });
  }

  async function tidy(): Promise<void> {
    await describe();
    if (patchesSinceSnapshot < PATCHES_PER_SNAPSHOT) return;
    const isDone = await sharing.whenQuiet((epoch, seq) => journal.snapshot(epoch, seq, designs.getState().design));
    if (isDone) patchesSinceSnapshot = 0;
  }

  return async () => {
    isStopped = true;
    clearTimeout(timer);
    stopListening();
    stopFindings();
    await describe().catch((error: unknown) => console.error(error));
  };
}

/** A failure here costs a stale list, never an edit. */
async function whenIdle(task: () => Promise<void> | undefined): Promise<void> {
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 10_000 });
    else setTimeout(resolve, 200);
  });
  await task()?.catch((error: unknown) => console.error(error));
}

/** So that the browser does not clear our storage when space runs short. It may refuse; nothing depends on it. */
async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage?.persisted())) await navigator.storage?.persist();
  } catch {
    // Not offered here.
  }
}
