/** All cards of a scene and the frames around them, kept in step with the design. */
import type { Design } from '../model/design.ts';
import type { Id } from '../model/field.ts';
import { type CardContent, type CardFacts, cardContentOf, isSameContent } from './boxes.ts';
import type { AllCardFacts } from './card-facts.ts';
import type { ChangedCard } from './changed-card.ts';
import type { FactsChange } from './changed-records.ts';
import { createFrameLayer } from './frame-layer.ts';
import { drawable } from './geometry.ts';
import type { KnownEdges } from './known-edges.ts';
import { placesOf } from './place-new.ts';
import type { Card, Frame } from './scene.ts';

export interface CardInput {
  readonly design: Design;
  readonly before: Design | null;
  readonly facts: AllCardFacts;
  readonly change: FactsChange;
  readonly edges: KnownEdges;
  /** Whether edges came, went or say something else. */
  readonly isRelinked: boolean;
}

export interface CardLayer {
  /** The same map while no card changed. */
  readonly cards: ReadonlyMap<Id, Card>;
  readonly frames: ReadonlyMap<Id, Frame>;
  /** Says what changed. */
  update(input: CardInput): readonly ChangedCard[];
}

export function createCardLayer(): CardLayer {
  /** What each card was made from. */
  const made = new Map<Id, CardFacts>();
  /** What cards show from this update on; those that are not in it show what they showed. */
  const fresh = new Map<Id, CardContent>();
  const unplaced = new Set<Id>();
  const frameLayer = createFrameLayer();
  let cards: ReadonlyMap<Id, Card> = new Map();

  return {
    get cards() {
      return cards;
    },
    get frames() {
      return frameLayer.frames;
    },
    update(input) {
      const { design, before, facts, change } = input;
      const isSameOrgs = before?.orgs === design.orgs;
      // Cards without a place stand near what they talk to.
      const isDrifting = unplaced.size > 0 && (input.isRelinked || !isSameOrgs);
      const wasUnplaced = unplaced.size > 0;
      if (change.isWhole) makeAll(facts);
      else for (const id of change.ids) make(id, facts.get(id));
      const isFew = !(change.isWhole || isDrifting || wasUnplaced || unplaced.size > 0);
      const changed = isFew ? moveSome(change.ids) : isDrifting || !isEmpty(change) ? placeAll(input) : NOTHING;
      fresh.clear();
      frameLayer.update(design, cards, changed, isSameOrgs && !change.isWhole);
      return changed;
    },
  };

  function makeAll(facts: AllCardFacts): void {
    for (const [id, fact] of facts) make(id, fact);
    if (made.size === facts.size) return;
    for (const id of made.keys()) if (!facts.has(id)) make(id, undefined);
  }

  function make(id: Id, facts: CardFacts | undefined): void {
    if (made.get(id) === facts) return;
    if (!facts) {
      made.delete(id);
      unplaced.delete(id);
      return;
    }
    made.set(id, facts);
    fresh.set(id, cardContentOf(facts));
    if (isPlaced(facts)) unplaced.delete(id);
    else unplaced.add(id);
  }

  /** All have places of their own, and the same cards are there as before. */
  function moveSome(ids: readonly Id[]): readonly ChangedCard[] {
    const changed = ids.flatMap((id) => changedCard(id, null) ?? []);
    if (changed.length === 0) return NOTHING;
    const after = new Map(cards);
    for (const { id, after: card } of changed) if (card) after.set(id, card);
    cards = after;
    return changed;
  }

  function placeAll({ design, facts, edges }: CardInput): readonly ChangedCard[] {
    const contents = new Map<Id, CardContent>();
    for (const id of facts.keys()) {
      const content = fresh.get(id) ?? cards.get(id);
      if (content) contents.set(id, content);
    }
    const places = unplaced.size > 0 ? placesOf(design, contents, edges) : null;
    const after = new Map<Id, Card>();
    const changed: ChangedCard[] = [];
    for (const id of facts.keys()) {
      const change = changedCard(id, places?.get(id) ?? null);
      if (change) changed.push(change);
      const card = change ? change.after : cards.get(id);
      if (card) after.set(id, card);
    }
    for (const [id, old] of cards) if (!after.has(id)) changed.push({ id, before: old, after: undefined });
    if (changed.length === 0 && isSameOrder(cards, after)) return NOTHING;
    cards = after;
    return changed;
  }

  /** The card anew; `null` where it is what it was. */
  function changedCard(id: Id, place: { readonly x: number; readonly y: number } | null): ChangedCard | null {
    const facts = made.get(id);
    const old = cards.get(id);
    const content = fresh.get(id) ?? old;
    if (!facts || !content) return null;
    const { x, y } = place ?? ownPlace(facts);
    if (old && old.x === x && old.y === y && isSameContent(old, content)) return null;
    return { id, before: old, after: { ...content, x, y } };
  }
}

const NOTHING: readonly ChangedCard[] = [];

function isSameOrder(a: ReadonlyMap<Id, Card>, b: ReadonlyMap<Id, Card>): boolean {
  const keys = b.keys();
  for (const id of a.keys()) if (keys.next().value !== id) return false;
  return true;
}

function isEmpty({ isWhole, ids }: FactsChange): boolean {
  return !isWhole && ids.length === 0;
}

function isPlaced({ box }: CardFacts): boolean {
  return box !== undefined && box.x !== null && box.y !== null;
}

function ownPlace({ box }: CardFacts) {
  return { x: drawable(box?.x ?? 0), y: drawable(box?.y ?? 0) };
}
