/** How the rest of the app speaks to the canvas, which registers itself while it is on screen. */
import type { Subject } from '../../src/model/field.ts';
import type { Point, Rect } from '../../src/scene/scene.ts';

export interface CanvasPort {
  /** Brings the subjects into view; leaves the view alone when they are visible and legible. */
  reveal(subjects: readonly Subject[]): void;
  /** Moves the view as little as shows the place, with the zoom it has. */
  bringIntoView(place: Rect): void;
  /** Shows the whole design. */
  fit(): void;
  zoomBy(factor: number): void;
  zoomTo100(): void;
  zoomToSelection(): void;
  /** The middle of what is in view, in canvas units. */
  centre(): Point;
  /** Where the pointer is, in canvas units; null when it is not over the canvas. */
  pointerPosition(): Point | null;
  /** Where a point of the canvas is in the window, in client pixels, once the view has come to rest. */
  toClient(at: Point): Point;
  /** Puts the keyboard focus on the canvas. */
  focus(): void;
}

export interface RegisteredCanvas extends CanvasPort {
  /** Returns what takes the registration back. */
  register(port: CanvasPort): () => void;
  /** Runs now, or as soon as the canvas is on screen. */
  whenShown(run: () => void): void;
}

/** Without a canvas on screen its verbs do nothing. */
export function createCanvasPort(): RegisteredCanvas {
  let current: CanvasPort | null = null;
  let waiting: (() => void) | null = null;
  return {
    register(port) {
      current = port;
      waiting?.();
      waiting = null;
      return () => {
        if (current === port) current = null;
      };
    },
    whenShown(run) {
      if (current) run();
      else waiting = run;
    },
    reveal: (subjects) => current?.reveal(subjects),
    bringIntoView: (place) => current?.bringIntoView(place),
    fit: () => current?.fit(),
    zoomBy: (factor) => current?.zoomBy(factor),
    zoomTo100: () => current?.zoomTo100(),
    zoomToSelection: () => current?.zoomToSelection(),
    centre: () => current?.centre() ?? { x: 0, y: 0 },
    pointerPosition: () => current?.pointerPosition() ?? null,
    toClient: (at) => current?.toClient(at) ?? { x: innerWidth / 2, y: innerHeight / 3 },
    focus: () => current?.focus(),
  };
}
