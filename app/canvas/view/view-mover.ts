/**
 * Moves the view, and keeps React Flow told.
 *
 * React Flow moves it for touch and for animations. A drag or a wheel goes by here instead: straight to the transform of
 * its viewport, and to its store once the movement rests. On each step that saves its store's listeners, of which there
 * is one for every mounted card. (Measured: 0.6 ms of a step's 3.)
 */
import type { ReactFlowInstance } from '@xyflow/react';
import type { SystemNode } from '../cards/to-nodes.ts';
import { createPromotion } from './promotion.ts';
import type { View } from './view.ts';
import type { ViewState } from './view-state.ts';

export interface ViewMover {
  /** One step of a gesture. */
  step(view: View): void;
  /** A hand has taken hold: all is made ready before it moves, and stays so until the answer is called. */
  hold(): () => void;
  /** All at once, or smoothly where motion is welcome. */
  go(view: View, how: 'jump' | 'glide'): void;
  /** Where the view is, or will be when the glide under way is through. */
  aim(): View;
  /** The events of React Flow's own movements. */
  readonly events: {
    onViewportChange(view: View): void;
    onMoveStart(): void;
    onMoveEnd(): void;
  };
  attach(flow: ReactFlowInstance<SystemNode>): void;
  dispose(): void;
}

interface Follower {
  follow(): void;
  settle(): void;
}

const GLIDE_MS = 240;
/** After the last movement; shorter, and the notches of a wheel are movements of their own. */
const REST_MS = 160;

export function createViewMover(root: HTMLElement, state: ViewState, far: Follower): ViewMover {
  const promotion = createPromotion(root);
  let flow: ReactFlowInstance<SystemNode> | null = null;
  let viewport: HTMLElement | null = null;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  /** Where a glide is going. */
  let aim: View | null = null;
  /** When it will be there, on the clock of `performance.now`. */
  let glideEnd = 0;
  let isHeld = false;

  function begin(): void {
    clearTimeout(restTimer);
    state.setMoving(true);
    promotion.begin();
  }

  function restSoon(): void {
    clearTimeout(restTimer);
    if (!isHeld) restTimer = setTimeout(rest, REST_MS);
  }

  function rest(): void {
    // The end of a movement that a glide cut short comes while the glide is under way: it must not cut that one too.
    if (aim && performance.now() < glideEnd) {
      restSoon();
      return;
    }
    if (aim && flow) follow(flow.getViewport());
    if (!isInStep(flow, state.view())) {
      // Its events come back here and end in the next rest.
      void flow?.setViewport(state.view());
      return;
    }
    aim = null;
    promotion.end();
    state.setMoving(false);
    far.settle();
  }

  function follow(view: View): void {
    state.moveTo(view);
    far.follow();
  }

  return {
    step(view) {
      // A glide under way would go on and undo the step; a jump to where it is ends it.
      if (aim) void flow?.setViewport(state.view());
      aim = null;
      begin();
      follow(view);
      viewport ??= root.querySelector<HTMLElement>('.react-flow__viewport');
      if (viewport) viewport.style.transform = `translate(${view.x}px,${view.y}px) scale(${view.zoom})`;
      restSoon();
    },
    hold() {
      isHeld = true;
      begin();
      return () => {
        isHeld = false;
        restSoon();
      };
    },
    go(view, how) {
      // Before React Flow is there: it begins with it.
      if (!flow) {
        follow(view);
        return;
      }
      const isGlide = how === 'glide' && !matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (!isInStep(flow, state.view())) void flow.setViewport(state.view());
      aim = isGlide ? view : null;
      glideEnd = performance.now() + GLIDE_MS;
      void flow.setViewport(view, isGlide ? { duration: GLIDE_MS } : {});
    },
    aim: () => aim ?? state.view(),
    events: { onViewportChange: follow, onMoveStart: begin, onMoveEnd: restSoon },
    attach(instance) {
      flow = instance;
      if (!isInStep(flow, state.view())) void flow.setViewport(state.view());
    },
    dispose() {
      clearTimeout(restTimer);
      promotion.end();
    },
  };
}

function isInStep(flow: ReactFlowInstance<SystemNode> | null, { x, y, zoom }: View): boolean {
  if (!flow) return true;
  const known = flow.getViewport();
  return known.x === x && known.y === y && known.zoom === zoom;
}
