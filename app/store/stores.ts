/** All stores of one tab. They live as long as the page; opening a design replaces what is in them. */
import type { Design } from '../../src/model/design.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { createCanvasPort } from './canvas-port.ts';
import { createDesignStore } from './design-store.ts';
import { createFindingsStore } from './findings-store.ts';
import { createHostPort } from './host-port.ts';
import { createSceneStore, type SceneBuilder } from './scene-store.ts';
import { keepSelectionAlive } from './selection.ts';
import { createSessionStore } from './session-store.ts';
import { createToastStore } from './toast-store.ts';

export interface Engine {
  readonly rules: readonly Rule[];
  readonly scene: SceneBuilder;
}

export function createStores(initial: Design, engine: Engine) {
  const designs = createDesignStore(initial);
  const session = createSessionStore();
  const toasts = createToastStore();
  const scene = createSceneStore(designs, engine.scene);
  const findings = createFindingsStore(designs, engine.rules);
  keepSelectionAlive(designs, session);
  designs.onRefusal(() => toasts.show('This design is read-only here. Take over or make a copy to edit it.'));
  return {
    designs,
    session,
    findings,
    scene,
    toasts,
    rules: engine.rules,
    canvas: createCanvasPort(),
    host: createHostPort(),
  };
}

export type Stores = ReturnType<typeof createStores>;
