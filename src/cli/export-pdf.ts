/** `export --to pdf`: the report on pages, with the picture where a deliverable has one. */
import { renderPdf } from '../render/pdf/render-pdf.ts';
import { buildScene } from '../scene/scene-cache.ts';
import type { AskedExport } from './export-format.ts';
import { installedPdfFonts } from './pdf-fonts.ts';

export async function pdf({ documents, laidOut, paper, tell }: AskedExport): Promise<Uint8Array> {
  return renderPdf(documents(), {
    scene: buildScene(await laidOut()),
    paper,
    fonts: installedPdfFonts(),
    onMissing: (characters) => {
      if (characters.length > 0) tell(`Drawn as boxes, since no font has them: ${characters.join(' ')}`);
    },
  });
}
