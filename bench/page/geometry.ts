import type { Card, Point, Scene } from '../../src/scene/scene.ts';

/** Where the window looks at working zoom: the card nearest to the middle of the design is in its middle. */
export function middleCard(scene: Scene): Card {
  const middle = { x: scene.bounds.x + scene.bounds.width / 2, y: scene.bounds.y + scene.bounds.height / 2 };
  const [first, ...others] = scene.cards.values();
  if (!first) throw new Error('The design of a bench has systems.');
  return others.reduce((best, card) => (distance(card, middle) < distance(best, middle) ? card : best), first);
}

function distance({ x, y, width, height }: Card, point: Point): number {
  return Math.hypot(x + width / 2 - point.x, y + height / 2 - point.y);
}

/** In the card's head, clear of tile, border and title. */
export function gripOf(card: Card): Point {
  return { x: card.x + card.width / 2, y: card.y + 34 };
}

export interface ViewOf {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export function viewFor(scene: Scene, view: 'work' | 'whole', width: number, height: number): ViewOf {
  const card = middleCard(scene);
  const { bounds } = scene;
  const zoom = view === 'work' ? 1 : Math.min(1, (width - 80) / bounds.width, (height - 80) / bounds.height);
  const at =
    view === 'work'
      ? { x: card.x + card.width / 2, y: card.y + card.height / 2 }
      : { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
  return { x: width / 2 - at.x * zoom, y: height / 2 - at.y * zoom, zoom };
}

/** A place in the window on no card, no label and no line's middle, near the window's middle. */
export function emptySpotIn(scene: Scene, view: ViewOf, width: number, height: number): Point {
  // With all of a big design in view nothing is free but the margin.
  if (view.zoom < 0.3) return { x: 30, y: height / 2 };
  const isFreeAt = ({ x, y }: Point) => isFree(scene, { x: (x - view.x) / view.zoom, y: (y - view.y) / view.zoom });
  return nearestToMiddle(width, height, isFreeAt);
}

/** The place nearest to the window's middle that is as wanted. A bench that finds none would measure something else. */
export function nearestToMiddle(width: number, height: number, isWanted: (place: Point) => boolean): Point {
  for (let radius = 20; radius < Math.min(width, height) / 2; radius += 12) {
    for (let step = 0; step < 24; step += 1) {
      const angle = (step / 24) * 2 * Math.PI;
      const place = { x: width / 2 + radius * Math.cos(angle), y: height / 2 + radius * Math.sin(angle) };
      if (isWanted(place)) return place;
    }
  }
  throw new Error('The window has no empty place.');
}

function isFree(scene: Scene, { x, y }: Point): boolean {
  const clear = 8;
  const misses = (rect: { x: number; y: number; width: number; height: number }) =>
    x < rect.x - clear || y < rect.y - clear || x > rect.x + rect.width + clear || y > rect.y + rect.height + clear;
  if (![...scene.cards.values()].every(misses)) return false;
  // Edges work their points out when asked, and keep them: ask only those nearby.
  return [...scene.edges.values()].every(
    (edge) =>
      misses(edge.label) &&
      (misses(edge.bounds) || edge.points.every((point) => Math.hypot(point.x - x, point.y - y) > 16)),
  );
}
