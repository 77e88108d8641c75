/** Which shape of a slide stands for a card, and where on its border connectors are glued to it. */
import type { Card } from '../../scene/scene.ts';
import type { CardEnd, Connector } from './connectors.ts';
import type { SlideShapes } from './drawing.ts';

/** A place on the border of a shape. */
export type Site = Pick<CardEnd, 'side' | 'part'>;

/** A card's outline, before it is drawn. */
export interface Glue {
  readonly shapeId: number;
  /** In the order of the numbers by which connectors name them. */
  readonly sites: readonly Site[];
}

/** Those that every box of an office suite has, in their usual order: a flow can be glued elsewhere by hand. */
const USUAL_SITES: readonly Site[] = [
  { side: 'top', part: 0.5 },
  { side: 'left', part: 0.5 },
  { side: 'bottom', part: 0.5 },
  { side: 'right', part: 0.5 },
];

/** By the id of the system. Takes a number of the slide for each card: connectors name cards that are drawn later. */
export function glueCards(
  shapes: SlideShapes,
  cards: readonly Card[],
  connectors: Iterable<Connector>,
): ReadonlyMap<string, Glue> {
  const ends = [...connectors].flatMap(({ source, target }) => [source, target]);
  const glueOf = ({ systemId }: Card): Glue => {
    const here = ends.filter((end) => end.systemId === systemId);
    return { shapeId: shapes.nextId(), sites: [...USUAL_SITES, ...here] };
  };
  return new Map(cards.map((card) => [card.systemId, glueOf(card)]));
}

/** What a connector says of its two ends. */
export function glueMarkup({ source, target }: Connector, glued: ReadonlyMap<string, Glue>): string {
  const ends = [['stCxn', source] as const, ['endCxn', target] as const];
  return ends
    .map(([name, end]) => {
      const glue = glued.get(end.systemId);
      return glue ? `<a:${name} id="${glue.shapeId}" idx="${glue.sites.indexOf(end)}"/>` : '';
    })
    .join('');
}
