/** Where the palette's things may be dropped. What the drop then does is the host's business. */
import { canJoinOrg } from '../../../src/commands/orgs.ts';
import type { Subject } from '../../../src/model/field.ts';
import { CARD } from '../../../src/scene/metrics.ts';
import type { Point } from '../../../src/scene/scene.ts';
import type { Placing } from '../../store/session-store.ts';
import { cardAt, frameAt, reachAt } from '../shapes/hit-test.ts';
import type { CanvasParts } from './canvas-parts.ts';

/** The size a new system will have, for its preview. */
export const NEW_CARD = { width: CARD.minWidth, height: CARD.headerHeight } as const;

/** The org or system on which the drop has a meaning; `null` on the bare canvas. */
export function dropTarget({ index, state, stores }: CanvasParts, placing: Placing, at: Point): Subject | null {
  if (!('kind' in placing)) {
    const card = cardAt(index, at, reachAt(state.view().zoom));
    return card ? card.subject : null;
  }
  const orgId = frameAt(index, at);
  const { design } = stores.designs.getState();
  return orgId !== null && canJoinOrg(design, placing.kind, orgId) ? `org:${orgId}` : null;
}

/** An entity dropped on the bare canvas is asked about, and stays chosen until that is answered. */
export function placeAt(parts: CanvasParts, placing: Placing, at: Point): void {
  const { session } = parts.stores;
  parts.onPlace(placing, at, dropTarget(parts, placing, at));
  if (session.getState().quickCreate === null) session.setTool('select');
}
