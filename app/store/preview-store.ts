/** What a fix under the pointer would do to the design: shown on the canvas, written nowhere. */
import { createStore } from 'zustand/vanilla';
import type { Command } from '../../src/commands/command.ts';
import type { Design } from '../../src/model/design.ts';
import { applyPatch, isEmptyPatch, type Patch } from '../../src/model/patch.ts';
import type { DesignStore } from './design-store.ts';

export interface Preview {
  readonly before: Design;
  readonly after: Design;
  readonly patch: Patch;
}

export interface PreviewState {
  readonly preview: Preview | null;
}

export function createPreviewStore(designs: DesignStore) {
  const store = createStore<PreviewState>(() => ({ preview: null }));

  function clear(): void {
    if (store.getState().preview !== null) store.setState({ preview: null });
  }

  // It speaks of a design that is no more; the fix may even have been made.
  designs.subscribe((now, before) => {
    if (now.design !== before.design) clear();
  });

  return {
    ...store,

    show(command: Command): void {
      const { design } = designs.getState();
      const patch = command.run(design);
      if (isEmptyPatch(patch)) clear();
      else store.setState({ preview: { before: design, after: applyPatch(design, patch), patch } });
    },

    clear,
  };
}

export type PreviewStore = ReturnType<typeof createPreviewStore>;
