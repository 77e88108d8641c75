/** The picture of a design for the command line: laid out where nothing has a place, with fonts of its own. */
import { designMetadata } from '../codecs/svg.ts';
import { renderSvg, titleOf } from '../render/svg.ts';
import { buildScene } from '../scene/scene-cache.ts';
import type { AskedExport } from './export-format.ts';
import { bundledFonts } from './fonts.ts';

/** It opens as it looks: what got a place keeps it in the design that the picture carries. */
export async function picture({ laidOut, today }: AskedExport): Promise<string> {
  const design = await laidOut();
  return `${renderSvg(buildScene(design), {
    titleBlock: titleOf(design, today),
    hasLegend: true,
    fonts: bundledFonts(),
    metadata: designMetadata(design),
  })}\n`;
}

/** Inside a report that says the rest: title and the design are not repeated. */
export async function reportPicture({ laidOut }: AskedExport): Promise<string> {
  return renderSvg(buildScene(await laidOut()), { hasLegend: true, fonts: bundledFonts() });
}
