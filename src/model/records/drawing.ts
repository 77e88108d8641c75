/** What is only drawn or said about the design; no rule reads any of it. */
import * as z from 'zod/mini';
import {
  answer,
  fields,
  Id,
  list,
  maybeFlag,
  maybeNumber,
  maybeOneOf,
  maybeText,
  type RecordOf,
  text,
} from '../field.ts';
import type { Placed } from './structure.ts';

export const ZONE_KINDS = ['trust', 'region', 'phase', 'other'] as const;
export const SIDES = ['top', 'right', 'bottom', 'left'] as const;

export const Note = fields({ id: Id, text, color: maybeText });
export type Note = RecordOf<typeof Note> & Placed;

export const Zone = fields({
  id: Id,
  name: text,
  kind: maybeOneOf(ZONE_KINDS),
});
export type Zone = RecordOf<typeof Zone> & Placed;

export const Stop = fields({
  id: Id,
  title: text,
  notes: maybeText,
  focus: list(z.string()),
  perspective: maybeText,
});
export type Stop = RecordOf<typeof Stop> & Placed;

export const Question = fields({
  id: Id,
  subject: text,
  text,
  askedBy: maybeText,
  answer: maybeText,
});
export type Question = RecordOf<typeof Question> & Placed;

export const Point = fields({ x: z.number(), y: z.number() });
/** `offset`: 0 to 1 along the side. */
export const Pin = fields({ side: z.enum(SIDES), offset: z.number() });
/** `t`: 0 to 1 along the route; `dx`, `dy`: canvas units away from there. */
export const LabelPlace = fields({
  t: z.number(),
  dx: z.number(),
  dy: z.number(),
});
export type Point = RecordOf<typeof Point>;
export type Pin = RecordOf<typeof Pin>;
export type LabelPlace = RecordOf<typeof LabelPlace>;

/** Where a subject is drawn; its id is the subject (`system:crm`). Canvas units, y down, x and y the top left corner. */
export const LayoutBox = fields({
  id: z.string(),
  x: maybeNumber,
  y: maybeNumber,
  width: maybeNumber,
  height: maybeNumber,
  locked: maybeFlag,
  collapsed: maybeFlag,
  waypoints: answer(z.array(Point)),
  sourcePin: answer(Pin),
  targetPin: answer(Pin),
  label: answer(LabelPlace),
});
export type LayoutBox = RecordOf<typeof LayoutBox> & Placed;
