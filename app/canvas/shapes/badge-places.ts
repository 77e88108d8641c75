/** Where badges lie, in the scene. The style sheet draws them there; pointers are told by it, in near and far views. */
import type { Subject } from '../../../src/model/field.ts';
import { textWidth } from '../../../src/scene/measure.ts';
import { FONTS } from '../../../src/scene/metrics.ts';
import type { Point, Rect } from '../../../src/scene/scene.ts';
import type { Badge } from '../../store/badges.ts';
import { contains, grown } from '../view/rects.ts';
import type { SpatialIndex } from './spatial-index.ts';

export interface BadgeLook {
  readonly index: SpatialIndex;
  readonly badges: ReadonlyMap<Subject, Badge>;
  readonly zoom: number;
  /** Drawn as small marks, at the corners themselves. */
  readonly isFar: boolean;
}

/** The element whose badge lies there: of a label, a card or an org's frame. */
export function badgeAt({ index, badges, zoom, isFar }: BadgeLook, point: Point): Subject | null {
  const reach = isFar ? farRadius(zoom) : NEAR_REACH;
  const around = grown({ ...point, width: 0, height: 0 }, reach);
  const corners = [
    ...index.edgesIn(around).map(({ subject, label }) => ({ subject, rect: label as Rect, place: LABEL })),
    ...index.cardsIn(around).map((card) => ({ subject: card.subject, rect: card as Rect, place: CARD })),
    ...index.framesIn(around).map((frame) => ({ subject: frame.subject, rect: frame as Rect, place: FRAME })),
  ];
  const found = corners.find(({ subject, rect, place }) => {
    const badge = badges.get(subject);
    return badge && contains(isFar ? farBadge(rect, zoom) : nearBadge(rect, place, badge.count), point);
  });
  return found?.subject ?? null;
}

/** Canvas units: of the mark in the far view, which keeps its size on the screen. */
export function farRadius(zoom: number): number {
  return Math.max(9, FAR_BADGE_PX / zoom);
}

const FAR_BADGE_PX = 4;

/** What a badge shows. */
export function badgeText(count: number): string {
  return count > 99 ? '99+' : String(count);
}

interface Corner {
  /** How far the badge's right edge lies right of its element's. */
  readonly right: number;
  /** How far its top lies above. */
  readonly above: number;
}

/** As in badges.css. */
const CARD: Corner = { right: 10, above: 10 };
const LABEL: Corner = { right: 15, above: 14 };
const FRAME: Corner = { right: -14, above: 10 };
const HEIGHT = 19;
/** Left of the count stands the mark; both have air around them. */
const BESIDE_COUNT = 24;
/** From an element to the far side of its badge. */
const NEAR_REACH = 24;

function nearBadge({ x, y, width }: Rect, { right, above }: Corner, count: number): Rect {
  const badgeWidth = BESIDE_COUNT + textWidth(badgeText(count), FONTS.badge);
  return { x: x + width + right - badgeWidth, y: y - above, width: badgeWidth, height: HEIGHT };
}

function farBadge({ x, y, width }: Rect, zoom: number): Rect {
  const radius = farRadius(zoom);
  return { x: x + width - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}
