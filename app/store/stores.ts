/** All stores of one tab. They live as long as the page; opening a design replaces what is in them. */
import type { Design } from '../../src/model/design.ts';
import { createCanvasPort } from './canvas-port.ts';
import { createDesignStore } from './design-store.ts';
import { createFindingsStore, type LoadRules } from './findings-store.ts';
import { createHostPort } from './host-port.ts';
import { createImportStore } from './import-store.ts';
import { createNoticeStore } from './notice-store.ts';
import { createPreviewStore } from './preview-store.ts';
import { createSceneStore } from './scene-store.ts';
import { keepSelectionAlive } from './selection.ts';
import { createSessionStore } from './session-store.ts';
import { createToastStore } from './toast-store.ts';
import { createViewPort } from './view-port.ts';
import { createWorkspace } from './workspace.ts';

export function createStores(initial: Design, loadRules: LoadRules = importRules) {
  const designs = createDesignStore(initial);
  const session = createSessionStore();
  const toasts = createToastStore();
  const scene = createSceneStore(designs);
  const findings = createFindingsStore(designs, loadRules);
  const workspace = createWorkspace({ designs, session, scene, findings });
  keepSelectionAlive(designs, session);
  designs.onRefusal(() => toasts.show('This design is read-only here. Take over or make a copy to edit it.'));
  return {
    designs,
    session,
    findings,
    scene,
    toasts,
    notices: createNoticeStore(),
    imports: createImportStore(),
    preview: createPreviewStore(designs),
    workspace,
    canvas: createCanvasPort(),
    view: createViewPort(),
    host: createHostPort(),
  };
}

const importRules: LoadRules = () => import('../../src/rules/all.ts').then(({ ALL_RULES }) => ALL_RULES);

export type Stores = ReturnType<typeof createStores>;
