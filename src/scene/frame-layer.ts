/** The frames around the cards of a scene, kept in step with the cards. */
import type { Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import type { ChangedCard } from './changed-card.ts';
import { frameOf, isFramed } from './frames.ts';
import { sameRect } from './geometry.ts';
import type { Card, Frame } from './scene.ts';

export interface FrameLayer {
  /** The same map while no frame changed. */
  readonly frames: ReadonlyMap<Id, Frame>;
  /** `isSameMembers`: the same orgs hold the same systems as before. */
  update(design: Design, cards: ReadonlyMap<Id, Card>, changed: readonly ChangedCard[], isSameMembers: boolean): void;
}

export function createFrameLayer(): FrameLayer {
  let frames: ReadonlyMap<Id, Frame> = new Map();
  let members: ReadonlyMap<Id, readonly Id[]> = new Map();

  return {
    get frames() {
      return frames;
    },
    update(design, cards, changed, isSameMembers) {
      if (isSameMembers) {
        refit(design, cards, changed);
        return;
      }
      members = membersOf(design, cards);
      const after = new Map<Id, Frame>();
      for (const id of design.orgs.keys()) {
        const frame = frameAround(design, cards, id);
        if (frame) after.set(id, frame);
      }
      if (!isSameEntries(frames, after)) frames = after;
    },
  };

  function refit(design: Design, cards: ReadonlyMap<Id, Card>, changed: readonly ChangedCard[]): void {
    let after: Map<Id, Frame> | null = null;
    for (const id of new Set(changed.map((card) => design.systems.get(card.id)?.orgId ?? ''))) {
      const frame = frameAround(design, cards, id);
      if (!frame || frame === frames.get(id)) continue;
      after ??= new Map(frames);
      after.set(id, frame);
    }
    frames = after ?? frames;
  }

  /** The old one where it is the same. */
  function frameAround({ orgs, systems }: Design, cards: ReadonlyMap<Id, Card>, id: Id): Frame | null {
    const org = orgs.get(id);
    const ids = members.get(id) ?? [];
    const here = ids.flatMap((systemId) => systems.get(systemId) ?? []);
    const [first] = here;
    if (!org || !first || !isFramed(org, here)) return null;
    const frame = frameOf(
      org,
      first,
      ids.flatMap((systemId) => cards.get(systemId) ?? []),
    );
    const old = frames.get(id);
    return old && sameRect(old, frame) && old.title === frame.title ? old : frame;
  }
}

/** In the order of the cards. */
function membersOf({ systems }: Design, cards: ReadonlyMap<Id, Card>): ReadonlyMap<Id, readonly Id[]> {
  const members = new Map<Id, Id[]>();
  for (const id of cards.keys()) {
    const orgId = systems.get(id)?.orgId ?? '';
    const list = members.get(orgId);
    if (list) list.push(id);
    else members.set(orgId, [id]);
  }
  return members;
}

function isSameEntries<T>(a: ReadonlyMap<Id, T>, b: ReadonlyMap<Id, T>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, item] of b) if (a.get(id) !== item) return false;
  return true;
}
