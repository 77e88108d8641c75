/** The order in which Tab walks the cards, and where Alt and an arrow lead. */
import type { Subject } from '../../../src/model/field.ts';
import type { Card, Edge, Point, Rect, Scene } from '../../../src/scene/scene.ts';

/** Cards of one line may differ by this many scene units. */
const LINE_HEIGHT = 80;

/** Line by line, left to right, as one reads. */
export function readingOrder(cards: Iterable<Card>): readonly Card[] {
  return [...cards].sort(
    (a, b) =>
      Math.floor(a.y / LINE_HEIGHT) - Math.floor(b.y / LINE_HEIGHT) || a.x - b.x || (a.systemId < b.systemId ? -1 : 1),
  );
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * One step along a flow: from a card to the flow that leads most nearly there, from a flow to the system at its end
 * there. `null` where nothing leads that way.
 */
export function alongFlow(scene: Scene, from: Subject, direction: Direction): Subject | null {
  const edge = scene.edges.get(from);
  if (edge) return endTowards(scene, edge, direction);
  const card = [...scene.cards.values()].find(({ subject }) => subject === from);
  if (!card) return null;
  let best: Edge | null = null;
  let bestCost = Infinity;
  for (const candidate of scene.edges.values()) {
    if (candidate.source !== card.systemId && candidate.target !== card.systemId) continue;
    const otherId = candidate.source === card.systemId ? candidate.target : candidate.source;
    const other = scene.cards.get(otherId);
    const cost = other ? costTowards(centre(card), centre(other), direction) : Infinity;
    if (cost >= bestCost) continue;
    best = candidate;
    bestCost = cost;
  }
  return best?.subject ?? null;
}

/** The nearest card in that direction, for choosing the other end of a new flow. */
export function nearestCard(scene: Scene, from: Card, direction: Direction): Card | null {
  let best: Card | null = null;
  let bestCost = Infinity;
  for (const card of scene.cards.values()) {
    if (card === from) continue;
    const cost = costTowards(centre(from), centre(card), direction);
    if (cost >= bestCost) continue;
    best = card;
    bestCost = cost;
  }
  return best;
}

function endTowards(scene: Scene, { source, target }: Edge, direction: Direction): Subject | null {
  const [a, b] = [scene.cards.get(source), scene.cards.get(target)];
  if (!a || !b) return null;
  const [dx, dy] = VECTORS[direction];
  const reachOf = (card: Card) => centre(card).x * dx + centre(card).y * dy;
  return (reachOf(a) > reachOf(b) ? a : b).subject;
}

const VECTORS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Far aside costs double, and what does not lie ahead at all is no candidate. */
function costTowards(from: Point, to: Point, direction: Direction): number {
  const [dx, dy] = VECTORS[direction];
  const ahead = (to.x - from.x) * dx + (to.y - from.y) * dy;
  const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
  return ahead <= 0 || aside > 3 * ahead ? Infinity : ahead + 2 * aside;
}

function centre({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
