/**
 * Which flows are drawn as connectors, glued to their cards, and how: those that one of PowerPoint's shapes can follow
 * without running over anything that the scene's line leaves free.
 */
import { clamped, inflated, overlaps } from '../../scene/geometry.ts';
import type { Card, Edge, Point, Rect } from '../../scene/scene.ts';
import { isUpright, type Side, sideLength, sidePoint, sideStart } from '../../scene/sides.ts';
import type { ConnectorShape } from './connector-curve.ts';
import { FARTHEST, fittedConnectors } from './connector-fit.ts';
import { type ConnectorFrame, frameOf, type GluedEnd } from './connector-frame.ts';
import { distance, flowCurve } from './flow-curve.ts';
import { type DrawnLine, drawnLine, isOver, nearLength } from './line-distance.ts';

/** A place on the border of a card. */
export interface CardEnd extends GluedEnd {
  readonly systemId: string;
  /** 0 to 1, along the side. */
  readonly part: number;
}

export interface Connector {
  readonly source: CardEnd;
  readonly target: CardEnd;
  readonly frame: ConnectorFrame;
  readonly shape: ConnectorShape;
  /** Every program draws it like this. */
  readonly isPlain: boolean;
}

/** By the subject of the flow; those that no connector follows are not among them. */
export function connectorsOf(
  edges: readonly Edge[],
  cards: readonly Card[],
  notes: readonly Rect[],
): ReadonlyMap<string, Connector> {
  const cardOf = new Map(cards.map((card) => [card.systemId, card]));
  /** As they will be drawn: a connector keeps off those before it as they are, off those after it as they might be. */
  const lines = new Map(edges.map((edge) => [edge, drawnLine(edge.points)]));
  const things: readonly Rect[] = [...cards, ...edges.map(({ label }) => label), ...notes];
  const found = new Map<string, Connector>();
  const isCrowded = edges.length > CROWD;
  for (const edge of edges) {
    const ends = endsOf(edge, cardOf);
    if (!ends) continue;
    const frame = frameOf(...ends);
    const around = inflated(edge.bounds, FARTHEST);
    const others = isCrowded ? [] : edges.filter((other) => other !== edge && overlaps(other.bounds, around));
    const isAllowed = judge(
      edge,
      things.filter((thing) => overlaps(thing, around)),
      others.flatMap((other) => lines.get(other) ?? []),
    );
    for (const { shape, points, isPlain } of fittedConnectors(frame, edge.points.map(frame.toFrame))) {
      const drawn = drawnLine(points.map(frame.fromFrame));
      if (!isAllowed(drawn)) continue;
      lines.set(edge, drawn);
      found.set(edge.subject, { source: ends[0], target: ends[1], frame, shape, isPlain });
      break;
    }
  }
  return found;
}

/** Of more lines on one slide some lie on each other whatever is done, and to weigh all by all takes a minute. */
const CROWD = 150;

/** Between a line's end and its card, and between the end of a two-way line and its tip. */
const FARTHEST_END = 16;

/** The places on the borders of its cards where a line ends, and would if it went on. */
function endsOf(edge: Edge, cards: ReadonlyMap<string, Card>): readonly [CardEnd, CardEnd] | null {
  const curve = flowCurve(edge);
  const source = cardEnd(curve[0], curve[1], cards.get(edge.source));
  const target = cardEnd(curve.at(-1), curve.at(-2), cards.get(edge.target));
  return source && target ? [source, target] : null;
}

function cardEnd(end: Point | undefined, towards: Point | undefined, card: Card | undefined): CardEnd | null {
  if (!end || !towards || !card) return null;
  const side = sideOf({ x: towards.x - end.x, y: towards.y - end.y });
  const [start, length] = [sideStart(card, side), sideLength(card, side) || 1];
  const part = clamped(((isUpright(side) ? end.y : end.x) - start) / length, 0, 1);
  const point = sidePoint(card, side, start + part * length);
  return distance(point, end) > FARTHEST_END ? null : { systemId: card.systemId, side, part, point };
}

/** Whose normal points that way most. */
function sideOf(way: Point): Side {
  const isAcross = Math.abs(way.x) >= Math.abs(way.y);
  if (isAcross) return way.x < 0 ? 'left' : 'right';
  return way.y < 0 ? 'top' : 'bottom';
}

/** Lines cross; along more than this, in units of the scene, they lie on each other. */
const MOST_SHARED = 24;

/** What a connector may do in the place of the line: run over what that runs over, and over nothing else. */
function judge(
  { points, label }: Edge,
  things: readonly Rect[],
  others: readonly DrawnLine[],
): (drawn: DrawnLine) => boolean {
  const line = drawnLine(points);
  const free = things.filter((thing) => !isOver(line, thing));
  const isLabelled = isOver(line, label);
  const shared = nearLength(line, others);
  return (drawn) =>
    !free.some((thing) => isOver(drawn, thing)) &&
    (!isLabelled || isOver(drawn, label)) &&
    nearLength(drawn, others) <= shared + MOST_SHARED;
}
