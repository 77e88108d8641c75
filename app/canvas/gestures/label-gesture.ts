/** Dragging a flow's label along and away from its line; the place is kept as an offset from the line. */
import { editLayout } from '../../../src/commands/layout.ts';
import { nearestAlong, pointAlong } from '../../../src/scene/curves.ts';
import type { Edge, Point } from '../../../src/scene/scene.ts';
import type { CanvasParts, Gesture, Sample } from './canvas-parts.ts';

export function moveLabel(
  { stores: { designs, session }, root, draft }: CanvasParts,
  start: Sample,
  edge: Edge,
): Gesture | null {
  if (designs.getState().readOnly || edge.kind !== 'flow') return null;
  session.select([edge.subject]);
  const { label, points, subject } = edge;
  const element = root.querySelector<HTMLElement>(`[data-label="${CSS.escape(subject)}"]`);
  let by: Point = { x: 0, y: 0 };

  function show(x: number, y: number): void {
    if (element) element.style.transform = `translate(${x - label.x}px,${y - label.y}px)`;
    else draft.setState({ ghosts: { rects: [{ ...label, x, y }], paths: [] } });
  }

  function finish(): void {
    if (element) element.style.transform = '';
    draft.setState({ ghosts: null });
  }

  return {
    move({ at }) {
      by = { x: at.x - start.at.x, y: at.y - start.at.y };
      show(label.x + by.x, label.y + by.y);
    },
    end() {
      finish();
      const middle = { x: label.x + by.x + label.width / 2, y: label.y + by.y + label.height / 2 };
      const t = nearestAlong(points, middle);
      const on = pointAlong(points, t);
      const place = { t: rounded(t, 1000), dx: rounded(middle.x - on.x, 1), dy: rounded(middle.y - on.y, 1) };
      designs.run(editLayout('Move label', subject, { label: place }));
    },
    cancel: finish,
  };
}

function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
