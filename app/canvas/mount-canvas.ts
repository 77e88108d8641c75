/** Everything of one canvas that is not React: view, index, far view, gestures, keys and the port, wired together. */
import { createStore } from 'zustand/vanilla';
import type { Theme } from '../../src/catalog/theme.ts';
import type { Subject } from '../../src/model/field.ts';
import type { Stores } from '../store/stores.ts';
import { createCanvasPortFor } from './canvas-port.ts';
import { createNodeMaker } from './cards/to-nodes.ts';
import { createFarView } from './far/far-view.ts';
import { syncFarView } from './far/sync-far-view.ts';
import { followFocus } from './focus.ts';
import type { CanvasParts, OnPlace } from './gestures/canvas-parts.ts';
import { listenToDoubleClicks } from './gestures/double-click.ts';
import { createDraftStore } from './gestures/draft-store.ts';
import { createDragPreview } from './gestures/drag-preview.ts';
import { endOutdatedGestures } from './gestures/end-outdated.ts';
import { followHover } from './gestures/hover.ts';
import { listenToKeys } from './gestures/keyboard.ts';
import { acceptDrops } from './gestures/palette-drop.ts';
import { listenToWheel } from './gestures/pan-gesture.ts';
import { createPointerRouter } from './gestures/pointer-router.ts';
import { showTool, watchSpace } from './gestures/space-key.ts';
import { createSpatialIndex } from './shapes/spatial-index.ts';
import { createTidyUp, type TidyUp } from './tidy/tidy-up.ts';
import { growWindowAtRest } from './view/grow-window.ts';
import { FIT_PADDING_PX, fitView, type View } from './view/view.ts';
import { createViewMover } from './view/view-mover.ts';
import { createViewState } from './view/view-state.ts';

export type MountedCanvas = ReturnType<typeof mountCanvas>;

export interface CanvasHost {
  readonly stores: Stores;
  readonly root: HTMLElement;
  readonly farCanvas: HTMLCanvasElement;
  /** Without it, the whole design. */
  readonly firstView: View | undefined;
  readonly onPlace: OnPlace;
}

export function mountCanvas({ stores, root, farCanvas, firstView, onPlace }: CanvasHost) {
  const size = { width: root.clientWidth, height: root.clientHeight };
  const scene = () => stores.scene.getState().scene;
  const initialView = firstView ?? fitView(scene().bounds, size, FIT_PADDING_PX);
  const wholeView = () => fitView(scene().bounds, state.size(), FIT_PADDING_PX);
  const state = createViewState(initialView, size);
  const index = createSpatialIndex(scene());
  const draft = createDraftStore();
  const farView = createFarView(farCanvas, state);
  const far = syncFarView(farView, { stores, state, index });
  const preview = createDragPreview({
    root,
    draft,
    scene,
    window: () => state.shown.getState().window,
    lift: far.lift,
  });
  const focusStore = createStore<{ readonly subject: Subject | null }>(() => ({ subject: null }));
  const mover = createViewMover(root, state, far);

  const parts: CanvasParts = {
    stores,
    state,
    draft,
    index,
    preview,
    root,
    scene,
    onPlace,
    moveView: mover.go,
    aim: mover.aim,
    stepView: mover.step,
    holdView: mover.hold,
  };

  const space = watchSpace(root);
  const isPanning = () => space.store.getState().isHeld || stores.session.getState().tool === 'hand';
  const router = createPointerRouter(parts, isPanning);
  const focus = followFocus(parts, focusStore);
  const port = createCanvasPortFor(parts);
  const tidyUp: TidyUp = createTidyUp(stores);
  const observer = new ResizeObserver(() => {
    state.resize({ width: root.clientWidth, height: root.clientHeight });
    far.follow();
  });
  observer.observe(root);

  const disposals = [
    far.dispose,
    space.dispose,
    router.dispose,
    focus.dispose,
    tidyUp.dispose,
    endOutdatedGestures(parts, router),
    followHover(parts, router.isBusy),
    acceptDrops(parts),
    listenToDoubleClicks(parts),
    listenToKeys(parts, focus, router),
    listenToWheel(parts),
    growWindowAtRest(state),
    showTool(parts, space.store),
    port.dispose,
    stores.canvas.register(port.port),
    () => observer.disconnect(),
    // Another design is looked at whole; its scene is there once the opening is through.
    stores.workspace.subscribe((now, before) => {
      if (now.open !== before.open) queueMicrotask(() => parts.moveView(wholeView(), 'jump'));
    }),
  ];

  return {
    parts,
    initialView,
    focusStore,
    tidyUp,
    makeNodes: createNodeMaker(),
    attach: mover.attach,
    setTheme(theme: Theme): void {
      far.setTheme(theme);
    },
    flowEvents: mover.events,
    dispose(): void {
      mover.dispose();
      for (const dispose of disposals) dispose();
    },
  };
}
