/** The stores as React sees them. Select primitives or things with a stable identity: a fresh array renders for ever. */
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Design } from '../../src/model/design.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { DesignState } from './design-store.ts';
import type { FindingsState } from './findings-store.ts';
import type { SessionState } from './session-store.ts';
import type { Stores } from './stores.ts';
import type { WorkspaceState } from './workspace.ts';

const StoresContext = createContext<Stores | null>(null);

export function StoresProvider({ stores, children }: { readonly stores: Stores; readonly children: ReactNode }) {
  return <StoresContext value={stores}>{children}</StoresContext>;
}

export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('Components that use the stores stand inside a StoresProvider.');
  return stores;
}

export function useDesign<T>(selector: (design: Design) => T): T {
  return useStore(useStores().designs, (state) => selector(state.design));
}

/** Undo, redo and whether the design may be edited here. */
export function useHistory<T>(selector: (state: DesignState) => T): T {
  return useStore(useStores().designs, selector);
}

export function useSession<T>(selector: (state: SessionState) => T): T {
  return useStore(useStores().session, selector);
}

export function useFindings<T>(selector: (state: FindingsState) => T): T {
  return useStore(useStores().findings, selector);
}

export function useScene<T>(selector: (scene: Scene) => T): T {
  return useStore(useStores().scene, (state) => selector(state.scene));
}

/** Which design is open and how saving goes. */
export function useWorkspace<T>(selector: (state: WorkspaceState) => T): T {
  return useStore(useStores().workspace, selector);
}
