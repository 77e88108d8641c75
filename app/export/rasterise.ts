/** Turns a drawn SVG into a PNG: by workers, and where those cannot, by letting the browser paint it on a canvas. */
import { designChunk, embedInPng } from '../../src/codecs/png.ts';
import { err, ok, type Result } from '../../src/lib/result.ts';
import type { Design } from '../../src/model/design.ts';
import type { Drawing } from '../../src/render/steps.ts';
import { pngInWorkers } from './png-in-workers.ts';
import { fitsCanvas, pixelsAt, type Size } from './raster-limits.ts';

export type RasterError = { readonly code: 'too-large' | 'not-drawn'; readonly message: string };

export interface DrawnPicture {
  readonly drawing: Drawing;
  /** The same as SVG, for a browser whose workers cannot. */
  readonly svg: () => string;
  /** In CSS pixels; the PNG is `scale` times that. */
  readonly size: Size;
  readonly isTransparent: boolean;
}

/** `carried` goes into the file, which then opens as that design. */
export async function rasterise(
  { drawing, svg, size, isTransparent }: DrawnPicture,
  scale: number,
  carried: Design | null,
): Promise<Result<Blob, RasterError>> {
  const pixels = pixelsAt(size, scale);
  if (!fitsCanvas(pixels)) {
    return err({
      code: 'too-large',
      message: `${pixels.width} × ${pixels.height} pixels are more than a browser can draw. Choose a lower scale, or save as SVG.`,
    });
  }
  const extra = carried && (() => designChunk(carried));
  const png = await pngInWorkers({ drawing, size: pixels, scale, hasAlpha: isTransparent, extra });
  if (png) return ok(png);
  const painted = await paintedByBrowser(svg(), pixels);
  return painted.ok && carried ? ok(await carrying(painted.value, carried)) : painted;
}

async function carrying(png: Blob, design: Design): Promise<Blob> {
  const whole = embedInPng(new Uint8Array(await png.arrayBuffer()), design);
  // A browser's own PNG is sound; were it not, the picture alone is still what was asked for.
  return whole ? new Blob([new Uint8Array(whole)], { type: 'image/png' }) : png;
}

async function paintedByBrowser(svg: string, pixels: Size): Promise<Result<Blob, RasterError>> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = pixels.width;
    canvas.height = pixels.height;
    const context = canvas.getContext('2d');
    if (!context) return notDrawn();
    context.drawImage(image, 0, 0, pixels.width, pixels.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob ? ok(blob) : notDrawn();
  } catch {
    return notDrawn();
  } finally {
    URL.revokeObjectURL(address);
  }
}

function notDrawn() {
  return err({
    code: 'not-drawn' as const,
    message: 'The browser could not draw the picture. Try a lower scale, or save as SVG, which always works.',
  });
}
