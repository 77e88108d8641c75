/** Creating on the canvas: what palette, popup and drop do, each as one undo step, with what is new selected. */

import type { SystemKind } from '../../src/catalog/system-kind.ts';
import { displayName } from '../../src/catalog/system-names.ts';
import { addedBy } from '../../src/commands/added.ts';
import type { Command } from '../../src/commands/command.ts';
import { addConnectedSystem } from '../../src/commands/connect-new.ts';
import { canJoinOrg, moveSystemsToOrg, orgsToShare } from '../../src/commands/orgs.ts';
import { addPlacement, placeCanonical } from '../../src/commands/placements.ts';
import { addSystem } from '../../src/commands/systems.ts';
import type { Design } from '../../src/model/design.ts';
import type { Id, Subject } from '../../src/model/field.ts';
import { applyPatch, composePatches, isEmptyPatch } from '../../src/model/patch.ts';
import { parseSubject, subjectOf, wholeSubject } from '../../src/model/subject.ts';
import { contains } from '../../src/scene/geometry.ts';
import type { Point } from '../../src/scene/scene.ts';
import type { EntityPlacing, Placing } from '../store/session-store.ts';
import type { Stores } from '../store/stores.ts';
import { freePlace, POINTED_GAP } from './free-place.ts';
import { orgName } from './org-name.ts';

export interface NewSystem {
  readonly kind: SystemKind;
  /** Top left corner. */
  readonly corner: Point;
  readonly name?: string | undefined;
  /** Absent: an org of its own, and an offer to share another. */
  readonly orgId?: Id | undefined;
  /** Somebody was asked, so nothing is offered. */
  readonly isOwnOrgChosen?: boolean;
  readonly connectFrom?: Id | null;
  readonly entity?: EntityPlacing | null;
}

/** What a drop or click on the canvas at the point does; `target` is the org or system under it. */
export function placeAt(stores: Stores, placing: Placing, at: Point, target: Subject | null = null): void {
  const parts = target === null ? null : parseSubject(wholeSubject(target));
  if ('kind' in placing) {
    const orgId = parts?.collection === 'orgs' ? parts.id : orgAt(stores, placing.kind, at);
    // A frame is hardly larger than the cards in it: what is dropped into one would lie on them.
    const corner = freePlace(stores.scene.getState().scene, at, POINTED_GAP);
    createSystem(stores, { kind: placing.kind, corner, orgId: orgId ?? undefined });
    return;
  }
  if (parts?.collection === 'systems') placeEntity(stores, placing, parts.id);
  else stores.session.openQuickCreate(at, null, { entity: placing });
}

/** The id of the new system; null where nothing was created. */
export function createSystem(stores: Stores, wanted: NewSystem): Id | null {
  const { kind, corner, name, orgId, isOwnOrgChosen = false, connectFrom, entity } = wanted;
  const choice = { ...(orgId === undefined ? {} : { orgId }), ...(name === undefined ? {} : { name }) };
  const adding = connectFrom ? addConnectedSystem(connectFrom, kind, corner, choice) : addSystem(kind, corner, choice);
  const command = entity ? followedBy(adding, (systemId) => placingOf(entity, systemId)) : adding;
  const id = newSystemId(stores.designs.getState().design, command);
  if (stores.designs.run(command) !== 'done' || id === null) return null;
  stores.session.select([subjectOf('systems', id)]);
  stores.session.announce(`${name ?? displayName(kind)} added`);
  if (orgId === undefined && !isOwnOrgChosen) offerSharedOrg(stores, kind, id);
  return id;
}

export function placeEntity({ designs, session, toasts }: Stores, entity: EntityPlacing, systemId: Id): void {
  const name = designs.getState().design.systems.get(systemId)?.name ?? '';
  switch (designs.run(placingOf(entity, systemId))) {
    case 'done':
      session.select([subjectOf('systems', systemId)]);
      session.announce(`Placed in ${name}`);
      break;
    case 'nothing':
      toasts.show(`${name} holds it already, under every name its platform has for it.`);
      break;
    case 'read-only':
  }
}

/** The org whose frame the point is in and which takes such a system; the smallest where frames overlap. */
export function orgAt({ scene, designs }: Stores, kind: SystemKind, at: Point, except: Id | null = null): Id | null {
  const { design } = designs.getState();
  const frames = [...scene.getState().scene.frames.values()].filter(
    (frame) => frame.orgId !== except && contains(frame, at) && canJoinOrg(design, kind, frame.orgId),
  );
  frames.sort((a, b) => a.width * a.height - b.width * b.height);
  return frames[0]?.orgId ?? null;
}

/** A card that was moved into another org's frame looks as if it lived there: one click makes it true. */
export function offerOrgUnder(stores: Stores, systemId: Id): void {
  const { scene, designs, toasts } = stores;
  const { design } = designs.getState();
  const system = design.systems.get(systemId);
  const card = scene.getState().scene.cards.get(systemId);
  if (!system || !card) return;
  const middle = { x: card.x + card.width / 2, y: card.y + card.height / 2 };
  const org = design.orgs.get(orgAt(stores, system.kind, middle, system.orgId) ?? '');
  if (!org) return;
  toasts.show(`${system.name} lies on ${orgName(design, org)}, but lives in another org.`, {
    action: { label: 'Move it there', run: () => void designs.run(moveSystemsToOrg([systemId], org.id)) },
  });
}

function placingOf(entity: EntityPlacing, systemId: Id): Command {
  return 'entityId' in entity ? addPlacement(entity.entityId, systemId) : placeCanonical(entity.canonical, systemId);
}

/** Does the first, then the second with the system that the first brought, as one step. */
function followedBy(first: Command, second: (systemId: Id) => Command): Command {
  return {
    label: first.label,
    run(design) {
      const patch = first.run(design);
      const id = systemIn(addedBy(patch));
      if (id === null) return patch;
      return composePatches(patch, second(id).run(applyPatch(design, patch)));
    },
  };
}

function newSystemId(design: Design, command: Command): Id | null {
  const patch = command.run(design);
  return isEmptyPatch(patch) ? null : systemIn(addedBy(patch));
}

function systemIn(subjects: readonly Subject[]): Id | null {
  const parts = subjects.map(parseSubject).find((one) => one?.collection === 'systems');
  return parts?.id ?? null;
}

/** A core cloud that got an org of its own may belong into one that is there: one click says so. */
function offerSharedOrg({ designs, toasts }: Stores, kind: SystemKind, systemId: Id): void {
  const { design } = designs.getState();
  const system = design.systems.get(systemId);
  const org = orgsToShare(design, kind).find(({ id }) => id !== system?.orgId);
  if (!system || !org) return;
  toasts.show(`${system.name} stands in an org of its own.`, {
    action: {
      label: `Share ${orgName(design, org)}`,
      run: () => void designs.run(moveSystemsToOrg([systemId], org.id)),
    },
  });
}
