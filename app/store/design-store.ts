/** The one place a design changes. Everything else reads it, or listens to its patches. */
import { createStore } from 'zustand/vanilla';
import type { Command } from '../../src/commands/command.ts';
import { isSameValue } from '../../src/commands/edit.ts';
import { COLLECTIONS, type Design } from '../../src/model/design.ts';
import { applyPatch, composePatches, invertPatch, isEmptyPatch, type Patch } from '../../src/model/patch.ts';

export interface Step {
  /** The command's label: "Delete flow". */
  readonly label: string;
  readonly patch: Patch;
}

export interface DesignState {
  readonly design: Design;
  /** Another number for each design opened, so that what was begun in one never lands in the next. */
  readonly book: number;
  /** Newest last. */
  readonly undoable: readonly Step[];
  /** Newest last; emptied by every new edit. */
  readonly redoable: readonly Step[];
  /** True while another tab writes this design, or while it is only a link's preview. */
  readonly readOnly: boolean;
}

export type Origin = 'local' | 'remote';
/** `local` patches are saved and sent to other tabs; `remote` ones came from there. */
export type PatchListener = (patch: Patch, origin: Origin) => void;

/** What became of a command: `nothing` where it did not apply. */
export type Outcome = 'done' | 'nothing' | 'read-only';

/** A step holds only what it changed, so 500 of them stay under a megabyte. */
const MAX_STEPS = 500;

export function createDesignStore(initial: Design) {
  const store = createStore<DesignState>(() => ({ ...closedBook, design: initial, book: 0, readOnly: false }));
  const patchListeners = new Set<PatchListener>();
  const refusalListeners = new Set<() => void>();
  /** The text field being visited: its edits join the newest step. */
  let openVisit: string | null = null;

  function commit(patch: Patch, origin: Origin, history: Partial<DesignState> = {}): void {
    store.setState(({ design }) => ({ design: applyPatch(design, patch), ...history }));
    for (const listener of patchListeners) listener(patch, origin);
  }

  function isRefused(): boolean {
    if (!store.getState().readOnly) return false;
    for (const listener of refusalListeners) listener();
    return true;
  }

  return {
    ...store,

    /**
     * Does the command as one undo step. Consecutive runs with the same `visit` (one stay in a text field)
     * make one step together, however many drafts they save.
     */
    run(command: Command, visit?: string): Outcome {
      if (isRefused()) return 'read-only';
      const { design, undoable } = store.getState();
      const patch = command.run(design);
      if (isEmptyPatch(patch)) return 'nothing';
      const newest = visit !== undefined && visit === openVisit ? undoable.at(-1) : undefined;
      const done = newest ? undoable.slice(0, -1) : undoable;
      const whole = newest ? composePatches(newest.patch, patch) : patch;
      const isUndone = newest !== undefined && changesNothing(whole);
      // A visit back where it began leaves no step, so its next edit must not join the one before.
      openVisit = isUndone ? null : (visit ?? null);
      commit(patch, 'local', { undoable: isUndone ? done : withStep(done, command.label, whole), redoable: [] });
      return 'done';
    },

    /** The next run starts a step of its own. */
    endVisit(): void {
      openVisit = null;
    },

    undo(): Outcome {
      if (isRefused()) return 'read-only';
      const { undoable, redoable } = store.getState();
      const step = undoable.at(-1);
      if (!step) return 'nothing';
      openVisit = null;
      commit(invertPatch(step.patch), 'local', { undoable: undoable.slice(0, -1), redoable: [...redoable, step] });
      return 'done';
    },

    redo(): Outcome {
      if (isRefused()) return 'read-only';
      const { undoable, redoable } = store.getState();
      const step = redoable.at(-1);
      if (!step) return 'nothing';
      openVisit = null;
      commit(step.patch, 'local', { undoable: [...undoable, step], redoable: redoable.slice(0, -1) });
      return 'done';
    },

    /** What opening a design works out by itself, such as its first layout: saved and sent, but no step to undo. */
    settle(patch: Patch): Outcome {
      if (isRefused()) return 'read-only';
      if (isEmptyPatch(patch)) return 'nothing';
      openVisit = null;
      commit(patch, 'local');
      return 'done';
    },

    /** Applies another tab's patch: not undoable here, and not sent back. */
    receive(patch: Patch): void {
      if (!isEmptyPatch(patch)) commit(patch, 'remote');
    },

    /** Opens another design: a new book of steps, and no patch. */
    replace(design: Design): void {
      openVisit = null;
      store.setState(({ book }) => ({ ...closedBook, design, book: book + 1 }));
    },

    setReadOnly(readOnly: boolean): void {
      openVisit = null;
      if (store.getState().readOnly !== readOnly) store.setState({ readOnly });
    },

    onPatch(listener: PatchListener): () => void {
      patchListeners.add(listener);
      return () => void patchListeners.delete(listener);
    },

    /** Told whenever an edit was refused because the design is read-only here. */
    onRefusal(listener: () => void): () => void {
      refusalListeners.add(listener);
      return () => void refusalListeners.delete(listener);
    },
  };
}

export type DesignStore = ReturnType<typeof createDesignStore>;

const closedBook = { undoable: [], redoable: [] } as const;

function withStep(steps: readonly Step[], label: string, patch: Patch): readonly Step[] {
  return [...steps, { label, patch }].slice(-MAX_STEPS);
}

/** Whatever it changed has the values it had before. */
function changesNothing(patch: Patch): boolean {
  return COLLECTIONS.every((name) =>
    [...(patch[name]?.values() ?? [])].every(([before, after]) => isSameValue(before, after)),
  );
}
