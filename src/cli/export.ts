/** `export`: a design as a picture, or as a file in canonical form. */
import { encodeJson } from '../codecs/json.ts';
import { designMetadata } from '../codecs/svg.ts';
import { plain } from '../lib/plain.ts';
import type { Design } from '../model/design.ts';
import { applyPatch } from '../model/patch.ts';
import { renderSvg, titleOf } from '../render/svg.ts';
import { layoutDesign } from '../scene/auto-layout.ts';
import type { ElkNode, ElkRunner } from '../scene/elk-graph.ts';
import { buildScene } from '../scene/scene-cache.ts';
import { bundledFonts } from './fonts.ts';
import type { Io } from './io.ts';
import { openFile } from './open-file.ts';
import type { ExportRequest } from './requests.ts';

export async function exportDesign({ path, to, out }: ExportRequest, io: Io): Promise<number> {
  const opened = openFile(path, io);
  if (!opened.ok) return 2;
  const text = to === 'json' ? encodeJson(opened.value.design) : await picture(opened.value.design, io.today);
  if (out === null) {
    io.out(text);
    return 0;
  }
  const failure = io.write(out, text);
  if (failure !== null) io.err(`${plain(out)}: ${plain(failure)}\n`);
  return failure === null ? 0 : 2;
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

/** Loaded for large designs only. */
const runElk: ElkRunner = async (graph) => {
  const { default: ELK } = await import('elkjs/lib/elk.bundled.js');
  return (await new ELK().layout(structuredClone(graph) as never)) as unknown as ElkNode;
};
