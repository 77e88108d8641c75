/** The connector that follows a drawn line, where one does: of PowerPoint's shapes the plainest that comes close enough. */
import type { Point } from '../../scene/scene.ts';
import { type ConnectorShape, curveOf, pointsAlong } from './connector-curve.ts';
import type { ConnectorFrame } from './connector-frame.ts';
import { apart } from './line-distance.ts';

/** How far a connector may lie from the line that it stands for, in units of the scene: less than half a label. */
export const FARTHEST = 16;

export interface FittedConnector {
  readonly shape: ConnectorShape;
  /** Points along it, in its frame. */
  readonly points: readonly Point[];
  /** At most, in units of the scene. */
  readonly distance: number;
  /** Every program draws it like this; LibreOffice draws all others anew, as straight as it can. */
  readonly isPlain: boolean;
}

/** Those that come close enough, best first. `line` is in the frame, from its origin to its far corner. */
export function* fittedConnectors(frame: ConnectorFrame, line: readonly Point[]): Generator<FittedConnector> {
  const plain = plainConnector(frame, line);
  if (plain && plain.distance <= FARTHEST) yield plain;
  for (const preset of presetsFor(frame)) {
    const best = closest(preset, frame, line);
    if (best.distance > FARTHEST) continue;
    yield best;
    yield* besides(best, frame, line);
  }
}

/** Around one corner, or around two with the turn half way: no other number than those of its ends decides it. */
function plainConnector(frame: ConnectorFrame, line: readonly Point[]): FittedConnector | null {
  const { width, arrives, leaves } = frame;
  if (leaves !== 1 || arrives.direction !== 1) return null;
  const shape: ConnectorShape =
    arrives.axis === 'x'
      ? { preset: 'curvedConnector3', turns: [width / 2] }
      : { preset: 'curvedConnector2', turns: [] };
  return { ...fitted(shape, frame, line), isPlain: true };
}

type Preset = ConnectorShape['preset'];

/** Those that leave and arrive on the right sides, the one with the fewest turns first. */
function presetsFor({ arrives, leaves }: ConnectorFrame): readonly Preset[] {
  if (arrives.axis === 'x') return ['curvedConnector3', 'curvedConnector5'];
  return leaves === 1 && arrives.direction === 1 ? ['curvedConnector2', 'curvedConnector4'] : ['curvedConnector4'];
}

/** Tries other turns, in ever smaller steps, as long as that brings the curve nearer. */
function closest(preset: Preset, frame: ConnectorFrame, line: readonly Point[]): FittedConnector {
  let best = fitted({ preset, turns: firstTurns(preset, frame, line) }, frame, line);
  for (let step = FIRST_STEP; step >= LAST_STEP; step /= 2) {
    let isBetter = true;
    for (let tries = 0; isBetter && tries < MOST_TRIES; tries += 1) {
      isBetter = false;
      for (const [at] of best.shape.turns.entries()) {
        for (const by of [step, -step]) {
          const next = fitted(turnedBy(best.shape, at, by), frame, line);
          if (next.distance >= best.distance) continue;
          best = next;
          isBetter = true;
        }
      }
    }
  }
  return best;
}

const FIRST_STEP = 32;
const LAST_STEP = 1;
const MOST_TRIES = 8;

/** The same a little aside, for where two lines would lie on each other. */
function besides(best: FittedConnector, frame: ConnectorFrame, line: readonly Point[]): readonly FittedConnector[] {
  return best.shape.turns.flatMap((_, at) =>
    [8, -8, 16, -16]
      .map((by) => fitted(turnedBy(best.shape, at, by), frame, line))
      .filter(({ distance }) => distance <= FARTHEST),
  );
}

function turnedBy({ preset, turns }: ConnectorShape, which: number, by: number): ConnectorShape {
  return { preset, turns: turns.map((turn, at) => (at === which ? turn + by : turn)) };
}

/** A guess: where the line passes the levels at which such a connector turns. */
function firstTurns(preset: Preset, frame: ConnectorFrame, line: readonly Point[]): readonly number[] {
  const { width, height, leaves, arrives } = frame;
  const middle = line[Math.floor(line.length / 2)] ?? { x: width / 2, y: height / 2 };
  const out = (from: number, direction: 1 | -1) => from + direction * LEAST_TURN;
  const early = line[Math.floor(line.length / 4)]?.x ?? 0;
  const late = line[Math.floor((line.length * 3) / 4)]?.x ?? width;
  const leaving = leaves === 1 ? Math.max(early, LEAST_TURN) : Math.min(early, -LEAST_TURN);
  const arriving = (end: number, wish: number) =>
    arrives.direction === 1 ? Math.min(wish, out(end, -1)) : Math.max(wish, out(end, 1));
  switch (preset) {
    case 'curvedConnector2':
      return [];
    case 'curvedConnector3':
      return [middle.x];
    case 'curvedConnector4':
      return [leaving, arriving(height, middle.y)];
    case 'curvedConnector5':
      return [leaving, middle.y, arriving(width, late)];
  }
}

/** A turn leaves room to be seen as one. */
const LEAST_TURN = 8;

function fitted(shape: ConnectorShape, frame: ConnectorFrame, line: readonly Point[]): FittedConnector {
  const points = pointsAlong(curveOf(shape, frame.width, frame.height), PIECES);
  const distance = isSound(shape, frame) ? apart(points, line, WORTH_A_TRY) : Number.POSITIVE_INFINITY;
  return { shape, points, distance, isPlain: false };
}

const PIECES = 8;
/** A guess may be this far off, and its best neighbour still near enough. */
const WORTH_A_TRY = 200;

/** Leaves its card outward, and arrives at the other from outside. */
function isSound({ preset, turns }: ConnectorShape, { width, height, leaves, arrives }: ConnectorFrame): boolean {
  const [first = 0] = turns;
  const last = turns.at(-1) ?? 0;
  if (preset === 'curvedConnector2') return true;
  if (first * leaves < 0) return false;
  return ((arrives.axis === 'x' ? width : height) - last) * arrives.direction >= 0;
}
