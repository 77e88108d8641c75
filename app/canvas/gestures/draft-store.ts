/** What the gesture under way shows on the canvas: never part of the design, gone when the gesture ends. */
import { createStore } from 'zustand/vanilla';
import type { Id, Subject } from '../../../src/model/field.ts';
import type { Point, Rect } from '../../../src/scene/scene.ts';
import type { Placing } from '../../store/session-store.ts';

export interface Draft {
  readonly marquee: Rect | null;
  /** A flow being drawn: by drag, or after `C` by clicks or keys. */
  readonly connect: ConnectDraft | null;
  readonly drop: DropDraft | null;
  /** Outlines and lines of what is dragged in the far view, which has no cards to move. */
  readonly ghosts: Ghosts | null;
  /** The card whose border is ready to draw a flow from. */
  readonly ready: Id | null;
}

export interface ConnectDraft {
  readonly from: Id;
  readonly to: Point;
  /** The system under the pointer or chosen by keys. */
  readonly over: Id | null;
  readonly by: 'drag' | 'click' | 'keys';
}

export interface DropDraft {
  readonly placing: Placing;
  readonly at: Point;
  /** The org or system on which the drop has a meaning. */
  readonly target: Subject | null;
}

export interface Ghosts {
  readonly rects: readonly Rect[];
  readonly paths: readonly string[];
}

export const NO_DRAFT: Draft = { marquee: null, connect: null, drop: null, ghosts: null, ready: null };

export function createDraftStore() {
  return createStore<Draft>(() => NO_DRAFT);
}

export type DraftStore = ReturnType<typeof createDraftStore>;
