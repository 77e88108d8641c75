import { useSyncExternalStore } from 'react';

/** Below this the side panels lie over the canvas instead of beside it. Tailwind's `md`. */
const query = '(max-width: 767px)';

export function isNarrow(): boolean {
  return matchMedia(query).matches;
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
