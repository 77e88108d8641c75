/**
 * Several tabs on one stored design: one writes, the others follow it read-only.
 *
 * The lock says who may write; it passes on when its tab closes. "Take over" asks the writer, which first stores what
 * it has; a writer that does not answer loses the lock by force, and the journal's claim keeps it from writing on.
 * Edits it could not store are handed to the new writer, so no sequence of switching loses one.
 */
import { composePatches, emptyPatch, type Patch } from '../../src/model/patch.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import type { Lease } from './locks.ts';
import { storageProblem } from './storage-problem.ts';
import { lockOf } from './stored-designs.ts';
import type { TabMessage } from './tab-messages.ts';
import type { SharingOptions } from './tab-options.ts';

export type Sharing = ReturnType<typeof shareDesign>;

export function shareDesign(options: SharingOptions) {
  const { designs, journal, locks, channel, onRole, onStatus, onEntry, timing = { answerMs: 4000 } } = options;
  const me = crypto.randomUUID();
  let appliedSeq = options.seq;
  let turn: { readonly lease: Lease; readonly epoch: number; readonly autosave: Autosave } | null = null;
  let waiting: AbortController | null = null;
  /** The lock, from the moment it is ours until it is let go or taken. */
  let held: Lease | null = null;
  let requeue: ReturnType<typeof setTimeout> | undefined;
  let force: ReturnType<typeof setTimeout> | undefined;
  /** Edits made here that are not known to be stored by anybody. */
  let orphaned: { readonly id: string; readonly patch: Patch } | null = null;
  const adopted = new Set<string>();
  let isClosed = false;
  /** Role changes and catching up, one after the other. */
  let steps: Promise<void> = Promise.resolve();

  const inTurn = (step: () => Promise<void>) => {
    steps = steps.then(step).catch((error: unknown) => console.error(error));
    return steps;
  };

  channel.onMessage((message) => {
    if (!isClosed && message.from !== me) void inTurn(() => answer(message));
  });
  const stopListening = designs.onPatch((patch, origin) => {
    if (origin === 'local') turn?.autosave.save(patch);
  });

  async function answer(message: TabMessage): Promise<void> {
    switch (message.type) {
      case 'entry':
        return turn ? undefined : follow(message.seq, message.patch);
      case 'take-over':
        return turn ? handOver() : stepAside();
      case 'writing':
        if (turn) return message.epoch > turn.epoch ? lose() : undefined;
        if (orphaned) channel.post({ type: 'unsaved', from: me, ...orphaned });
        return waitForTurn();
      case 'unsaved':
        return adopt(message.id, message.patch);
      case 'unsaved-kept':
        if (orphaned?.id === message.id) orphaned = null;
    }
  }

  async function follow(seq: number, patch: Patch): Promise<void> {
    if (seq <= appliedSeq) return;
    if (seq > appliedSeq + 1) return catchUp();
    appliedSeq = seq;
    designs.receive(patch);
    onEntry();
  }

  /** Reads what was stored since; the whole design where its journal was folded into a snapshot meanwhile. */
  async function catchUp(): Promise<void> {
    const entries = await journal.entriesAfter(appliedSeq);
    const isGapless = entries.every((entry, i) => entry.seq === appliedSeq + 1 + i);
    const newest = entries.at(-1)?.seq ?? appliedSeq;
    if (isGapless && entries.length > 0) {
      appliedSeq = newest;
      for (const { patch } of entries) designs.receive(patch);
      return onEntry();
    }
    const loaded = await journal.load();
    if (!loaded?.ok || loaded.value.seq <= appliedSeq) return;
    appliedSeq = loaded.value.seq;
    designs.replace(loaded.value.design);
    onEntry();
  }

  async function startTurn(lease: Lease): Promise<void> {
    clearTimeout(requeue);
    if (isClosed || held !== lease) return lease.release(); // lost again before it began
    if (turn) {
      turn = { ...turn, lease };
      return;
    }
    const epoch = await claimed(lease);
    if (epoch === null || held !== lease) return stepAside();
    clearTimeout(force);
    const autosave = createAutosave({
      journal,
      epoch,
      seq: appliedSeq,
      onStatus,
      onEntry(seq, patch) {
        appliedSeq = seq;
        channel.post({ type: 'entry', from: me, seq, patch });
        onEntry();
      },
      onLost: () => void inTurn(lose),
      ...(timing.autosave ? { timing: timing.autosave } : {}),
    });
    turn = { lease, epoch, autosave };
    if (orphaned) {
      designs.receive(orphaned.patch);
      autosave.save(orphaned.patch);
      orphaned = null;
    }
    designs.setReadOnly(false);
    channel.post({ type: 'writing', from: me, epoch });
    onRole('writer');
  }

  /** Null when storage fails: then nobody is helped by this tab holding the lock. */
  async function claimed(lease: Lease): Promise<number | null> {
    try {
      const epoch = await journal.claim();
      await catchUp();
      return epoch;
    } catch (error) {
      onStatus({ state: 'failed', problem: storageProblem(error) });
      held = null;
      lease.release();
      return null;
    }
  }

  /** No edit after this line, then store what is there, then let go. */
  async function handOver(): Promise<void> {
    options.onHandOver();
    designs.setReadOnly(true);
    await turn?.autosave.flush();
    endTurn();
  }

  async function lose(): Promise<void> {
    if (!turn) return;
    endTurn();
    await catchUp();
    if (orphaned) channel.post({ type: 'unsaved', from: me, ...orphaned });
  }

  function endTurn(): void {
    if (!turn) return;
    designs.setReadOnly(true);
    const { autosave, lease } = turn;
    turn = null;
    held = null;
    autosave.stop();
    const patch = autosave.unsaved();
    if (patch) orphaned = { id: crypto.randomUUID(), patch: composePatches(orphaned?.patch ?? emptyPatch, patch) };
    lease.release();
    onRole('follower');
    stepAside();
  }

  async function adopt(id: string, patch: Patch): Promise<void> {
    if (!turn) return;
    if (!adopted.has(id)) {
      adopted.add(id);
      designs.receive(patch);
      turn.autosave.save(patch);
    }
    channel.post({ type: 'unsaved-kept', from: me, id });
  }

  /** Another tab is to write next: leave the queue until it does, or until it evidently will not. */
  function stepAside(): void {
    waiting?.abort();
    waiting = null;
    clearTimeout(requeue);
    requeue = setTimeout(waitForTurn, timing.answerMs * 1.5);
  }

  function waitForTurn(): void {
    clearTimeout(requeue);
    if (held || waiting || isClosed) return;
    const abort = new AbortController();
    waiting = abort;
    locks.acquire(lockOf(options.designId), { signal: abort.signal }).then(use, () => undefined); // aborted: another tab goes first
  }

  function use(lease: Lease | null): Promise<void> | undefined {
    if (!lease) return;
    held = lease;
    waiting = null;
    lease.onLost(() => {
      if (held !== lease) return;
      held = null;
      void inTurn(lose);
    });
    return inTurn(() => startTurn(lease));
  }

  return {
    /** Resolves when it is clear whether this tab writes. */
    async start(): Promise<void> {
      const lease = await locks.acquire(lockOf(options.designId), { ifAvailable: true });
      if (lease) return use(lease);
      await inTurn(async () => {
        designs.setReadOnly(true);
        onRole('follower');
        await catchUp(); // what the writer stored between our reading and our listening
        waitForTurn();
      });
    },

    takeOver(): void {
      if (held || isClosed) return;
      waitForTurn();
      channel.post({ type: 'take-over', from: me });
      clearTimeout(force);
      force = setTimeout(() => {
        if (held || isClosed) return;
        waiting?.abort();
        void locks.acquire(lockOf(options.designId), { steal: true }).then(use);
      }, timing.answerMs);
    },

    /** Stores what is pending. True when nothing is left. */
    flush: async (): Promise<boolean> => (turn ? turn.autosave.flush() : true),

    /** Runs a task on the stored design between two writes; false when it was not the moment. */
    whenQuiet: async (task: (epoch: number, seq: number) => Promise<void>): Promise<boolean> =>
      turn ? turn.autosave.whenQuiet(task) : false,

    /** Stores what is pending and leaves; what could not be stored is given back. */
    async close(): Promise<Patch | null> {
      await inTurn(async () => {
        if (turn) await handOver();
      });
      isClosed = true;
      stopListening();
      waiting?.abort();
      clearTimeout(requeue);
      clearTimeout(force);
      channel.close();
      return orphaned?.patch ?? null;
    },
  };
}
