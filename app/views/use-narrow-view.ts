import { useSyncExternalStore } from 'react';

/** As the side panels, which then lie over the view. */
const query = '(max-width: 767px)';

/** Pinned columns take most of such a screen unless they are kept narrow. */
export function useNarrowView(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
