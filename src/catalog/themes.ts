/** Every colour of the product, light and dark. */
import type { Theme, ThemeMode } from './theme.ts';
import { DARK } from './theme-dark.ts';
import { LIGHT } from './theme-light.ts';

export function theme(mode: ThemeMode): Theme {
  return mode === 'dark' ? DARK : LIGHT;
}
