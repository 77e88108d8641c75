import { describe, expect, test } from 'vitest';
import { ALL_ACTIONS } from './all.ts';
import { actionMeant, bindingsOf, isHeard, type TypedKey } from './key-router.ts';
import type { Focus } from './key-target.ts';

const NOTHING: Focus = { isText: false, isPopup: false, isModal: false, isControl: false };
const bindings = bindingsOf(ALL_ACTIONS);

function press(key: string, held = '', more: Partial<TypedKey> = {}): TypedKey {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key;
  return {
    key,
    code,
    shiftKey: held.includes('shift'),
    altKey: held.includes('alt'),
    ctrlKey: held.includes('ctrl'),
    metaKey: held.includes('meta'),
    isComposing: false,
    keyCode: 0,
    getModifierState: () => false,
    ...more,
  };
}

function meant(event: TypedKey, onMac = false): string | undefined {
  return actionMeant(bindings, event, onMac)?.id;
}

/** Every shortcut people expect of what exists, as UX section 1 lists them. */
const expected: readonly [press: TypedKey, action: string][] = [
  [press('z', 'ctrl'), 'undo'],
  [press('Z', 'ctrl shift'), 'redo'],
  [press('y', 'ctrl'), 'redo'],
  [press('d', 'ctrl'), 'duplicate'],
  [press('Delete'), 'delete'],
  [press('Backspace'), 'delete'],
  [press('a', 'ctrl'), 'select-all'],
  [press('Escape'), 'select-none'],
  [press('v'), 'select-tool'],
  [press('h'), 'hand-tool'],
  [press('c'), 'connect-tool'],
  [press('n'), 'create'],
  [press('a'), 'append'],
  [press('r'), 'replace'],
  [press('F2'), 'rename'],
  [press('Enter'), 'rename'],
  [press('ArrowLeft'), 'nudge-left'],
  [press('ArrowDown', 'shift'), 'nudge-down-far'],
  [press('=', 'ctrl'), 'zoom-in'],
  [press('+', 'ctrl shift'), 'zoom-in'],
  [press('-', 'ctrl'), 'zoom-out'],
  [press('0', 'ctrl'), 'zoom-100'],
  [press('!', 'shift', { code: 'Digit1' }), 'zoom-fit'],
  [press('1', 'ctrl'), 'zoom-fit'],
  [press('@', 'shift', { code: 'Digit2' }), 'zoom-selection'],
  [press('f', 'ctrl'), 'find'],
  [press('k', 'ctrl'), 'command-palette'],
  [press('/', 'ctrl'), 'command-palette'],
  [press('/'), 'search-palette'],
  [press('?', 'shift'), 'shortcuts'],
  [press('s', 'ctrl'), 'download'],
  [press('o', 'ctrl'), 'open'],
  [press('E', 'ctrl shift'), 'export'],
  [press('C', 'alt shift'), 'copy-png'],
  [press('a', 'alt'), 'align-left'],
  [press('d', 'alt'), 'align-right'],
  [press('w', 'alt'), 'align-top'],
  [press('s', 'alt'), 'align-bottom'],
  [press('h', 'alt'), 'align-center'],
  [press('v', 'alt'), 'align-middle'],
  [press('L', 'ctrl shift'), 'lock'],
  [press('F8'), 'next-finding'],
  [press('F8', 'shift'), 'previous-finding'],
  [press('p', 'alt'), 'findings-panel'],
  [press('Enter', 'alt'), 'quick-fix'],
];

describe('what each key means', () => {
  test.each(expected.map(([event, id]) => [`${heldText(event)}${event.key}`, event, id] as const))(
    '%s',
    (_keys, event, id) => {
      expect(meant(event)).toBe(id);
    },
  );
});

function heldText({ ctrlKey, altKey, shiftKey }: TypedKey): string {
  return `${ctrlKey ? 'Ctrl+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}`;
}

describe('keys that are left alone', () => {
  test('those of the browser', () => {
    const browsers = ['n', 't', 'w', 'l', 'r', 'p', 'j', 'h'].map((key) => press(key, 'ctrl'));
    const shifted = ['C', 'I', 'J', 'P', 'M', 'N', 'T', 'W', 'R'].map((key) => press(key, 'ctrl shift'));
    const others = [press('F5'), press('F11'), press('F12'), press('Tab', 'ctrl'), press('ArrowLeft', 'alt')];
    expect([...browsers, ...shifted, ...others].flatMap((event) => meant(event) ?? [])).toEqual([]);
  });

  test('copy, cut and paste, which come as events of their own', () => {
    expect(['c', 'x', 'v'].flatMap((key) => meant(press(key, 'ctrl')) ?? [])).toEqual([]);
  });

  test('while an input method is at work', () => {
    expect(meant(press('Enter', '', { isComposing: true }))).toBeUndefined();
    expect(meant(press('Process', '', { keyCode: 229, code: 'KeyN' }))).toBeUndefined();
  });

  test('with AltGr, which writes signs', () => {
    expect(meant(press('a', 'alt', { getModifierState: (name) => name === 'AltGraph' }))).toBeUndefined();
  });

  test('Ctrl on a Mac', () => {
    expect(meant(press('z', 'ctrl'), true)).toBeUndefined();
    expect(meant(press('z', 'meta'), true)).toBe('undo');
  });
});

describe('where a key is heard', () => {
  const heard = (key: TypedKey, focus: Partial<Focus>) => {
    const action = actionMeant(bindings, key, false);
    return action !== undefined && isHeard(action, { ...NOTHING, ...focus });
  };

  test('everything on the page itself', () => {
    expect(expected.filter(([key]) => !heard(key, {}))).toEqual([]);
  });

  test('in a text field only saving, the command palette and the findings', () => {
    const ids = expected.filter(([key]) => heard(key, { isText: true })).map(([, id]) => id);
    expect([...new Set(ids)].sort()).toEqual([
      'command-palette',
      'download',
      'next-finding',
      'previous-finding',
      'quick-fix',
    ]);
  });

  test('in a dialog nothing', () => {
    expect(expected.filter(([key]) => heard(key, { isPopup: true, isModal: true }))).toEqual([]);
  });

  test('on a button neither Enter nor arrows nor Delete, but undo and the tools', () => {
    const deaf = expected.filter(([key]) => !heard(key, { isControl: true })).map(([, id]) => id);
    expect([...new Set(deaf)].sort()).toEqual(['delete', 'nudge-down-far', 'nudge-left', 'rename']);
  });
});

describe('the list of actions', () => {
  test('ids and shortcuts are used once', () => {
    const ids = ALL_ACTIONS.map(({ id }) => id);
    const shortcuts = ALL_ACTIONS.flatMap((action) => action.shortcuts);
    expect(ids).toEqual([...new Set(ids)]);
    expect(shortcuts).toEqual([...new Set(shortcuts)]);
  });

  test('labels are used once, so that lists are clear', () => {
    const labels = ALL_ACTIONS.map(({ label }) => label);
    expect(labels).toEqual([...new Set(labels)]);
  });
});
