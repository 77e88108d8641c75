import type { ThemeMode } from '../../src/catalog/theme.ts';

/** What the app shows now, which an export may differ from. */
export function themeOnScreen(): ThemeMode {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}
