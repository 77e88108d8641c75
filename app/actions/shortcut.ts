/**
 * Shortcuts as text, "Mod+Shift+Z", held against key events.
 *
 * Letters go by what the key writes, so that Dvorak and AZERTY work, and by the key's place only where it writes nothing of the
 * Latin keyboard at all (Cyrillic, or Option on a Mac). Digits also go by place, as some layouts need Shift for them.
 * Signs such as `?` go by what is written, whatever Shift had to do with it.
 */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export interface Shortcut {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

export function parseShortcut(text: string): Shortcut {
  const parts = text.replace(/\+\+$/, '+Plus').split('+');
  const key = parts.at(-1) ?? '';
  return {
    key: key === 'Plus' ? '+' : key.length === 1 ? key.toLowerCase() : key,
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}

/** Mod is the command key on a Mac and Ctrl elsewhere; the other of the two must be up. */
export function matches(shortcut: Shortcut, press: KeyPress, isMac: boolean): boolean {
  const [mod, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (mod !== shortcut.mod || other || press.altKey !== shortcut.alt) return false;
  if (!isSign(shortcut.key) && press.shiftKey !== shortcut.shift) return false;
  return keysOf(press).includes(shortcut.key);
}

/** Keys that write a sign take Shift or not as the layout wants. */
function isSign(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/.test(key);
}

/** Every name under which a shortcut may mean this key. */
function keysOf({ key, code }: KeyPress): readonly string[] {
  const written = key.length === 1 ? key.toLowerCase() : (ALIASES[key] ?? key);
  const names = [written];
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter && !ASCII_SIGN.test(written)) names.push(letter.toLowerCase());
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(code)?.[1];
  if (digit) names.push(digit);
  if (code === 'NumpadAdd' || code === 'Equal') names.push('=', '+');
  if (code === 'NumpadSubtract' || code === 'Minus') names.push('-');
  if (written === '+') names.push('=');
  if (written === '_') names.push('-');
  return names;
}

/** What Dvorak writes on a letter's place is still what was meant. */
const ASCII_SIGN = /^[!-~]$/;

const ALIASES: Readonly<Record<string, string>> = { Add: '+', Subtract: '-', Del: 'Delete', Esc: 'Escape' };
