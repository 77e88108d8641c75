/**
 * How much of a card is worth drawing at a zoom.
 *
 * `full`: all marks. `plain`: names and rows only, under 52 % no mark is told apart any more. `far`: no DOM at all,
 * the whole scene is one bitmap; under 45 % text is below 6 px. A level is left a little later than it was entered, so that a zoom which
 * rests on the border does not flicker.
 */
export const LEVELS = ['far', 'plain', 'full'] as const;
export type Level = (typeof LEVELS)[number];

const PLAIN_FROM = 0.45;
const FULL_FROM = 0.52;
const STICKINESS = 0.02;

export function levelAt(zoom: number, current: Level | null = null): Level {
  const plainFrom = current === null ? PLAIN_FROM : PLAIN_FROM + (current === 'far' ? STICKINESS : -STICKINESS);
  if (zoom < plainFrom) return 'far';
  const fullFrom = current === null ? FULL_FROM : FULL_FROM + (current === 'full' ? -STICKINESS : STICKINESS);
  return zoom < fullFrom ? 'plain' : 'full';
}
