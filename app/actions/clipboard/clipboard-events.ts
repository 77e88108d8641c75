/**
 * Copy, cut and paste by the browser's own events: they need no permission, and they reach other tabs.
 *
 * Text fields and selected text keep theirs.
 */
import { cutElements } from '../../../src/commands/duplicate.ts';
import type { Stores } from '../../store/stores.ts';
import { isEditable, isOnCanvas } from '../action.ts';
import { focusOf } from '../key-target.ts';
import { selectedElements } from '../selected.ts';
import { CLIP_TYPE, type Copied, copySelection } from './copy-selection.ts';
import { pasteText } from './paste-clip.ts';

/** Returns what stops it. */
export function listenToClipboard(stores: Stores): () => void {
  const events = new AbortController();
  const { signal } = events;
  window.addEventListener('copy', (event) => onCopy(stores, event), { signal });
  window.addEventListener('cut', (event) => onCopy(stores, event), { signal });
  window.addEventListener('paste', (event) => onPaste(stores, event), { signal });
  return () => events.abort();
}

/** From a menu: as if the keys had been pressed. False where the browser refuses. */
export function copyByCommand(verb: 'copy' | 'cut'): boolean {
  isByCommand = true;
  const isDone = document.execCommand(verb);
  isByCommand = false;
  return isDone;
}

/** From a menu: browsers ask before they hand over the clipboard, and give only its text. */
export async function pasteByCommand(stores: Stores): Promise<void> {
  try {
    const text = await navigator.clipboard.readText();
    pasteText(stores, lastCopied?.text === text ? lastCopied.json : text);
  } catch {
    stores.toasts.show('The browser gives the clipboard to the keyboard only. Press Ctrl+V or ⌘V.');
  }
}

let isByCommand = false;
let lastCopied: Copied | null = null;

function onCopy(stores: Stores, event: ClipboardEvent): void {
  if (event.defaultPrevented || (!isByCommand && isForTheText(stores, event))) return;
  const copied = copySelection(stores);
  if (!copied) return;
  const isCut = event.type === 'cut';
  if (isCut && !(isEditable(stores) && isOnCanvas(stores))) return;
  event.clipboardData?.setData(CLIP_TYPE, copied.json);
  event.clipboardData?.setData('text/plain', copied.text);
  event.preventDefault();
  lastCopied = copied;
  const count = copied.count === 1 ? '1 element' : `${copied.count} elements`;
  stores.session.announce(`${count} ${isCut ? 'cut' : 'copied'}`);
  if (isCut) stores.designs.run(cutElements(selectedElements(stores)));
}

function onPaste(stores: Stores, event: ClipboardEvent): void {
  const data = event.clipboardData;
  // Files are opened by whoever takes dropped files too.
  if (!data || event.defaultPrevented || data.files.length > 0 || isForTheText(stores, event)) return;
  if (!isOnCanvas(stores)) return;
  event.preventDefault();
  pasteText(stores, data.getData(CLIP_TYPE) || data.getData('text/plain'));
}

function isForTheText({ workspace }: Stores, event: ClipboardEvent): boolean {
  const { isText, isModal } = focusOf(event);
  const isTextChosen = event.type !== 'paste' && getSelection()?.isCollapsed === false;
  return isText || isModal || isTextChosen || workspace.getState().open.kind === 'none';
}
