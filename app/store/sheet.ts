/** On a narrow screen the panels lie over the canvas: what one is led to has to show above them. */
import type { SessionState } from './session-store.ts';

/** Of the canvas's height. */
export const SHEET_SHARE = 0.65;

/** Which share of the canvas's height is covered from below. Asked of the state, as the sheet may be about to open. */
export function coveredShare({ rightOpen }: Pick<SessionState, 'rightOpen'>): number {
  return rightOpen && matchMedia('(max-width: 767px)').matches ? SHEET_SHARE : 0;
}
