/** Colours as pixels have them. */

/** 32 bits, premultiplied, red in the lowest byte. */
export type Color = number;

/** `#rrggbb`, the only form our themes have. */
export function colorOf(css: string, opacity: number): Color {
  const digits = /^#([\da-f]{6})$/i.exec(css)?.[1];
  if (digits === undefined) throw new Error(`The painter does not know the colour ${css}.`);
  const value = Number.parseInt(digits, 16);
  const alpha = Math.round(255 * Math.min(1, opacity));
  const part = (shift: number) => Math.round((((value >>> shift) & 0xff) * alpha) / 255);
  return ((alpha << 24) | (part(0) << 16) | (part(8) << 8) | part(16)) >>> 0;
}
