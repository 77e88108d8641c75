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

/** What has the focus, as far as it matters to shortcuts. */
export interface Focus {
  /** Somebody types there: letters, Backspace and undo belong to the text. */
  readonly isText: boolean;
  /** Inside something that is open over the page and has keys of its own. */
  readonly isPopup: boolean;
  readonly isModal: boolean;
  /** A control outside the canvas, which uses Enter, arrows and the like itself. */
  readonly isControl: boolean;
}

export function focusOf(event: Event): Focus {
  const target = targetOf(event);
  return {
    isText: isTextField(target),
    isPopup: target?.closest(POPUPS) != null,
    isModal: target?.closest('dialog[open], [aria-modal="true"]') != null,
    isControl: target !== null && target.closest(CANVAS) === null && target.closest(CONTROLS) !== null,
  };
}

export function isTextField(target: Element | null): boolean {
  if (!target) return false;
  if (target instanceof HTMLInputElement) return !PLAIN_INPUTS.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return (target instanceof HTMLElement && target.isContentEditable) || target.closest(TEXT_ROLES) !== null;
}

/** Inside open shadow trees too. */
function targetOf(event: Event): Element | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target : null;
}
