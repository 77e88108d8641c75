/** What the pointer is over: tells the session, and makes a card's border ready for drawing a flow. */
import { type Hit, hitTest, reachAt } from '../shapes/hit-test.ts';
import type { CanvasParts, Sample } from './canvas-parts.ts';
import { isSurface, sampleOf } from './pointer-router.ts';

/** Smaller on the screen, a card's border is too thin to begin a flow from. */
const READY_FROM_ZOOM = 0.3;

export function followHover(parts: CanvasParts, isBusy: () => boolean): () => void {
  const { root, stores, draft } = parts;
  let latest: PointerEvent | null = null;
  let frame = 0;

  function look(): void {
    frame = 0;
    const event = latest;
    if (!event || isBusy() || parts.state.isMoving()) return;
    show(parts, isSurface(event.target) ? hitAt(parts, sampleOf(parts, event)) : null);
  }

  function onMove(event: PointerEvent): void {
    latest = event;
    // Once a frame is enough, and a gesture has better things to do.
    if (event.buttons === 0 && event.pointerType !== 'touch' && frame === 0) frame = requestAnimationFrame(look);
  }

  function onLeave(): void {
    latest = null;
    stores.session.hover(null);
    draft.setState({ ready: null });
  }

  const events = new AbortController();
  root.addEventListener('pointermove', onMove, { signal: events.signal });
  root.addEventListener('pointerleave', onLeave, { signal: events.signal });
  return () => {
    events.abort();
    cancelAnimationFrame(frame);
  };
}

function hitAt({ index, state }: CanvasParts, { at }: Sample): Hit | null {
  return hitTest(index, at, reachAt(state.view().zoom));
}

function show({ root, stores, draft, state }: CanvasParts, hit: Hit | null): void {
  const { session, designs } = stores;
  session.hover(hit?.subject ?? null);
  const { tool } = session.getState();
  const mayDraw = tool === 'select' || tool === 'connect';
  const canDraw = mayDraw && !designs.getState().readOnly && state.view().zoom >= READY_FROM_ZOOM;
  const ready = canDraw && hit?.kind === 'card' ? hit.card.systemId : null;
  if (draft.getState().ready !== ready) draft.setState({ ready });
  setCursor(root, tool === 'select' ? cursorFor(hit, canDraw) : null);
}

function cursorFor(hit: Hit | null, canDraw: boolean): string | null {
  if (hit === null || hit.kind === 'zone') return null;
  if (hit.kind === 'card' && hit.onBorder && canDraw) return 'crosshair';
  return hit.kind === 'edge' ? 'pointer' : 'move';
}

function setCursor(root: HTMLElement, cursor: string | null): void {
  if (cursor === null) delete root.dataset['cursor'];
  else if (root.dataset['cursor'] !== cursor) root.dataset['cursor'] = cursor;
}
