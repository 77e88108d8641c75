/** What every gesture works with. Made once for a mounted canvas. */
import type { Subject } from '../../../src/model/field.ts';
import type { Point, Scene } from '../../../src/scene/scene.ts';
import type { Placing } from '../../store/session-store.ts';
import type { Stores } from '../../store/stores.ts';
import type { SpatialIndex } from '../shapes/spatial-index.ts';
import type { View } from '../view/view.ts';
import type { ViewState } from '../view/view-state.ts';
import type { DraftStore } from './draft-store.ts';
import type { DragPreview } from './drag-preview.ts';

/** What a click or drop of the palette's things does; `target` is the org or system it means. */
export type OnPlace = (placing: Placing, at: Point, target: Subject | null) => void;

export interface CanvasParts {
  readonly onPlace: OnPlace;
  readonly stores: Stores;
  readonly state: ViewState;
  readonly draft: DraftStore;
  readonly index: SpatialIndex;
  readonly preview: DragPreview;
  readonly root: HTMLElement;
  scene(): Scene;
  /** Moves the view at once, or smoothly where motion is welcome. */
  moveView(view: View, how: 'jump' | 'glide'): void;
  /** Where the view is, or is gliding to. */
  aim(): View;
  /** One step of a pan or zoom. */
  stepView(view: View): void;
  /** Readies the view for steps to come, until the answer is called. */
  holdView(): () => void;
}

/** A pointer event in the words of a gesture. */
export interface Sample {
  /** In the scene. */
  readonly at: Point;
  /** Pixels from the canvas's top left. */
  readonly screen: Point;
  readonly isTouch: boolean;
  readonly adds: boolean;
  readonly alt: boolean;
}

/** From the press of a pointer to its release. */
export interface Gesture {
  move(sample: Sample): void;
  end(sample: Sample): void;
  cancel(): void;
}
