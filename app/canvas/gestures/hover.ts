/** What the pointer is over: tells the session, and makes a card's border ready for drawing a flow. */
import type { Subject } from '../../../src/model/field.ts';
import { elementOf } from '../focus.ts';
import { type Hit, hitTest, reachAt } from '../shapes/hit-test.ts';
import { badgeUnder } from './badge-click.ts';
import type { CanvasParts, Sample } from './canvas-parts.ts';
import { isSurface, sampleOf } from './surface.ts';

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
    if (!isSurface(event.target)) {
      show(parts, null, null);
      return;
    }
    const sample = sampleOf(parts, event);
    show(parts, hitAt(parts, sample), badgeUnder(parts, sample.at));
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

/** A badge sticks out of its element, and speaks for it. */
function show({ root, stores, draft, state }: CanvasParts, hit: Hit | null, badge: Subject | null): void {
  const { session, designs } = stores;
  session.hover(badge ?? hit?.subject ?? null);
  const { tool } = session.getState();
  const mayDraw = tool === 'select' || tool === 'connect';
  const canDraw = mayDraw && !designs.getState().readOnly && state.view().zoom >= READY_FROM_ZOOM;
  const ready = canDraw && hit?.kind === 'card' ? hit.card.systemId : null;
  if (draft.getState().ready !== ready) draft.setState({ ready });
  const isOnBorder = tool === 'select' && canDraw && hit?.kind === 'card' && hit.onBorder;
  setCrosshair(root, isOnBorder ? hit.subject : null);
}

let crossed: HTMLElement | null = null;

/** On the card's own element: only its style is computed anew. */
function setCrosshair(root: HTMLElement, subject: Subject | null): void {
  const element = subject === null ? null : elementOf(root, subject);
  if (element === crossed) return;
  if (crossed) crossed.style.cursor = '';
  if (element) element.style.cursor = 'crosshair';
  crossed = element;
}
