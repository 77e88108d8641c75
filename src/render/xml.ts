/** Numbers and texts in an SVG. */
export { escaped } from '../lib/xml.ts';

/** Two decimals are finer than any screen. */
export function short(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}
