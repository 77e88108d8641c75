/**
 * Where this canvas looks, and what follows from it: how much detail is worth drawing and which part of the scene is mounted.
 *
 * Every frame of a pan passes through here, so a move tells only listeners that write to the DOM themselves.
 * React hears of a move when the level or the window changes, and not before.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Rect } from '../../../src/scene/scene.ts';
import { type Level, levelAt } from './level.ts';
import { areaOf, encloses } from './rects.ts';
import { type Size, type View, visibleRect } from './view.ts';
import { nextWindow, windowAround } from './window.ts';

export interface Shown {
  readonly level: Level;
  readonly window: Rect;
}

/** Screen pixels: what is seen first is mounted first, the rest while it is looked at. */
const OPENING_MARGIN_PX = 40;
/** Times the area that is wanted; a pan of half a screen leaves less. */
const TRIM_ABOVE = 1.5;

export type MoveListener = (view: View) => void;

export interface ViewState {
  view(): View;
  /** As it was when it last came to rest. */
  restingView(): View;
  size(): Size;
  /** What of the scene is on screen. */
  visible(): Rect;
  readonly shown: StoreApi<Shown>;
  moveTo(view: View): void;
  resize(size: Size): void;
  /** Makes the window reach at least so far beyond the view, in screen pixels. */
  mountAround(marginPx: number): void;
  /** Unmounts what lies far beyond such a margin: a zoom leaves a crowd behind, which every movement would carry along. */
  trimTo(marginPx: number): void;
  /** While a gesture or an animation moves the view. */
  setMoving(isMoving: boolean): void;
  isMoving(): boolean;
  onMove(listener: MoveListener): () => void;
  onMovingChange(listener: (isMoving: boolean) => void): () => void;
  onResize(listener: () => void): () => void;
}

export function createViewState(initial: View, initialSize: Size): ViewState {
  let view = initial;
  let resting = initial;
  let size = initialSize;
  let moving = false;
  const moveListeners = new Set<MoveListener>();
  const resizeListeners = new Set<() => void>();
  const movingListeners = new Set<(isMoving: boolean) => void>();
  const shown = createStore<Shown>(() => ({
    level: levelAt(view.zoom),
    window: windowAround(view, size, OPENING_MARGIN_PX),
  }));

  function follow(): void {
    const before = shown.getState();
    const level = levelAt(view.zoom, before.level);
    const window = nextWindow(before.window, view, size);
    if (level !== before.level || window !== before.window) shown.setState({ level, window });
  }

  return {
    shown,
    view: () => view,
    restingView: () => resting,
    size: () => size,
    visible: () => visibleRect(view, size),
    moveTo(next) {
      view = next;
      if (!moving) resting = next;
      for (const listener of moveListeners) listener(next);
      follow();
    },
    resize(next) {
      if (next.width === size.width && next.height === size.height) return;
      size = next;
      for (const listener of resizeListeners) listener();
      follow();
    },
    mountAround(marginPx) {
      const { level, window } = shown.getState();
      const wanted = windowAround(view, size, marginPx);
      if (level !== 'far' && !encloses(window, wanted)) shown.setState({ window: wanted });
    },
    trimTo(marginPx) {
      const { window } = shown.getState();
      const wanted = windowAround(view, size, marginPx);
      if (areaOf(window) > TRIM_ABOVE * areaOf(wanted)) shown.setState({ window: wanted });
    },
    setMoving(isMoving) {
      if (moving === isMoving) return;
      moving = isMoving;
      if (!isMoving) resting = view;
      for (const listener of movingListeners) listener(isMoving);
    },
    isMoving: () => moving,
    onMove: (listener) => listenIn(moveListeners, listener),
    onResize: (listener) => listenIn(resizeListeners, listener),
    onMovingChange: (listener) => listenIn(movingListeners, listener),
  };
}

function listenIn<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
