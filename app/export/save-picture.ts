/** A picture as a file or on the clipboard; the PNG carries the design when it is asked to. */
import { embedInPng } from '../../src/codecs/png.ts';
import { ok, type Result } from '../../src/lib/result.ts';
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
  const raster = await rasterise(await drawnPictureOf(drawn, choices), scale);
  if (!raster.ok || !choices.carriesDesign) return raster;
  const plain = new Uint8Array(await raster.value.arrayBuffer());
  const carrying = embedInPng(plain, drawn.design);
  // A browser's own PNG is sound; were it not, the picture alone is still what was asked for.
  return carrying ? ok(new Blob([new Uint8Array(carrying)], { type: 'image/png' })) : raster;
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
