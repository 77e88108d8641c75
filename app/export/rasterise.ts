/** Turns a drawn SVG into a PNG by letting the browser paint it on a canvas. */
import { err, ok, type Result } from '../../src/lib/result.ts';
import { fitsCanvas, pixelsAt, type Size } from './raster-limits.ts';

export type RasterError = { readonly code: 'too-large' | 'not-drawn'; readonly message: string };

/** `size` is the picture's own size in CSS pixels; the PNG is `scale` times that. */
export async function rasterise(svg: string, size: Size, scale: number): Promise<Result<Blob, RasterError>> {
  const pixels = pixelsAt(size, scale);
  if (!fitsCanvas(pixels)) {
    return err({
      code: 'too-large',
      message: `${pixels.width} × ${pixels.height} pixels are more than a browser can draw. Choose a lower scale, or save as SVG.`,
    });
  }
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
