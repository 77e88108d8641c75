/** The address names what is open, so that a reload or the back button brings it again: `#design=ID`, or a link. */
import { ID_PATTERN, type Id } from '../../src/model/field.ts';
import { goToStart, openDesign, openLink } from '../start/opening.ts';
import type { Stores } from '../store/stores.ts';
import type { OpenDesign } from '../store/workspace.ts';

export type Address =
  | { readonly kind: 'start' }
  | { readonly kind: 'stored'; readonly id: Id }
  /** The fragment of a shared link, without its `#`. */
  | { readonly kind: 'link'; readonly fragment: string };

export function parseAddress(hash: string): Address {
  const fragment = hash.replace(/^#/, '');
  const id = /^design=(.*)$/.exec(fragment)?.[1];
  if (id !== undefined && ID_PATTERN.test(id)) return { kind: 'stored', id };
  // `d2.` and beyond are links of versions to come: they are told apart where links are read.
  return /^d\d+\./.test(fragment) ? { kind: 'link', fragment } : { kind: 'start' };
}

/** Opens what the address names, now and whenever it changes, and keeps the address in step with what is opened. */
export async function followAddress(stores: Stores): Promise<void> {
  const { workspace } = stores;

  async function route(): Promise<void> {
    const address = parseAddress(location.hash);
    const { open } = workspace.getState();
    if (address.kind === 'link') await openLink(stores, address.fragment);
    else if (address.kind === 'start') await (open.kind === 'none' ? undefined : goToStart(stores));
    else if (open.kind !== 'stored' || open.id !== address.id) await openDesign(stores, address.id);
    // What could not be opened leaves the history: the way back would lead to it again and again.
    showAddress(workspace.getState().open, 'replaceState');
  }

  workspace.subscribe((now, before) => {
    if (now.open !== before.open) showAddress(now.open, 'pushState');
  });
  window.addEventListener('hashchange', () => void route());
  await route();
}

function showAddress(open: OpenDesign, how: 'pushState' | 'replaceState'): void {
  // A link stays in the address as it came, with whatever a mail program hung on it.
  if (open.kind === 'link' && location.hash.includes(open.fragment)) return;
  const hash = hashOf(open);
  if (location.hash !== hash) history[how](null, '', hash || location.pathname + location.search);
}

function hashOf(open: OpenDesign): string {
  if (open.kind === 'link') return `#${open.fragment}`;
  return open.kind === 'stored' ? `#design=${open.id}` : '';
}
