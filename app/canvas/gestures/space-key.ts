/** Whether Space is held: then any drag pans. React Flow pans; we only have to know to leave it the pointer. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CanvasParts } from './canvas-parts.ts';

export function watchSpace(root: HTMLElement) {
  const store = createStore<{ readonly isHeld: boolean }>(() => ({ isHeld: false }));
  const events = new AbortController();
  const { signal } = events;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== ' ' || isElsewhere(root, event.target)) return;
    // The page must not scroll, and a focused card must not be pressed by what may become a pan.
    event.preventDefault();
    if (!store.getState().isHeld) store.setState({ isHeld: true });
  }

  function release(): void {
    if (store.getState().isHeld) store.setState({ isHeld: false });
  }

  document.addEventListener('keydown', onKeyDown, { signal });
  document.addEventListener(
    'keyup',
    (event) => {
      if (event.key === ' ') release();
    },
    { signal },
  );
  // A key released in another window is never heard of.
  window.addEventListener('blur', release, { signal });
  return { store, dispose: () => events.abort() };
}

/** Space belongs to whatever control outside the canvas has the focus. */
function isElsewhere(root: HTMLElement, target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target === document.body) return false;
  return !root.contains(target) || target.closest('[data-canvas-control], input, textarea, select') !== null;
}

/** The cursor says what a press will do, and while a flow is drawn every card shows that it may be an end of it. */
export function showTool(
  { root, stores, draft }: CanvasParts,
  space: StoreApi<{ readonly isHeld: boolean }>,
): () => void {
  function show(): void {
    root.dataset['tool'] = stores.session.getState().tool;
    if (space.getState().isHeld) root.dataset['space'] = '';
    else delete root.dataset['space'];
    if (stores.session.getState().tool === 'connect' || draft.getState().connect) root.dataset['connecting'] = '';
    else delete root.dataset['connecting'];
  }

  show();
  const stops = [
    space.subscribe(show),
    stores.session.subscribe((now, before) => {
      if (now.tool !== before.tool) show();
    }),
    draft.subscribe((now, before) => {
      if ((now.connect === null) !== (before.connect === null)) show();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
