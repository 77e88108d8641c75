/**
 * Which design is open in this tab, where it is kept, and how saving goes.
 *
 * A stored design is shared with other tabs and saved by itself; a link's design is only looked at and touches nothing
 * that is stored; without storage a design lives in memory and the header says so in red.
 */
import { createStore } from 'zustand/vanilla';
import type { Command } from '../../src/commands/command.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import { type Design, emptyDesign } from '../../src/model/design.ts';
import type { Id } from '../../src/model/field.ts';
import type { SaveStatus } from './autosave.ts';
import { type Database, openDatabase } from './database.ts';
import type { DesignStore } from './design-store.ts';
import type { FindingsStore } from './findings-store.ts';
import { createJournal, type Journal, type LoadedDesign, type Unreadable } from './journal.ts';
import { leaveField } from './leave-field.ts';
import { createLibrary, type Library, withName } from './library.ts';
import { browserLocks } from './locks.ts';
import { createRestorePoints, type RestorePoints } from './restore-points.ts';
import type { SceneStore } from './scene-store.ts';
import type { SessionStore } from './session-store.ts';
import { ReadBackError, storageProblem } from './storage-problem.ts';
import { createStoredDesigns } from './stored-designs.ts';
import { browserChannel } from './tab-messages.ts';
import type { Role } from './tab-options.ts';
import { type Sharing, shareDesign } from './tabs.ts';
import { keepTidy } from './upkeep.ts';

export type OpenDesign =
  /** The start screen. */
  | { readonly kind: 'none' }
  | { readonly kind: 'stored'; readonly id: Id }
  /** Storage cannot be used: the design lives in this tab only. */
  | { readonly kind: 'memory' }
  /** Somebody's link: read-only, kept nowhere. */
  | { readonly kind: 'link'; readonly fragment: string };

export interface WorkspaceState {
  readonly open: OpenDesign;
  /** `opening` until it is clear which tab writes. */
  readonly role: Role | 'opening';
  readonly save: SaveStatus;
}

export type OpenFailure =
  /** What is open now has edits that no storage took: download it, or `abandon` it, first. */
  | { readonly code: 'unsaved' }
  | { readonly code: 'gone' }
  | { readonly code: 'unreadable'; readonly unreadable: Unreadable }
  | { readonly code: 'storage'; readonly text: string };

interface Parts {
  readonly designs: DesignStore;
  readonly session: SessionStore;
  readonly scene: SceneStore;
  readonly findings: FindingsStore;
}

const SAVED: SaveStatus = { state: 'saved', at: null };
const storedAs = (id: Id) => ({ open: { kind: 'stored', id }, role: 'opening' }) as const;
const CLOSED: WorkspaceState = { open: { kind: 'none' }, role: 'writer', save: SAVED };

export function createWorkspace(parts: Parts) {
  const { designs, session, scene, findings } = parts;
  const store = createStore<WorkspaceState>(() => CLOSED);
  let database: Promise<Database> | undefined;
  let current: { readonly sharing: Sharing; readonly stopUpkeep: () => Promise<void> } | null = null;
  let isAbandoned = false;
  /** Openings and closings, one after the other: a slow one never overtakes a later one. */
  let steps: Promise<unknown> = Promise.resolve();

  function inTurn<T>(step: () => Promise<T>): Promise<T> {
    const done = steps.then(step);
    steps = done.catch(() => undefined);
    return done;
  }

  function connect(): Promise<Database> {
    database ??= openDatabase().catch((error: unknown) => {
      database = undefined;
      throw error;
    });
    return database;
  }

  const stored = createStoredDesigns(connect, browserLocks());

  /** Saves and lets go of what is open; false when something of it is stored nowhere, and then it stays open. */
  async function leave(): Promise<boolean> {
    leaveField();
    const mayLose = isAbandoned;
    isAbandoned = false;
    const { open } = store.getState();
    if (open.kind === 'memory' && designs.getState().undoable.length > 0) return mayLose;
    if (!current) return true;
    if (!(await current.sharing.flush()) && !mayLose) return false;
    const { sharing, stopUpkeep } = current;
    current = null;
    await stopUpkeep();
    await sharing.close();
    return true;
  }

  function show(design: Design, state: WorkspaceState): void {
    session.reset();
    designs.replace(design);
    store.setState(state);
  }

  async function openStored(id: Id): Promise<Result<LoadedDesign, OpenFailure>> {
    let db: Database;
    try {
      db = await connect();
      const journal = createJournal(db, id);
      const loaded = await journal.load();
      if (!loaded) return err({ code: 'gone' });
      if (!loaded.ok) return err({ code: 'unreadable', unreadable: loaded.error });
      const at = (await createLibrary(db).entry(id))?.updatedAt ?? null;
      if (!(await leave())) return err({ code: 'unsaved' });
      await showStored(db, journal, loaded.value, at);
      return loaded;
    } catch (error) {
      return err({ code: 'storage', text: storageProblem(error).text });
    }
  }

  async function showStored(db: Database, journal: Journal, loaded: LoadedDesign, at: number | null): Promise<void> {
    designs.setReadOnly(true);
    show(loaded.design, { ...storedAs(journal.designId), save: { state: 'saved', at } });
    await share(db, journal, loaded);
  }

  async function kept(design: Design): Promise<{ db: Database; journal: Journal; loaded: LoadedDesign }> {
    const db = await connect();
    const journal = createJournal(db, await createLibrary(db).add(design));
    const loaded = await journal.load();
    if (!loaded?.ok) throw new ReadBackError();
    return { db, journal, loaded: loaded.value };
  }

  async function share(db: Database, journal: Journal, loaded: LoadedDesign): Promise<void> {
    const id = journal.designId;
    const isOpen = () => {
      const { open } = store.getState();
      return open.kind === 'stored' && open.id === id;
    };
    const sharing = shareDesign({
      designId: id,
      designs,
      journal,
      locks: browserLocks(),
      channel: browserChannel(id),
      seq: loaded.seq,
      onRole: (role) => isOpen() && store.setState({ role }),
      onStatus: (save) => isOpen() && store.setState({ save }),
      onEntry: () => undefined,
      onHandOver: leaveField,
    });
    const stopUpkeep = keepTidy({ designs, scene, findings, journal, sharing, library: createLibrary(db), db, loaded });
    current = { sharing, stopUpkeep };
    await sharing.start();
  }

  return {
    ...store,

    openStored: (id: Id): Promise<Result<LoadedDesign, OpenFailure>> => inTurn(() => openStored(id)),

    /** Keeps the design as a new one and opens it. Without storage it opens in memory. Never touches another design. */
    openAsNew: (design: Design, name?: string): Promise<Result<Id | null, OpenFailure>> =>
      inTurn(async () => {
        const named = name === undefined ? design : withName(design, name);
        if (!(await leave())) return err({ code: 'unsaved' });
        try {
          const { db, journal, loaded } = await kept(named);
          await showStored(db, journal, loaded, Date.now());
          return ok(journal.designId);
        } catch (error) {
          designs.setReadOnly(false);
          const save: SaveStatus = { state: 'failed', problem: storageProblem(error) };
          show(named, { open: { kind: 'memory' }, role: 'writer', save });
          return ok(null);
        }
      }),

    /** Tries again to keep what lives in this tab only. Its steps can be undone as before. */
    keep: (): Promise<void> =>
      inTurn(async () => {
        if (store.getState().open.kind !== 'memory') return;
        designs.setReadOnly(true);
        try {
          const { db, journal, loaded } = await kept(designs.getState().design);
          store.setState({ ...storedAs(journal.designId), save: { state: 'saved', at: Date.now() } });
          await share(db, journal, loaded);
        } catch (error) {
          designs.setReadOnly(false);
          const save: SaveStatus = { state: 'failed', problem: storageProblem(error) };
          store.setState({ open: { kind: 'memory' }, role: 'writer', save });
        }
      }),

    /** Shows a link's design read-only. */
    preview: (design: Design, fragment: string): Promise<Result<null, OpenFailure>> =>
      inTurn(async () => {
        if (!(await leave())) return err({ code: 'unsaved' });
        designs.setReadOnly(true);
        show(design, { open: { kind: 'link', fragment }, role: 'writer', save: SAVED });
        return ok(null);
      }),

    /** Back to the start screen. */
    close: (): Promise<Result<null, OpenFailure>> =>
      inTurn(async () => {
        if (!(await leave())) return err({ code: 'unsaved' });
        designs.setReadOnly(false);
        show(emptyDesign, CLOSED);
        return ok(null);
      }),

    /** The next opening may lose what no storage took: the person said so. */
    abandon(): void {
      isAbandoned = true;
    },

    /** Makes this tab the one that writes. */
    takeOver: (): void => current?.sharing.takeOver(),

    /** Stores what is pending; true when nothing is left. */
    flush: async (): Promise<boolean> => (current ? current.sharing.flush() : store.getState().open.kind !== 'memory'),

    library: async (): Promise<Library> => createLibrary(await connect()),

    restorePoints: async (): Promise<RestorePoints | null> => {
      const { open } = store.getState();
      return open.kind === 'stored' ? createRestorePoints(await connect(), open.id) : null;
    },

    /** Renames a design of the list: the open one by an undoable edit, another one behind its own lock. */
    async rename(id: Id, command: Command): Promise<boolean> {
      const { open } = store.getState();
      if (open.kind === 'stored' && open.id === id) return designs.run(command) === 'done';
      return stored.rename(id, command);
    },

    stored,
  };
}

export type Workspace = ReturnType<typeof createWorkspace>;
