/** `export`: a design as a picture, as a file in canonical form, or what is made of it. */
import { encodeJson } from '../codecs/json.ts';
import { designMetadata } from '../codecs/svg.ts';
import type { Design } from '../model/design.ts';
import { applyPatch } from '../model/patch.ts';
import { renderSvg, titleOf } from '../render/svg.ts';
import { layoutDesign } from '../scene/auto-layout.ts';
import type { ElkNode, ElkRunner } from '../scene/elk-graph.ts';
import { buildScene } from '../scene/scene-cache.ts';
import { exportDocuments, written } from './export-documents.ts';
import { bundledFonts } from './fonts.ts';
import type { Io } from './io.ts';
import { openFile } from './open-file.ts';
import type { ExportRequest } from './requests.ts';

export async function exportDesign({ path, to, deliverable, out }: ExportRequest, io: Io): Promise<number> {
  const opened = openFile(path, io);
  if (!opened.ok) return 2;
  const { design } = opened.value;
  if (to === 'json') return written(encodeJson(design), out, io);
  if (to === 'svg') return written(await picture(design, io.today), out, io);
  return exportDocuments({ design, to, deliverable, out, picture: () => reportPicture(design) }, io);
}

/** What has no place yet is given one, and the picture opens as it looks. */
async function picture(design: Design, today: string): Promise<string> {
  const laidOut = applyPatch(design, await layoutDesign(design, runElk));
  return `${renderSvg(buildScene(laidOut), {
    titleBlock: titleOf(laidOut, today),
    hasLegend: true,
    fonts: bundledFonts(),
    metadata: designMetadata(laidOut),
  })}\n`;
}

/** Inside a report that says the rest: title, fonts and the design are not repeated. */
async function reportPicture(design: Design): Promise<string> {
  const laidOut = applyPatch(design, await layoutDesign(design, runElk));
  return renderSvg(buildScene(laidOut), { hasLegend: true, fonts: bundledFonts() });
}

/** Loaded for large designs only. */
const runElk: ElkRunner = async (graph) => {
  const { default: ELK } = await import('elkjs/lib/elk.bundled.js');
  return (await new ELK().layout(structuredClone(graph) as never)) as unknown as ElkNode;
};
