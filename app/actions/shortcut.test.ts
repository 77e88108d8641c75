import { describe, expect, test } from 'vitest';
import { type KeyPress, matches, parseShortcut } from './shortcut.ts';

const NONE = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };

function press(key: string, code: string, held: string = ''): KeyPress {
  return {
    ...NONE,
    key,
    code,
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
  };
}

const hits: readonly [what: string, shortcut: string, press: KeyPress, isMac: boolean][] = [
  ['Ctrl+Z elsewhere', 'Mod+Z', press('z', 'KeyZ', 'ctrl'), false],
  ['Command+Z on a Mac', 'Mod+Z', press('z', 'KeyZ', 'meta'), true],
  ['with caps lock', 'Mod+Z', press('Z', 'KeyZ', 'ctrl'), false],
  ['by what Dvorak writes, not by place', 'Mod+Z', press('z', 'Slash', 'ctrl'), false],
  ['by place where the key writes Cyrillic', 'Mod+Z', press('я', 'KeyZ', 'ctrl'), false],
  ['by place where Option writes another letter', 'Alt+A', press('å', 'KeyA', 'alt'), true],
  ['by place where Option starts an accent', 'Alt+N', press('Dead', 'KeyN', 'alt'), true],
  ['a digit by place, though Shift writes a sign', 'Shift+1', press('!', 'Digit1', 'shift'), false],
  ['a digit that needs Shift on AZERTY', 'Shift+1', press('1', 'Digit1', 'shift'), false],
  ['a digit on the number pad', 'Mod+0', press('0', 'Numpad0', 'ctrl'), false],
  ['zoom by the plus sign', 'Mod+=', press('+', 'Equal', 'ctrl shift'), false],
  ['zoom by the number pad', 'Mod+=', press('+', 'NumpadAdd', 'ctrl'), false],
  ['zoom by the old name of the key', 'Mod+=', press('Add', 'NumpadAdd', 'ctrl'), false],
  ['zoom out by the number pad', 'Mod+-', press('-', 'NumpadSubtract', 'ctrl'), false],
  ['a sign written with Shift', '?', press('?', 'Slash', 'shift'), false],
  ['a sign written elsewhere', '?', press('?', 'Minus', 'shift'), false],
  ['F8', 'F8', press('F8', 'F8'), false],
  ['Shift+F8', 'Shift+F8', press('F8', 'F8', 'shift'), false],
  ['Esc by its old name', 'Escape', press('Esc', 'Escape'), false],
];

const misses: readonly [what: string, shortcut: string, press: KeyPress, isMac: boolean][] = [
  ['Ctrl on a Mac', 'Mod+Z', press('z', 'KeyZ', 'ctrl'), true],
  ['the Windows key', 'Mod+Z', press('z', 'KeyZ', 'meta'), false],
  ['Ctrl and Command together', 'Mod+Z', press('z', 'KeyZ', 'ctrl meta'), true],
  ['with Shift', 'Mod+Z', press('Z', 'KeyZ', 'ctrl shift'), false],
  ['without Shift', 'Mod+Shift+Z', press('z', 'KeyZ', 'ctrl'), false],
  ['with Alt', 'V', press('v', 'KeyV', 'alt'), false],
  ['a sign on a letter key, as Dvorak has it', 'Mod+Z', press(';', 'KeyZ', 'ctrl'), false],
  ['the place of Q where AZERTY writes A', 'Q', press('a', 'KeyQ'), false],
  ['a plain digit', 'Shift+1', press('1', 'Digit1'), false],
  ['F8 with Shift', 'F8', press('F8', 'F8', 'shift'), false],
  ['a slash for a question mark', '?', press('/', 'Slash'), false],
];

describe('a shortcut is meant', () => {
  test.each(hits)('%s', (_what, shortcut, event, isMac) => {
    expect(matches(parseShortcut(shortcut), event, isMac)).toBe(true);
  });
});

describe('a shortcut is not meant', () => {
  test.each(misses)('%s', (_what, shortcut, event, isMac) => {
    expect(matches(parseShortcut(shortcut), event, isMac)).toBe(false);
  });
});
