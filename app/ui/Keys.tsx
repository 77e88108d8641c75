import { Fragment } from 'react';
import { classNames } from './class-names.ts';

/** A shortcut as the keys of this machine's keyboard: "Mod+Shift+Z" is ⇧⌘Z or Ctrl Shift Z. */
export function Keys({ shortcut, isInverse = false }: { readonly shortcut: string; readonly isInverse?: boolean }) {
  return (
    <span className="inline-flex items-center gap-0.5 whitespace-nowrap">
      {keyNames(shortcut, isMac()).map((name) => (
        <Fragment key={name}>
          <kbd
            className={classNames(
              'min-w-4.5 rounded border px-1 text-center font-sans text-[11px] leading-4',
              isInverse ? 'border-current opacity-80' : 'border-line-strong text-ink-soft',
            )}
          >
            {name}
          </kbd>
        </Fragment>
      ))}
    </span>
  );
}

/** "Ctrl+Shift+Z" as one text, for `aria-keyshortcuts` and plain titles. */
export function shortcutText(shortcut: string): string {
  return keyNames(shortcut, isMac()).join(isMac() ? '' : '+');
}

const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃', Enter: '↩', Delete: '⌫' };
const OTHER: Readonly<Record<string, string>> = { Mod: 'Ctrl', Delete: 'Del' };
const BOTH: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

export function keyNames(shortcut: string, onMac: boolean): readonly string[] {
  const names = onMac ? MAC : OTHER;
  return shortcut
    .replace(/\+\+$/, '+Plus')
    .split('+')
    .map((part) => (part === 'Plus' ? '+' : (names[part] ?? BOTH[part] ?? part)));
}

export function isMac(): boolean {
  return /mac|iphone|ipad/i.test(globalThis.navigator?.userAgent ?? '');
}
