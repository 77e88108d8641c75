/** A picture as a file or on the clipboard; the PNG carries the design when it is asked to. */
import type { Result } from '../../src/lib/result.ts';
import { type Drawn, drawnPictureOf, type PictureChoices, pictureOf } from './picture.ts';
import { type RasterError, rasterise } from './rasterise.ts';

export async function svgFile(drawn: Drawn, choices: PictureChoices): Promise<Blob> {
  const { svg } = await pictureOf(drawn, choices, true);
  return new Blob([svg], { type: 'image/svg+xml' });
}

export async function pngFile(
  drawn: Drawn,
  choices: PictureChoices,
  scale: number,
): Promise<Result<Blob, RasterError>> {
  return rasterise(await drawnPictureOf(drawn, choices), scale, choices.carriesDesign ? drawn.design : null);
}

/** False where the browser does not let a page put pictures there. */
export async function copyPng(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
