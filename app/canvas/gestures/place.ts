/** What a click or drop of the palette's things does at a point of the canvas. */

import type { SystemKind } from '../../../src/catalog/system-kind.ts';
import { addedBy } from '../../../src/commands/added.ts';
import type { Command } from '../../../src/commands/command.ts';
import { canJoinOrg, moveSystemsToOrg, orgsToShare } from '../../../src/commands/orgs.ts';
import { addPlacement, placeCanonical } from '../../../src/commands/placements.ts';
import { addSystem } from '../../../src/commands/systems.ts';
import type { Id, Subject } from '../../../src/model/field.ts';
import { CARD } from '../../../src/scene/metrics.ts';
import type { Point } from '../../../src/scene/scene.ts';
import type { Placing } from '../../store/session-store.ts';
import { cardAt, frameAt, reachAt } from '../shapes/hit-test.ts';
import { idOf, systemSubject } from '../shapes/subjects.ts';
import type { CanvasParts } from './canvas-parts.ts';
import { onGrid } from './move-gesture.ts';

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

/** Creates it there; an entity on the bare canvas is asked about, and stays chosen until that is answered. */
export function placeAt(parts: CanvasParts, placing: Placing, at: Point): void {
  const { session } = parts.stores;
  const target = dropTarget(parts, placing, at);
  if ('kind' in placing) {
    session.setTool('select');
    placeSystem(parts, placing.kind, at, target === null ? null : idOf(target, 'org'));
    return;
  }
  const systemId = target === null ? null : idOf(target, 'system');
  if (systemId === null) {
    session.openQuickCreate(at);
    return;
  }
  session.setTool('select');
  const command =
    'entityId' in placing ? addPlacement(placing.entityId, systemId) : placeCanonical(placing.canonical, systemId);
  const added = runAndFind(parts, command);
  const isThere = added.length > 0;
  if (isThere) session.select([systemSubject(systemId)]);
  else parts.stores.toasts.show('That system holds this entity already.');
}

function placeSystem(parts: CanvasParts, kind: SystemKind, at: Point, orgId: Id | null): void {
  const corner = { x: onGrid(at.x - NEW_CARD.width / 2), y: onGrid(at.y - NEW_CARD.height / 2) };
  const { designs, session, toasts } = parts.stores;
  const [shared] = orgId === null ? orgsToShare(designs.getState().design, kind) : [];
  const added = runAndFind(parts, addSystem(kind, corner, orgId === null ? {} : { orgId }));
  const subject = added.find((element) => element.startsWith('system:'));
  const systemId = subject === undefined ? null : idOf(subject, 'system');
  if (subject === undefined || systemId === null) return;
  session.select([subject]);
  if (!shared) return;
  const orgName = parts.scene().frames.get(shared.id)?.title ?? shared.name ?? 'the same org';
  const join = () => void designs.run(moveSystemsToOrg([systemId], shared.id));
  toasts.show('It has an org of its own.', { action: { label: `Share ${orgName}`, run: join } });
}

function runAndFind({ stores: { designs } }: CanvasParts, command: Command): readonly Subject[] {
  if (designs.run(command) !== 'done') return [];
  const step = designs.getState().undoable.at(-1);
  return step ? addedBy(step.patch) : [];
}
