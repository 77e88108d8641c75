/**
 * A gesture speaks of the design as it was at its press. An edit in the middle of it, by a key or by a button, ends it:
 * going on would put things where they no longer were, or draw a flow from what is gone.
 */
import type { Design } from '../../../src/model/design.ts';
import type { CanvasParts } from './canvas-parts.ts';
import type { ConnectDraft } from './draft-store.ts';
import type { PointerRouter } from './pointer-router.ts';

export function endOutdatedGestures({ stores, draft }: CanvasParts, router: PointerRouter): () => void {
  const { designs, session } = stores;
  return designs.subscribe(({ design }, before) => {
    if (design === before.design) return;
    if (router.isBusy()) router.cancel();
    const { connect } = draft.getState();
    const left = connect && connectIn(design, connect);
    if (left !== connect) draft.setState({ connect: left });
    const { placing } = session.getState();
    if (placing && 'entityId' in placing && !design.entities.has(placing.entityId)) session.setTool('select');
  });
}

/** What is left of a flow being drawn once systems may have gone; null where it has no beginning any more. */
export function connectIn({ systems }: Pick<Design, 'systems'>, connect: ConnectDraft): ConnectDraft | null {
  if (!systems.has(connect.from)) return null;
  return connect.over !== null && !systems.has(connect.over) ? { ...connect, over: null } : connect;
}
