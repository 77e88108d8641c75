/** Keeps the scene in step with the design, within the same call, so that no frame shows one without the other. */
import { createStore } from 'zustand/vanilla';
import type { Scene } from '../../src/scene/scene.ts';
import { createSceneCache, type SceneChange } from '../../src/scene/scene-cache.ts';
import type { DesignStore } from './design-store.ts';

export interface SceneState {
  readonly scene: Scene;
  /** What of the scene is new, for who followed the one before; `null` where all has to be looked at. */
  readonly change: SceneChange | null;
}

export function createSceneStore(designs: DesignStore) {
  const cache = createSceneCache();
  const store = createStore<SceneState>(() => ({ scene: cache.sceneOf(designs.getState().design), change: null }));
  designs.subscribe((now, before) => {
    if (now.design === before.design) return;
    const scene = cache.sceneOf(now.design);
    if (scene !== store.getState().scene) store.setState({ scene, change: cache.change });
  });
  return store;
}

export type SceneStore = ReturnType<typeof createSceneStore>;
