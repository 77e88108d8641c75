/** Dragging the selection: only the view moves until the release, which is one command and one undo step. */
import { addedBy } from '../../../src/commands/added.ts';
import { duplicateElements } from '../../../src/commands/duplicate.ts';
import { placeElements } from '../../../src/commands/layout.ts';
import type { Id, Subject } from '../../../src/model/field.ts';
import { offerOrgUnder } from '../../actions/create.ts';
import { idOf } from '../shapes/subjects.ts';
import type { CanvasParts, Gesture, Sample } from './canvas-parts.ts';
import { framesMoving, movablesOf } from './movables.ts';
import { raiseShield } from './surface.ts';

/** Canvas units: places come to lie on it, so that what is put side by side lines up. */
export const GRID = 10;

/** `null` where nothing of it can move. */
export function moveSelection(parts: CanvasParts, start: Sample, pressed: Subject): Gesture | null {
  const { stores, state, preview, root } = parts;
  const { designs, session } = stores;
  if (designs.getState().readOnly) return null;
  if (!session.getState().selection.has(pressed)) session.select([pressed]);
  const { systems } = designs.getState().design;
  const orgOf = (id: Id) => systems.get(id)?.orgId;
  const movables = movablesOf(parts.scene(), session.getState().selection, orgOf);
  const lead = movables.find(({ subject }) => subject === pressed) ?? movables[0];
  if (!lead) return null;
  // A frame costs a third of a step: one card alone leaves its frame until it is let go.
  const takesFrames = movables.length > 1 || idOf(pressed, 'org') !== null;
  const frames = takesFrames ? framesMoving(parts.scene(), movables, orgOf) : [];
  preview.begin(movables, frames, state.shown.getState().level === 'far');
  const lowerShield = raiseShield(root, 'grabbing');
  let [dx, dy] = [0, 0];

  function finish(): void {
    preview.end();
    lowerShield();
  }

  return {
    move({ at }) {
      // The pressed element comes to lie on the grid, the others keep their distance to it.
      dx = onGrid(lead.rect.x + at.x - start.at.x) - lead.rect.x;
      dy = onGrid(lead.rect.y + at.y - start.at.y) - lead.rect.y;
      preview.moveBy(dx, dy);
    },
    end({ alt }) {
      finish();
      if (dx === 0 && dy === 0) return;
      const subjects = movables.map(({ subject }) => subject);
      if (alt) {
        duplicateBy(parts, subjects, dx, dy);
        return;
      }
      designs.run(placeElements(movables.map(({ subject, rect }) => ({ subject, x: rect.x + dx, y: rect.y + dy }))));
      const systemId = movables.length === 1 ? idOf(lead.subject, 'system') : null;
      if (systemId !== null) offerOrgUnder(stores, systemId);
    },
    cancel: finish,
  };
}

/** Copies where the originals were dragged to; the originals stay. */
function duplicateBy(
  { stores: { designs, session } }: CanvasParts,
  subjects: readonly Subject[],
  dx: number,
  dy: number,
): void {
  if (designs.run(duplicateElements(subjects, { x: dx, y: dy })) !== 'done') return;
  const step = designs.getState().undoable.at(-1);
  const copies = step ? addedBy(step.patch) : [];
  session.select(copies.filter((subject) => /^(?:system|note|zone):/.test(subject)));
}

export function onGrid(value: number): number {
  return Math.round(value / GRID) * GRID;
}
