/**
 * Where an edge's label stands: on the middle of its path if there is room, otherwise a little along the path, then
 * beside it, and at last wherever the nearest free place is. A place the layout stores is kept as it is.
 */
import type { LabelPlace } from '../model/records/drawing.ts';
import { lengthOf, pointAlong } from './curves.ts';
import { clamped, createBounds, drawable, inflated, overlaps } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { Obstacle } from './pair-route.ts';
import type { EdgeGeometry } from './routes.ts';
import type { EdgeLabel, Point, Rect } from './scene.ts';
import { wholeRect } from './whole-rect.ts';

/** A label that stands; lower ranks were placed first and do not make way. */
export interface PlacedLabel extends Rect {
  readonly rank: number;
}

export interface LabelRequest {
  readonly size: Omit<EdgeLabel, 'x' | 'y' | 'place'>;
  readonly geometry: EdgeGeometry;
  readonly stored: LabelPlace | null;
  readonly rank: number;
}

export interface LabelAnswer {
  readonly label: EdgeLabel;
  /** The answer depends on the cards and labels in here and on no others. */
  readonly reach: Rect;
}

/** Between labels, and between a label and a card. */
const ROOM = 5;

export function placeLabel(request: LabelRequest, cards: Grid<Obstacle>, labels: Grid<PlacedLabel>): LabelAnswer {
  if (request.stored) return storedPlace(request, request.stored);
  const { size, rank } = request;
  const isFree = (area: Rect) =>
    !cards.find(area, ({ card }) => overlaps(card, area)) && !labels.find(area, (other) => other.rank < rank);
  const first = labelAt(request, 0.5, 0, 0);
  const around = inflated(first, ROOM);
  if (isFree(around)) return { label: first, reach: wholeRect(around) };
  const tried = createBounds();
  tried.add(around);
  const { points, middle } = request.geometry;
  const length = lengthOf(points);
  for (const { t, dx, dy } of candidates(points, length, size)) {
    const label = labelFrom(size, t === 0.5 ? middle : pointAlong(points, t, length), t, dx, dy);
    const area = inflated(label, ROOM);
    tried.add(area);
    if (isFree(area)) return { label, reach: wholeRect(tried.rect()) };
  }
  return { label: first, reach: wholeRect(tried.rect()) };
}

function labelAt({ size, geometry }: LabelRequest, t: number, dx: number, dy: number): EdgeLabel {
  return labelFrom(size, t === 0.5 ? geometry.middle : pointAlong(geometry.points, t), t, dx, dy);
}

function labelFrom(size: LabelRequest['size'], middle: Point, t: number, dx: number, dy: number): EdgeLabel {
  const x = Math.round(middle.x + dx - size.width / 2);
  const y = Math.round(middle.y + dy - size.height / 2);
  const place = { t, dx: x + size.width / 2 - middle.x, dy: y + size.height / 2 - middle.y };
  const { width, height, glyph, first, second, tone } = size;
  return { x, y, width, height, glyph, first, second, tone, place };
}

function storedPlace(request: LabelRequest, { t, dx, dy }: LabelPlace): LabelAnswer {
  const label = labelAt(request, clamped(drawable(t), 0, 1), drawable(dx), drawable(dy));
  return { label, reach: wholeRect(inflated(label, ROOM)) };
}

const ALONG = [0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85];
const ALONG_BESIDE = [0.5, 0.42, 0.58, 0.34, 0.66, 0.25, 0.75];
/** Multiples of half the label's own height and width. */
const BESIDE = [0.7, 1.3, 2];
const MOST_RINGS = 400;

function* candidates(points: readonly Point[], length: number, { width, height }: Pick<Rect, 'width' | 'height'>) {
  for (const t of ALONG) yield { t, dx: 0, dy: 0 };
  for (const by of BESIDE) {
    for (const t of ALONG_BESIDE) {
      const { x, y } = normalAt(points, t, length);
      const reach = by * (Math.abs(x) * (width / 2) + Math.abs(y) * (height / 2) + ROOM);
      yield { t, dx: x * reach, dy: y * reach };
      yield { t, dx: -x * reach, dy: -y * reach };
    }
  }
  for (let ring = 1; ring <= MOST_RINGS; ring += 1) {
    for (const [x, y] of COMPASS) yield { t: 0.5, dx: x * ring * 28, dy: y * ring * 22 };
  }
}

const COMPASS = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1, -1],
] as const;

function normalAt(points: readonly Point[], t: number, whole: number): Point {
  const [before, after] = [pointAlong(points, t - 0.04, whole), pointAlong(points, t + 0.04, whole)];
  const length = Math.hypot(after.x - before.x, after.y - before.y);
  return length === 0 ? { x: 0, y: -1 } : { x: (after.y - before.y) / length, y: -(after.x - before.x) / length };
}
