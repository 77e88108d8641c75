/** Sets the catalogue's colours as custom properties, so that CSS, canvas and export draw from one table. */
import type { Theme, ThemeMode } from '../../src/catalog/theme.ts';
import { theme } from '../../src/catalog/themes.ts';
import type { SessionStore } from '../store/session-store.ts';

/** Follows the choice of the person, and of their system where they left it to that. */
export function followTheme(session: SessionStore): void {
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => applyTheme(modeOf(session.getState().theme, systemIsDark.matches));
  session.subscribe((now, before) => {
    if (now.theme !== before.theme) apply();
  });
  systemIsDark.addEventListener('change', apply);
  apply();
}

function modeOf(choice: 'light' | 'dark' | 'system', systemIsDark: boolean): ThemeMode {
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
}

function applyTheme(mode: ThemeMode): void {
  const root = document.documentElement;
  for (const [name, color] of customProperties(theme(mode))) root.style.setProperty(name, color);
  root.dataset['theme'] = mode;
}

/** `surface.canvasDot` is `--hw-surface-canvas-dot`. */
export function customProperties({
  mode: _mode,
  ...groups
}: Theme): readonly (readonly [name: string, color: string])[] {
  return flattened('--hw', groups);
}

function flattened(prefix: string, colors: object): readonly (readonly [string, string])[] {
  return Object.entries(colors).flatMap(([name, value]: [string, unknown]) => {
    const property = `${prefix}-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (typeof value === 'string') return [[property, value] as const];
    return typeof value === 'object' && value !== null ? flattened(property, value) : [];
  });
}
