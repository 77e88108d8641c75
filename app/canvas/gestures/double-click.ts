/** Double-click: on the empty canvas it asks what to create there, on an element it opens the inspector at its name. */
import { hitTest, reachAt } from '../shapes/hit-test.ts';
import type { CanvasParts } from './canvas-parts.ts';
import { isSurface, sampleOf } from './surface.ts';

export function listenToDoubleClicks(parts: CanvasParts): () => void {
  const { root, stores, state, index } = parts;

  function onDoubleClick(event: MouseEvent): void {
    const { session, designs } = stores;
    if (!isSurface(event.target) || session.getState().tool !== 'select') return;
    const { at } = sampleOf(parts, event);
    const hit = hitTest(index, at, reachAt(state.view().zoom));
    if (hit === null) {
      if (!designs.getState().readOnly) session.openQuickCreate(at);
      return;
    }
    session.select([hit.subject]);
    session.showPanel('inspector');
    session.requestFocus(hit.subject, hit.kind === 'edge' ? 'mechanism' : hit.kind === 'note' ? 'text' : 'name');
  }

  root.addEventListener('dblclick', onDoubleClick);
  return () => root.removeEventListener('dblclick', onDoubleClick);
}
