/** Keeps the scene in step with the design, within the same call, so that no frame shows one without the other. */
import { createStore } from 'zustand/vanilla';
import type { Design } from '../../src/model/design.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { DesignStore } from './design-store.ts';

export interface SceneBuilder {
  build(design: Design): Scene;
  /** The scene of `after`; shapes that did not change are the same objects as in `scene`, the scene of `before`. */
  update(scene: Scene, before: Design, after: Design): Scene;
}

export interface SceneState {
  readonly scene: Scene;
}

export function createSceneStore(designs: DesignStore, builder: SceneBuilder) {
  const store = createStore<SceneState>(() => ({ scene: builder.build(designs.getState().design) }));
  designs.subscribe((now, before) => {
    if (now.design === before.design) return;
    const scene = builder.update(store.getState().scene, before.design, now.design);
    if (scene !== store.getState().scene) store.setState({ scene });
  });
  return store;
}

export type SceneStore = ReturnType<typeof createSceneStore>;
