/** Texts in an SVG. */
export { escaped } from '../lib/xml.ts';
