/** All cards of a scene and the frames around them, kept in step with the design. */
import type { Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import type { System } from '../model/records/structure.ts';
import { type CardContent, type CardFacts, cardContentOf } from './boxes.ts';
import { frameOf, isFramed } from './frames.ts';
import { drawable, sameRect } from './geometry.ts';
import { placesOf } from './place-new.ts';
import type { Card, Frame } from './scene.ts';
import type { AllCardFacts, KnownEdges } from './scene-facts.ts';

/** A card that came, went or shows something else than before. */
export interface ChangedCard {
  readonly id: Id;
  readonly before: Card | undefined;
  readonly after: Card | undefined;
}

export interface CardLayer {
  /** The same map while no card changed. */
  readonly cards: ReadonlyMap<Id, Card>;
  readonly frames: ReadonlyMap<Id, Frame>;
  /** Says what changed. */
  update(design: Design, before: Design | null, facts: AllCardFacts, edges: KnownEdges): readonly ChangedCard[];
}

export function createCardLayer(): CardLayer {
  const made = new Map<Id, MadeCard>();
  let cards: ReadonlyMap<Id, Card> = new Map();
  let frames: ReadonlyMap<Id, Frame> = new Map();
  let members: ReadonlyMap<Id, readonly System[]> = new Map();
  let facts: AllCardFacts = new Map();
  let edges: KnownEdges = new Map();
  let isUnplaced = false;

  return {
    get cards() {
      return cards;
    },
    get frames() {
      return frames;
    },
    update(design, before, nextFacts, nextEdges) {
      // Cards without a place stand near what they talk to.
      const isDrifting = isUnplaced && (edges !== nextEdges || before?.orgs !== design.orgs);
      const hasSameCards = before !== null && before.systems === design.systems;
      edges = nextEdges;
      let changed: readonly ChangedCard[] = [];
      if (facts !== nextFacts || isDrifting) {
        facts = nextFacts;
        const touched = makeAll();
        changed = hasSameCards && !isUnplaced && !isDrifting ? moveSome(touched) : placeAll(design);
      }
      frames = framesOf(design, hasSameCards && before.orgs === design.orgs, changed);
      return changed;
    },
  };

  /** Gives every card its content; returns those whose facts are new. */
  function makeAll(): readonly Id[] {
    const touched: Id[] = [];
    for (const [id, fact] of facts) {
      const known = made.get(id);
      if (known?.facts === fact) continue;
      touched.push(id);
      const content = cardContentOf(fact);
      if (known) Object.assign(known, { facts: fact, content, isPlaced: isPlaced(fact) });
      else made.set(id, { facts: fact, content, isPlaced: isPlaced(fact) });
    }
    if (made.size > facts.size) for (const id of made.keys()) if (!facts.has(id)) made.delete(id);
    isUnplaced = [...made.values()].some((state) => !state.isPlaced);
    return touched;
  }

  function moveSome(ids: readonly Id[]): readonly ChangedCard[] {
    const after = new Map(cards);
    const changed: ChangedCard[] = [];
    for (const id of ids) {
      const state = made.get(id);
      if (!state) continue;
      const card = { ...state.content, ...ownPlace(state.facts) };
      changed.push({ id, before: cards.get(id), after: card });
      after.set(id, card);
    }
    cards = after;
    return changed;
  }

  function placeAll(design: Design): readonly ChangedCard[] {
    const contents = new Map<Id, CardContent>();
    for (const id of facts.keys()) contents.set(id, made.get(id)?.content ?? cardContentOf(facts.get(id) as CardFacts));
    const places = isUnplaced ? placesOf(design, contents, edges) : null;
    const after = new Map<Id, Card>();
    const changed: ChangedCard[] = [];
    for (const [id, fact] of facts) {
      const content = contents.get(id);
      if (!content) continue;
      const { x, y } = places?.get(id) ?? ownPlace(fact);
      const old = cards.get(id);
      const card = old && isCardOf(old, content) && old.x === x && old.y === y ? old : { ...content, x, y };
      after.set(id, card);
      if (card !== old) changed.push({ id, before: old, after: card });
    }
    for (const [id, old] of cards) if (!after.has(id)) changed.push({ id, before: old, after: undefined });
    cards = after;
    return changed;
  }

  function framesOf({ orgs, systems }: Design, isSameOrgs: boolean, changed: readonly ChangedCard[]) {
    if (isSameOrgs && changed.length === 0) return frames;
    if (!isSameOrgs) members = membersOf(facts);
    const after = new Map(isSameOrgs ? frames : undefined);
    const touched = isSameOrgs ? new Set(changed.map(({ id }) => systems.get(id)?.orgId ?? '')) : orgs.keys();
    for (const id of touched) {
      const org = orgs.get(id);
      const here = members.get(id) ?? [];
      const [first] = here;
      if (!org || !first || !isFramed(org, here)) continue;
      const frame = frameOf(
        org,
        first,
        here.flatMap((system) => cards.get(system.id) ?? []),
      );
      const old = frames.get(id);
      after.set(id, old && sameRect(old, frame) && old.title === frame.title ? old : frame);
    }
    return sameEntries(frames, after) ? frames : after;
  }
}

interface MadeCard {
  facts: CardFacts;
  content: CardContent;
  isPlaced: boolean;
}

function isPlaced({ box }: CardFacts): boolean {
  return box !== undefined && box.x !== null && box.y !== null;
}

function ownPlace({ box }: CardFacts) {
  return { x: drawable(box?.x ?? 0), y: drawable(box?.y ?? 0) };
}

/** A card is its content and a place; rows are made anew with the content, so they tell. */
function isCardOf(card: Card, content: CardContent): boolean {
  return card.rows === content.rows && card.title === content.title && card.subtitle === content.subtitle;
}

function membersOf(facts: AllCardFacts): ReadonlyMap<Id, readonly System[]> {
  const members = new Map<Id, System[]>();
  for (const { system } of facts.values()) {
    const list = members.get(system.orgId);
    if (list) list.push(system);
    else members.set(system.orgId, [system]);
  }
  return members;
}

function sameEntries<T>(a: ReadonlyMap<Id, T>, b: ReadonlyMap<Id, T>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, item] of b) if (a.get(id) !== item) return false;
  return true;
}
