/** Between which rows of a picture each of its steps may lie. */
import { type Drawing, KIND, STEP_NUMBERS, stepAt } from '../render/steps.ts';
import type { Look } from '../render/svg-sheet.ts';
import type { Shapes } from './shapes.ts';

/** Above and below a text's baseline, for any font of ours. */
const TEXT_ROOM = 40;
/** Around a shape, for its line. */
const LINE_ROOM = 4;

/** In pixels, one for each step. */
export interface StepRows {
  readonly tops: Float64Array;
  readonly bottoms: Float64Array;
}

export function rowsOfSteps(drawing: Drawing, shapes: Shapes, scale: number): StepRows {
  const { numbers } = drawing;
  const count = numbers.length / STEP_NUMBERS;
  const tops = new Float64Array(count);
  const bottoms = new Float64Array(count);
  const reaches = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    const at = index * STEP_NUMBERS;
    const y = numbers[at + 4] ?? 0;
    const kind = numbers[at];
    const shape = kind === KIND.path ? shapes.ofPath(at) : null;
    const above = kind === KIND.text ? TEXT_ROOM : LINE_ROOM;
    const below = kind === KIND.text ? TEXT_ROOM : LINE_ROOM + (numbers[at + 6] ?? 0);
    const reach = kind === KIND.path && !shape ? reachAt(drawing, at, reaches) : 0;
    tops[index] = shape ? shape.top : (y - above - reach) * scale;
    bottoms[index] = shape ? shape.bottom : (y + below + reach) * scale;
  }
  spanGroups(numbers, tops, bottoms);
  return { tops, bottoms };
}

/** Badges have the same path a thousand times over. */
function reachAt(drawing: Drawing, at: number, known: Map<number, number>): number {
  const { numbers, looks } = drawing;
  const name = (numbers[at + 2] ?? 0) * looks.length + (numbers[at + 1] ?? 0);
  const before = known.get(name);
  if (before !== undefined) return before;
  const step = stepAt(drawing, at);
  const reach = step.kind === 'path' ? reachOf(step.d, step.look) : 0;
  known.set(name, reach);
  return reach;
}

/** A group lies where the steps behind it lie; the last first, since groups stand in groups. */
function spanGroups(numbers: Float64Array, tops: Float64Array, bottoms: Float64Array): void {
  for (let group = tops.length - 1; group >= 0; group -= 1) {
    if (numbers[group * STEP_NUMBERS] !== KIND.group) continue;
    const end = group + 1 + (numbers[group * STEP_NUMBERS + 6] ?? 0);
    tops[group] = tops.subarray(group + 1, end).reduce((least, top) => Math.min(least, top), Infinity);
    bottoms[group] = bottoms.subarray(group + 1, end).reduce((most, bottom) => Math.max(most, bottom), -Infinity);
  }
}

/** How far a path may reach from its origin, in its own units. */
export function reachOf(d: string, { lineWidth }: Look): number {
  const numbers = (d.match(/-?\d*\.?\d+/g) ?? []).map((number) => Math.abs(Number(number)));
  // Of absolute places the furthest; steps from where they are lead no further than all of them together.
  const furthest = /[a-z]/.test(d) ? numbers.reduce((sum, number) => sum + number, 0) : Math.max(0, ...numbers);
  return furthest + lineWidth;
}
