/** What lies under a point of the scene. One answer for DOM cards and for the far view, which has none. */
import type { Id, Subject } from '../../../src/model/field.ts';
import type { Card, Edge, NoteShape, Point, Rect } from '../../../src/scene/scene.ts';
import { contains, distanceToLine, grown } from '../view/rects.ts';
import type { SpatialIndex } from './spatial-index.ts';

export type Hit =
  | { readonly kind: 'card'; readonly subject: Subject; readonly card: Card; readonly onBorder: boolean }
  | { readonly kind: 'edge'; readonly subject: Subject; readonly edge: Edge; readonly onLabel: boolean }
  | { readonly kind: 'note'; readonly subject: Subject; readonly note: NoteShape }
  | { readonly kind: 'frame' | 'zone'; readonly subject: Subject };

export interface Reach {
  /** Scene units a line may be missed by. */
  readonly line: number;
  /** Scene units inside and outside a card's edge that count as its border, for drawing flows from. */
  readonly border: number;
}

/** Half of the 20 pixels in which a line is easily hit. */
const LINE_REACH_PX = 10;
const BORDER_REACH_PX = 7;
/** A finger covers more. */
const TOUCH_FACTOR = 1.6;

export function reachAt(zoom: number, isTouch = false): Reach {
  const factor = (isTouch ? TOUCH_FACTOR : 1) / zoom;
  return { line: LINE_REACH_PX * factor, border: BORDER_REACH_PX * factor };
}

/** The topmost shape at the point: labels, cards, lines, notes, then the borders of frames and zones. */
export function hitTest(index: SpatialIndex, point: Point, reach: Reach): Hit | null {
  const around = grown({ ...point, width: 0, height: 0 }, Math.max(reach.line, reach.border));
  const edges = index.edgesIn(around);
  const cards = index.cardsIn(around);
  const label = edges.find((edge) => contains(edge.label, point));
  if (label) return { kind: 'edge', subject: label.subject, edge: label, onLabel: true };
  const inside = cards.findLast((card) => contains(card, point));
  if (inside) return cardHit(inside, point, reach);
  const near = cards.find((card) => contains(grown(card, reach.border), point));
  if (near) return cardHit(near, point, reach);
  return edgeHit(edges, point, reach) ?? backgroundHit(index, point, reach);
}

/** The card in whose reach the point lies, where only a system will do: the ends of a flow. */
export function cardAt(index: SpatialIndex, point: Point, reach: Reach): Card | null {
  const around = grown({ ...point, width: 0, height: 0 }, reach.border);
  const cards = index.cardsIn(around);
  return (
    cards.findLast((card) => contains(card, point)) ??
    cards.find((card) => contains(grown(card, reach.border), point)) ??
    null
  );
}

/** The org frame around the point, the innermost first. */
export function frameAt(index: SpatialIndex, point: Point): Id | null {
  const frames = index.framesIn({ ...point, width: 0, height: 0 }).filter((frame) => contains(frame, point));
  frames.sort((a, b) => a.width * a.height - b.width * b.height);
  return frames[0]?.orgId ?? null;
}

function cardHit(card: Card, point: Point, reach: Reach): Hit {
  // Of a small card the middle must stay free to drag it by.
  const depth = Math.min(reach.border, card.width / 8, card.height / 8);
  return { kind: 'card', subject: card.subject, card, onBorder: !contains(grown(card, -depth), point) };
}

function edgeHit(edges: readonly Edge[], point: Point, reach: Reach): Hit | null {
  let best: Edge | null = null;
  let bestDistance = reach.line;
  for (const edge of edges) {
    const distance = distanceToLine(edge.points, point);
    if (distance > bestDistance) continue;
    best = edge;
    bestDistance = distance;
  }
  return best && { kind: 'edge', subject: best.subject, edge: best, onLabel: false };
}

function backgroundHit(index: SpatialIndex, point: Point, reach: Reach): Hit | null {
  const spot = { ...point, width: 0, height: 0 };
  const note = index.notesIn(spot).findLast((shape) => contains(shape, point));
  if (note) return { kind: 'note', subject: note.subject, note };
  const frame = index.framesIn(spot).findLast((shape) => isOnOutline(shape, point, reach.line));
  if (frame) return { kind: 'frame', subject: frame.subject };
  const zone = index.zonesIn(spot).findLast((shape) => isOnOutline(shape, point, reach.line));
  return zone ? { kind: 'zone', subject: zone.subject } : null;
}

/** The inside of a frame is canvas: only its line and its title are the frame. */
function isOnOutline(rect: Rect, point: Point, reach: number): boolean {
  return contains(grown(rect, reach), point) && !contains(grown(rect, -reach), point);
}
