/** What a key press was meant for. */

/** Input types that take no text. */
const PLAIN_INPUTS = new Set(['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']);

const TEXT_ROLES = '[role="textbox"], [role="searchbox"], [role="combobox"], [role="spinbutton"]';
const POPUPS = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';
const CONTROLS = [
  'button',
  'a[href]',
  'input',
  'summary',
  ...['button', 'link', 'tab', 'checkbox', 'radio', 'switch', 'slider', 'option', 'row', 'gridcell', 'treeitem'].map(
    (role) => `[role="${role}"]`,
  ),
].join(',');

/** What the canvas answers for itself, buttons of cards and labels included. */
const CANVAS = '[data-canvas]';

/** The element the key went to, inside open shadow trees too. */
export function targetOf(event: Event): Element | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target : null;
}

/** Somebody types there: letters, Backspace and undo belong to the text. */
export function isTextField(target: Element | null): boolean {
  if (!target) return false;
  if (target instanceof HTMLInputElement) return !PLAIN_INPUTS.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return (target instanceof HTMLElement && target.isContentEditable) || target.closest(TEXT_ROLES) !== null;
}

/** Inside something that is open over the page and has keys of its own. */
export function isInPopup(target: Element | null): boolean {
  return target?.closest(POPUPS) != null;
}

export function isInModal(target: Element | null): boolean {
  return target?.closest('dialog[open], [aria-modal="true"]') != null;
}

/** A control outside the canvas, which uses Enter, arrows and the like itself. */
export function isControl(target: Element | null): boolean {
  return target !== null && target.closest(CANVAS) === null && target.closest(CONTROLS) !== null;
}
