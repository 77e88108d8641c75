/** Selecting: by a click, and by a rectangle dragged over the empty canvas. */
import type { Subject } from '../../../src/model/field.ts';
import type { Point } from '../../../src/scene/scene.ts';
import { exists } from '../../store/selection.ts';
import { between, encloses, intersects } from '../view/rects.ts';
import type { CanvasParts, Gesture, Sample } from './canvas-parts.ts';
import { NO_DRAFT } from './draft-store.ts';

/** A click on an element: it alone, or with Shift or Mod it as well, or no longer. */
export function selectByClick({ stores: { session } }: CanvasParts, subject: Subject, adds: boolean): void {
  if (adds) session.toggleSelected(subject);
  else session.select([subject]);
}

/** Screen pixels a pointer may tremble between press and release of a click. */
export const CLICK_SLOP_PX = 4;
export const TOUCH_SLOP_PX = 10;

export function hasMoved(from: Point, { screen, isTouch }: Sample): boolean {
  return Math.hypot(screen.x - from.x, screen.y - from.y) > (isTouch ? TOUCH_SLOP_PX : CLICK_SLOP_PX);
}

/** Cards are caught by a touch, everything else when it lies inside whole. */
export function marquee(parts: CanvasParts, start: Sample): Gesture {
  const { stores, draft, index } = parts;
  const { session } = stores;
  const before = session.getState().selection;
  const kept = start.adds ? before : new Set<Subject>();

  return {
    move({ at }) {
      const rect = between(start.at, at);
      draft.setState({ marquee: rect });
      const caught = [
        ...index.cardsIn(rect).filter((card) => intersects(card, rect)),
        ...index.edgesIn(rect).filter((edge) => encloses(rect, edge.bounds)),
        ...index.notesIn(rect).filter((note) => encloses(rect, note)),
        ...index.zonesIn(rect).filter((zone) => encloses(rect, zone)),
      ];
      session.select([...kept, ...caught.map(({ subject }) => subject)]);
    },
    end() {
      draft.setState({ marquee: NO_DRAFT.marquee });
      const { size } = session.getState().selection;
      session.announce(size === 1 ? '1 element selected' : `${size} elements selected`);
    },
    cancel() {
      draft.setState({ marquee: NO_DRAFT.marquee });
      const { design } = stores.designs.getState();
      session.select([...before].filter((subject) => exists(design, subject)));
    },
  };
}
