import type { RefObject } from 'react';
import { placeAt } from './actions/create.ts';
import { Canvas } from './canvas/Canvas.tsx';
import type { View } from './canvas/view/view.ts';
import { useStores, useWorkspace } from './store/context.tsx';
import type { OpenDesign } from './store/workspace.ts';

/** Where the canvas looked when it was left, and in which design. */
export interface CanvasLook {
  readonly open: OpenDesign;
  readonly view: View;
}

/**
 * The canvas among the views of a design.
 *
 * While another view is shown it is not there at all, so that no edit in a table pays for it; what it looked at is kept
 * by who holds `lastLook`.
 */
export function DesignCanvas({ lastLook }: { readonly lastLook: RefObject<CanvasLook | null> }) {
  const stores = useStores();
  const open = useWorkspace((state) => state.open);
  return (
    <Canvas
      onPlace={(placing, at, target) => placeAt(stores, placing, at, target)}
      initialView={lastLook.current?.open === open ? lastLook.current.view : undefined}
      onLeave={(view) => {
        lastLook.current = { open, view };
      }}
    />
  );
}
