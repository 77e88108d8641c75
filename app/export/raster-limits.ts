/** What a browser's canvas can hold, and the scale that still fits. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels on a side, and in all: Chromium gives a blank picture beyond them, and so do the others, earlier. */
export const MAX_SIDE_PX = 16_384;
export const MAX_AREA_PX = 256_000_000;

export const SCALES = [1, 2, 3, 4] as const;

export function pixelsAt({ width, height }: Size, scale: number): Size {
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
}

export function fitsCanvas({ width, height }: Size): boolean {
  return width <= MAX_SIDE_PX && height <= MAX_SIDE_PX && width * height <= MAX_AREA_PX;
}

/** The wanted scale, or the largest in tenths below it that a canvas can hold; a picture is never cut instead. */
export function scaleThatFits(size: Size, wanted: number): number {
  if (fitsCanvas(pixelsAt(size, wanted))) return wanted;
  const bySide = MAX_SIDE_PX / Math.max(size.width, size.height);
  const byArea = Math.sqrt(MAX_AREA_PX / (size.width * size.height));
  return Math.max(0.1, Math.floor(Math.min(bySide, byArea, wanted) * 10) / 10);
}
