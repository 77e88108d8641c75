/** Everything that opens, copies or closes a design, with what is said when it does not work. */
import type { LinkError } from '../../src/codecs/share-link.ts';
import { type Design, emptyDesign, ONLY, only } from '../../src/model/design.ts';
import type { Id } from '../../src/model/field.ts';
import type { Unreadable } from '../store/journal.ts';
import { copyName } from '../store/library.ts';
import type { Stores } from '../store/stores.ts';
import type { OpenFailure } from '../store/workspace.ts';
import { foreignText, holdsDesign, isAboutLink, textKind } from './foreign-text.ts';
import { type Incoming, readFile, readLink, readText, type Waiting } from './incoming.ts';

export async function openDesign(stores: Stores, id: Id): Promise<void> {
  const opened = await stores.workspace.openStored(id);
  if (!opened.ok) {
    if (opened.error.code === 'unreadable') return tellUnreadable(stores, id, opened.error.unreadable);
    return tellFailure(stores, opened.error, () => void openDesign(stores, id));
  }
  void tellDeleted(stores, id);
  const { damaged, removed } = opened.value;
  if (damaged > 0) {
    stores.toasts.show(
      `${damaged} saved ${damaged === 1 ? 'change was' : 'changes were'} damaged in this browser’s storage and could not be restored.`,
      { tone: 'error' },
    );
  }
  if (removed.length > 0) stores.notices.show({ kind: 'removed', what: nameOf(stores), removed });
}

/** Never replaces what is open or stored. */
export async function openNew(stores: Stores, design: Design, name?: string): Promise<boolean> {
  const opened = await stores.workspace.openAsNew(design, name);
  if (opened.ok) return true;
  tellFailure(stores, opened.error, () => void openNew(stores, design, name));
  return false;
}

export async function openBlank(stores: Stores): Promise<void> {
  const about = { ...only(emptyDesign, 'about'), name: 'Untitled design', status: 'draft' as const };
  const createdAt = new Date().toISOString();
  await openNew(stores, { ...emptyDesign, about: new Map([[ONLY, { ...about, createdAt }]]) });
}

export async function openFiles(stores: Stores, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const foreign = await foreignText(file);
    if (foreign) stores.imports.offer(foreign);
    else {
      const loaded = await readFile(file, waitingFor(stores, file.name));
      if (loaded) await openLoaded(stores, file.name, loaded);
    }
  }
}

function waitingFor({ toasts }: Stores, name: string): Waiting {
  const text = `Reading ${name.slice(0, 120)}…`;
  return {
    late: (cancel) => toasts.show(text, { action: { label: 'Cancel', run: cancel } }),
    over: () => toasts.dismissText(text),
  };
}

/** What was pasted: a design's text, or a link to one. */
export async function openText(stores: Stores, text: string): Promise<void> {
  if (isAboutLink(text)) return openLink(stores, text);
  if (!holdsDesign(text)) {
    const as = await textKind(text, '');
    return stores.imports.offer({ name: 'the pasted text', text, size: text.length, as });
  }
  await openLoaded(stores, 'the pasted text', await readText(text));
}

async function openLoaded(stores: Stores, what: string, loaded: Incoming): Promise<void> {
  if (!loaded.ok) return stores.notices.show({ kind: 'unreadable', what, error: loaded.error, raw: null });
  const { design, removed } = loaded.value;
  const isOpen = await openNew(stores, named(design, what));
  if (isOpen && removed.length > 0) stores.notices.show({ kind: 'removed', what, removed });
}

/** Shows a link's design read-only; nothing that is stored is touched. */
export async function openLink(stores: Stores, link: string): Promise<void> {
  const { fragment, loaded } = await readLink(link);
  if (!loaded.ok) return tellBrokenLink(stores, loaded.error);
  const { design, removed } = loaded.value;
  const shown = await stores.workspace.preview(design, fragment);
  if (!shown.ok) return tellFailure(stores, shown.error, () => void openLink(stores, link));
  if (removed.length > 0) stores.notices.show({ kind: 'removed', what: 'the link', removed });
}

function tellBrokenLink({ notices }: Stores, { message, problems }: LinkError): void {
  if (problems) notices.show({ kind: 'unreadable', what: 'the link', error: { code: 'invalid', problems }, raw: null });
  else notices.show({ kind: 'broken-link', text: message });
}

export async function goToStart(stores: Stores): Promise<void> {
  const closed = await stores.workspace.close();
  if (!closed.ok) tellFailure(stores, closed.error, () => void goToStart(stores));
}

/** A copy of the design as it is now, which then is the open one. */
export async function duplicateOpenDesign(stores: Stores): Promise<void> {
  const { design } = stores.designs.getState();
  const name = copyName(nameOf(stores));
  if (await openNew(stores, design, name)) stores.toasts.show(`This is a copy now: “${name}”.`);
}

/** Of a link's design the copy is the only one kept here, so it keeps its name. */
export async function copyOpenDesign(stores: Stores): Promise<void> {
  const { open } = stores.workspace.getState();
  if (open.kind !== 'link') return duplicateOpenDesign(stores);
  if (await openNew(stores, stores.designs.getState().design)) stores.toasts.show('The copy is kept in this browser.');
}

export async function deleteOpenDesign(stores: Stores): Promise<void> {
  const { open } = stores.workspace.getState();
  if (open.kind !== 'stored') return;
  const name = nameOf(stores);
  const closed = await stores.workspace.close();
  if (!closed.ok) return tellFailure(stores, closed.error, () => void deleteOpenDesign(stores));
  await deleteDesign(stores, open.id, name, () => void openDesign(stores, open.id));
}

/** `afterUndo` follows bringing it back. */
export async function deleteDesign(stores: Stores, id: Id, name: string, afterUndo: () => void): Promise<void> {
  const library = await stores.workspace.library();
  await library.markDeleted(id);
  stores.toasts.show(`Deleted “${name || 'Untitled design'}”.`, {
    action: { label: 'Undo', run: () => void library.bringBack(id).then(afterUndo) },
  });
}

function tellFailure({ notices, toasts }: Stores, failure: OpenFailure, retry: () => void): void {
  if (failure.code === 'unsaved') notices.show({ kind: 'unsaved', proceed: retry });
  if (failure.code === 'storage') toasts.show(failure.text, { tone: 'error' });
  if (failure.code === 'gone') {
    toasts.show('There is no such design in this browser. It may have been deleted.', { tone: 'error' });
  }
}

/** What is left of it are the states that were kept: they are offered beside its damaged text. */
async function tellUnreadable(stores: Stores, id: Id, { error, json }: Unreadable): Promise<void> {
  const kept = await stores.workspace.stored.newestKeptState(id).catch(() => null);
  const notice = { kind: 'unreadable', what: 'the stored design', error, raw: json } as const;
  if (!kept) return stores.notices.show(notice);
  const { point, design } = kept;
  stores.notices.show({ ...notice, kept: { at: point.at, open: () => void openNew(stores, design) } });
}

/** Its address still opens it, for as long as it can be brought back: nobody should go on in the belief that it stays. */
async function tellDeleted({ workspace, toasts }: Stores, id: Id): Promise<void> {
  const library = await workspace.library();
  if (((await library.entry(id))?.deletedAt ?? null) === null) return;
  toasts.show('This design was deleted, and will be gone in a few days.', {
    action: { label: 'Bring back', run: () => void library.bringBack(id) },
  });
}

function nameOf({ designs }: Stores): string {
  return only(designs.getState().design, 'about').name;
}

/** A design without a name is called after its file. */
function named(design: Design, what: string): Design {
  const about = only(design, 'about');
  if (about.name !== '') return design;
  return { ...design, about: new Map([[ONLY, { ...about, name: what.replace(/(\.design)?\.[a-z]+$/i, '') }]]) };
}
