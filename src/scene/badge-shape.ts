/** The count of findings at a shape's corner. Its outline says how bad the worst is, its colour only repeats it. */
import { textWidth } from './measure.ts';
import { FONTS } from './metrics.ts';

export type BadgeLevel = 'error' | 'warning' | 'info';

export interface BadgeShape {
  /** SVG path data around 0,0. */
  readonly path: string;
  readonly text: string;
  readonly width: number;
  /** Of the text, from the middle. */
  readonly baseline: number;
}

export const BADGE_RADIUS = 9;

export function badgeShape(level: BadgeLevel, count: number): BadgeShape {
  const text = count > 99 ? '99+' : String(count);
  const half = Math.max(BADGE_RADIUS, Math.ceil(textWidth(text, FONTS.badge) / 2) + 5);
  return { path: OUTLINES[level](half), text, width: 2 * half, baseline: level === 'warning' ? 5 : 4 };
}

const R = BADGE_RADIUS;

const OUTLINES: Readonly<Record<BadgeLevel, (half: number) => string>> = {
  error: (half) => roundedBox(half, R),
  /** A triangle with blunt corners. */
  warning: (half) =>
    `M-3,${-R - 1}Q0,${-R - 4} 3,${-R - 1}L${half + 2},${R - 3}Q${half + 3},${R} ${half - 1},${R}L${-half + 1},${R}Q${-half - 3},${R} ${-half - 2},${R - 3}Z`,
  info: (half) => roundedBox(half, 3),
};

function roundedBox(half: number, radius: number): string {
  const [x, y] = [half - radius, R - radius];
  const arc = `A${radius},${radius} 0 0 1`;
  return `M${-x},${-R}L${x},${-R}${arc} ${half},${-y}L${half},${y}${arc} ${x},${R}L${-x},${R}${arc} ${-half},${y}L${-half},${-y}${arc} ${-x},${-R}Z`;
}
