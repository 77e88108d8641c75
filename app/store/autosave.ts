/**
 * Appends every committed patch to the journal, soon and in order, and says truthfully how that went.
 *
 * Patches of one moment go as one entry. What could not be written stays pending, in memory, and is tried again:
 * it is never dropped, and `unsaved` hands it on when another tab takes over.
 */
import { composePatches, isEmptyPatch, type Patch } from '../../src/model/patch.ts';
import { type Journal, LostClaimError } from './journal.ts';
import { ReadBackError, type StorageProblem, storageProblem } from './storage-problem.ts';

export type SaveStatus =
  /** `at` is when the last edit was read back from storage; null before the first. */
  | { readonly state: 'saved'; readonly at: number | null }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly problem: StorageProblem };

export interface AutosaveOptions {
  readonly journal: Pick<Journal, 'append'>;
  readonly epoch: number;
  /** The newest patch that is stored. */
  readonly seq: number;
  readonly onStatus: (status: SaveStatus) => void;
  /** Told of each entry that is safely stored. */
  readonly onEntry: (seq: number, patch: Patch) => void;
  /** Another tab writes now: nothing more can be written from here. */
  readonly onLost: () => void;
  readonly timing?: Timing;
}

interface Timing {
  /** The first edit after a rest is written at once; those that follow within this time go together. */
  readonly joinMs: number;
  readonly retryMs: number;
}

const TIMING: Timing = { joinMs: 80, retryMs: 3000 };

export function createAutosave(options: AutosaveOptions) {
  const { journal, epoch, onStatus, onEntry, onLost, timing = TIMING } = options;
  let { seq } = options;
  let pending: readonly Patch[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Everything that touches storage, one after the other. */
  let queue: Promise<void> = Promise.resolve();
  let isStopped = false;
  let hasFailed = false;
  let lastWriteAt = 0;

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), ms);
  }

  async function write(): Promise<void> {
    if (isStopped || pending.length === 0) return;
    const batch = pending;
    pending = [];
    lastWriteAt = performance.now();
    const patch = composePatches(...batch);
    try {
      if (!isEmptyPatch(patch)) {
        await journal.append(epoch, seq + 1, patch);
        seq += 1;
        onEntry(seq, patch);
      }
      hasFailed = false;
      if (pending.length === 0) onStatus({ state: 'saved', at: Date.now() });
    } catch (error) {
      pending = [...batch, ...pending];
      fail(error);
    }
  }

  function fail(error: unknown): void {
    if (isStopped) return;
    if (error instanceof LostClaimError) {
      isStopped = true;
      onLost();
      return;
    }
    hasFailed = true;
    onStatus({ state: 'failed', problem: storageProblem(error) });
    later(timing.retryMs);
  }

  /** Resolves when what is pending now was tried; true when nothing is pending any more. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    timer = undefined;
    queue = queue.then(write);
    await queue;
    return pending.length === 0;
  }

  return {
    save(patch: Patch): void {
      pending = [...pending, patch];
      if (isStopped || hasFailed) return; // a failure stays on screen until a retry has worked
      onStatus({ state: 'saving' });
      const restMs = performance.now() - lastWriteAt;
      timer ??= setTimeout(() => void flush(), Math.max(0, timing.joinMs - restMs));
    },

    flush,

    /** Does something between two writes, such as a snapshot, when nothing is pending; false when something is. */
    async whenQuiet(task: (epoch: number, seq: number) => Promise<void>): Promise<boolean> {
      let isDone = false;
      queue = queue.then(async () => {
        if (isStopped || pending.length > 0) return;
        try {
          await task(epoch, seq);
          isDone = true;
        } catch (error) {
          // Any other failure loses nothing: what the task would have tidied up is still there.
          if (error instanceof LostClaimError || error instanceof ReadBackError) fail(error);
        }
      });
      await queue;
      return isDone;
    },

    /** What is not stored, as one patch; null when all is. */
    unsaved: (): Patch | null => (pending.length === 0 ? null : composePatches(...pending)),
    seq: () => seq,

    stop(): void {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

export type Autosave = ReturnType<typeof createAutosave>;
