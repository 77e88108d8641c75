/** The colours of a cell's mark, on paper and on slides. */
import type { Mark } from '../deliverables/document.ts';

interface MarkLook {
  readonly ground: string;
  readonly ink: string;
}
const GRAVE: MarkLook = { ground: '#fde3e1', ink: '#8c1d13' };
const OPEN: MarkLook = { ground: '#fdf0d2', ink: '#704a00' };
const CALM: MarkLook = { ground: '#e6ebf2', ink: '#334155' };

/** The words say it; the colour only helps to find them. */
export const MARK_LOOKS: Readonly<Record<Mark, MarkLook>> = {
  missing: GRAVE,
  'too-slow': GRAVE,
  'too-early': GRAVE,
  conflict: GRAVE,
  waiting: OPEN,
  proposed: OPEN,
  estimate: CALM,
  generated: CALM,
  context: CALM,
};
