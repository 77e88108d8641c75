/** The theme the canvas is drawn in: the user's choice, or what the system prefers. */
import { useSyncExternalStore } from 'react';
import type { Theme } from '../../../src/catalog/theme.ts';
import { theme } from '../../../src/catalog/themes.ts';
import { useSession } from '../../store/context.tsx';

export function useTheme(): Theme {
  const choice = useSession((session) => session.theme);
  const prefersDark = useSyncExternalStore(subscribe, systemIsDark);
  return theme(choice === 'dark' || (choice === 'system' && prefersDark) ? 'dark' : 'light');
}

const query = globalThis.matchMedia?.('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  query?.addEventListener('change', listener);
  return () => query?.removeEventListener('change', listener);
}

function systemIsDark(): boolean {
  return query?.matches ?? false;
}
